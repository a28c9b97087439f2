import { expect, it } from "vitest";
import { loadAtlas } from "../atlas/load.ts";
import { nearestPages } from "./nearest-pages.ts";

const first = (path: string) => nearestPages(loadAtlas(), path)[0]?.path;

it("suggests the page with the nearest id", () => {
  expect(first("/places/tiblisi")).toBe("/places/tbilisi");
});

it("suggests what the search finds for a name in another script", () => {
  expect(first(`/places/${encodeURIComponent("Ստեփանա")}`)).toBe("/places/khankendi-stepanakert");
});

it("suggests nothing for nonsense", () => {
  expect(first("/places/qqqqqqqqqqqqqq")).toBeUndefined();
});
