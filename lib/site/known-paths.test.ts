import { expect, it } from "vitest";
import { loadAtlas } from "../content/load.ts";
import { knownPaths } from "./known-paths.js";
import { pagePaths } from "./page-paths.ts";

it("lists the very pages that the atlas has", () => {
  expect(knownPaths().toSorted()).toEqual(pagePaths(loadAtlas()).toSorted());
});
