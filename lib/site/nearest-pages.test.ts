import { expect, it } from "vitest";
import { loadAtlas } from "../content/load.ts";
import { nearestPages, suggestedPages } from "./nearest-pages.ts";

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

it.each([
  ["/meetingz", "/meetings"],
  ["/meeting", "/meetings"],
  ["/place", "/places"],
  ["/abuot", "/about"],
  ["/serach", "/search"],
  ["/tuor", "/tour"],
  ["/tours", "/tour"],
  ["/peacekeepers", "/deployments"],
  ["/tbilisi", "/places/tbilisi"],
  ["/paris-2013", "/articles/paris-2013"],
])("suggests sections and fixed pages by a single word: %s", (path, nearest) => {
  expect(first(path)).toBe(nearest);
});

it.each([
  ["/tour/99", "/tour/9"],
  ["/tours/3", "/tour/3"],
  ["/tour/10x", "/tour/10"],
])("suggests stops of the tour: %s", (path, nearest) => {
  expect(first(path)).toBe(nearest);
});

it("suggests an id that was looked for in the wrong section", () => {
  expect(first("/meetings/tbilisi")).toBe("/places/tbilisi");
  expect(first("/place/tbilisi")).toBe("/places/tbilisi");
  expect(first("/places/2013-01-28-paris")).toBe("/meetings/2013-01-28-paris");
});

it("suggests the section where no page in it is near", () => {
  const suggested = (path: string) => suggestedPages(loadAtlas(), path).map((page) => page.path);
  expect(suggested("/deployments/x")).toEqual(["/deployments"]);
  expect(suggested("/tour/nope").at(-1)).toBe("/tour");
  expect(suggested("/places/qqqqqqqqqqqqqq")).toEqual(["/places"]);
});
