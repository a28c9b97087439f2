import { describe, expect, it } from "vitest";
import { deferScripts } from "./defer-scripts.ts";

const page =
  '<html><head><link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/b.js"/>' +
  '<link rel="stylesheet" href="/a.css"/><script src="/_next/static/chunks/a.js" async=""></script>' +
  '<script src="/_next/static/chunks/b.js" id="_R_" async=""></script>' +
  '<script src="/_next/static/chunks/old.js" noModule=""></script></head>' +
  '<body><img class="map-image"/><script>self.__next_f.push([1,"<\\/body>"])</script></body></html>';

describe("deferScripts", () => {
  const deferred = deferScripts(page);

  it("takes the program's scripts out of the head and names them once, in their order, in a loader at the end", () => {
    expect(deferred).not.toContain('async=""');
    expect(deferred).not.toContain('rel="preload"');
    expect(deferred.match(/\["\/_next\/static\/chunks\/a\.js","\/_next\/static\/chunks\/b\.js"\]/g)).toHaveLength(1);
    expect(deferred.indexOf("<script>program=[")).toBeGreaterThan(deferred.indexOf("__next_f"));
    expect(deferred.endsWith("</script></body></html>")).toBe(true);
  });

  it("leaves the style sheet, the old browsers' script and the page's data as they are", () => {
    for (const part of ['href="/a.css"', 'noModule=""', "self.__next_f.push"]) expect(deferred).toContain(part);
  });

  it("leaves a page alone that it has changed before, or that has no such scripts", () => {
    expect(deferScripts(deferred)).toBe(deferred);
    expect(deferScripts("<html><body></body></html>")).toBe("<html><body></body></html>");
  });
});
