import { afterEach, expect, it, vi } from "vitest";
import { loadAtlas } from "../content/load.ts";
import { knownPaths } from "./known-paths.js";
import { builtPagePaths, pagePaths } from "./page-paths.ts";

afterEach(() => vi.unstubAllEnvs());

it("lists the very pages that the atlas has, all of them built while they are few", () => {
  const { built, onRequest } = knownPaths();
  expect(built.toSorted()).toEqual(pagePaths(loadAtlas()).toSorted());
  expect(onRequest).toEqual([]);
});

it("tells the pages that are built from all others as the build itself does", () => {
  vi.stubEnv("ENTRIES_AT_BUILD", "20");
  const atlas = { ...loadAtlas() };
  const { built, onRequest } = knownPaths();
  expect(built.toSorted()).toEqual(builtPagePaths(atlas).toSorted());
  expect([...built, ...onRequest].toSorted()).toEqual(pagePaths(atlas).toSorted());
  expect(onRequest.length).toBe(atlas.entries.length - 20 + atlas.places.length - 40);
});
