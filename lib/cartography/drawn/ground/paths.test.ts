import { expect, it } from "vitest";
import { wrap } from "../names/wrap.ts";
import { clipLine, clipRing } from "./clip.ts";
import { pathData } from "./path-data.ts";
import { edgesOnce } from "./shared-edges.ts";

const extent = [0, 0, 10, 10] as const;

it("writes relative steps and lets a minus sign separate", () => {
  expect(pathData([{ points: [5, 5, 8, 4, 8, 9], closed: true }])).toBe("M5 5l3-1 0 5z");
});

it("draws the edge between two neighbours once", () => {
  const left = { points: [0, 0, 1, 0, 1, 1, 0, 1], closed: true };
  const right = { points: [1, 0, 2, 0, 2, 1, 1, 1], closed: true };
  const edges = edgesOnce([left, right]).reduce((sum, { points }) => sum + points.length / 2 - 1, 0);
  expect(edges).toBe(7);
});

it("cuts a line that leaves the picture and returns into two", () => {
  expect(clipLine([5, 5, 15, 5, 15, 8, 5, 8], extent)).toEqual([
    [5, 5, 10, 5],
    [10, 8, 5, 8],
  ]);
});

it("cuts a ring along the border of the picture", () => {
  expect(clipRing([5, 5, 15, 5, 15, 8, 5, 8], extent)).toEqual([5, 5, 10, 5, 10, 8, 5, 8]);
});

it("breaks a long name into lines of about equal length, also after a hyphen", () => {
  expect(wrap("Nagorno-Karabakh", 10, ({ length }) => length)).toEqual(["Nagorno-", "Karabakh"]);
  expect(wrap("Mrav / Murovdag", 20, ({ length }) => length)).toEqual(["Mrav / Murovdag"]);
});
