import { expect, it } from "vitest";
import { loadAtlas } from "@/lib/content/load.ts";
import { pagePaths } from "@/lib/site/page-paths.ts";
import { pageAt } from "./pages.ts";
import { siteMapParts } from "./site-map-parts.ts";

const atlas = loadAtlas();
const parts = siteMapParts(atlas);
const english = parts.filter(({ language }) => language === "en");
const pages = english.flatMap((part) => part.pages);

it("has every page once, with the day that the page itself says", () => {
  expect(pages.map(({ path }) => path).toSorted()).toEqual(pagePaths(atlas).toSorted());
  for (const { path, modified } of pages) expect(modified, path).toBe(pageAt(atlas, path)?.modified);
});

it("has the pages of each section in a part of its own", () => {
  const names = english.map(({ name }) => name);
  expect(names).toEqual(["pages", "meetings", "deployments", "events", "places", "articles"]);
  for (const { name, pages: of } of english.slice(1))
    expect(of.filter(({ path }) => !path.startsWith(`/${name}/`))).toEqual([]);
});

it("says which places are only a line of the gazetteer", () => {
  const idle = pages.filter(({ isIdle }) => isIdle).map(({ path }) => path);
  const used = new Set(atlas.placesInUse.map(({ id }) => `/places/${id}`));
  expect(idle.length).toBe(atlas.places.length - used.size);
  expect(idle.filter((path) => used.has(path))).toEqual([]);
});

it("has the same pages in every language, in parts of its own", () => {
  const told = parts.filter(({ language }) => language === "hy");
  expect(told.map(({ name }) => name)).toEqual(english.map(({ name }) => `hy-${name}`));
  expect(told.flatMap((part) => part.pages)).toEqual(pages);
});
