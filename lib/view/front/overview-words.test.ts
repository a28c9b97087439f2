import { expect, it } from "vitest";
import { venues } from "../../atlas/statistics.ts";
import { loadAtlas } from "../../content/load.ts";
import { circlesOf, edgeTags } from "./front-venues.ts";
import { overviewWords } from "./overview-words.ts";

const atlas = loadAtlas();
const all = venues(atlas);
const text = overviewWords(atlas, all).join(" ");

it("the words on the front page's map count its circles and its tags, and name the circles with most meetings", () => {
  const circles = circlesOf(all);
  const [, meetings, places] = /^(\d+) meetings at (\d+) places in view: /.exec(text) ?? [];
  expect(Number(places)).toBe(circles.length);
  expect(Number(meetings)).toBe(circles.reduce((sum, { count }) => sum + count, 0));
  const [, beyond, elsewhere] = /Outside this map: (\d+) meetings? at (\d+) places?\./.exec(text) ?? [];
  expect(Number(beyond)).toBe(edgeTags(all).reduce((sum, { count }) => sum + count, 0));
  expect(Number(places) + Number(elsewhere)).toBe(all.length);
  const most = circles[0];
  expect(text).toContain(`(${most?.count})`);
});

it("they say nothing of lines, which that map does not draw", () => {
  expect(text).not.toMatch(/reports for|Only closer by/);
});
