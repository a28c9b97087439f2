import { describe, expect, it } from "vitest";
import { laneOf } from "./drawn-lanes.ts";

const ready = new Set(["/", "/about", "/places/tbilisi", "/map-image/wide/7/40/45/3/no-arcs.svg", "/icon.svg"]);
const lane = (url: string) => laneOf(url, (path) => ready.has(path));

describe("a request", () => {
  it.each([
    ["/places/tbilisi?on=2013", "page"],
    ["/?names=hy&_rsc=1", "page"],
    ["/about?x=1&amp;map=7/40/45", "page"],
    ["/places/nothing", "page"],
    ["/viewed/about", "page"],
    ["/embed/places/tbilisi?on=2013", "page"],
    ["/oembed?url=http://localhost/about", "page"],
    ["//evil.example/x", "page"],
    ["/map-image/wide/7/40/45/4/no-arcs.svg", "map"],
    ["/search.json?q=tbilisi", "data"],
    ["/search.json", "data"],
    ["/map-words.json?of=1&places=7", "data"],
    ["/map-words.json?of=1&on=2013", "data"],
    ["/search?q=tbilisi", "page"],
    ["/social", "picture"],
    ["/social/places/tbilisi?on=2013", "picture"],
    ["/picture/places/tbilisi.png", "picture"],
    ["/picture/places/tbilisi.svg?on=2013&theme=dark", "picture"],
  ])("for %s waits among those of kind %s", (url, kind) => {
    expect(lane(url)).toBe(kind);
  });

  it.each([
    "/",
    "/about",
    "/about?utm_source=x&_rsc=1",
    "/places/tbilisi?union=1",
    "/map-image/wide/7/40/45/3/no-arcs.svg",
    "/icon.svg",
    "/_next/static/x.js?on=1",
    "/fonts/faces.css",
    "/cite/entries/x.bib",
    "/names/hy?to=/about",
    "/healthz",
  ])("for %s waits for nothing that is drawn", (url) => {
    expect(lane(url)).toBeUndefined();
  });
});
