import { expect, it } from "vitest";
import { loadAtlas } from "../../content/load.ts";
import { warBands, yearsOfTalks } from "./years-of-talks.ts";

const atlas = loadAtlas();

it("every meeting is a dot in one year, and no year between the first and the last is left out", () => {
  const years = yearsOfTalks(atlas);
  expect(years.reduce((sum, { cells }) => sum + cells.flat().length, 0)).toBe(atlas.meetings.length);
  const first = years[0]?.year ?? 0;
  expect(years.map(({ year }) => year)).toEqual(years.map((_, index) => first + index));
});

it("the wars lie within the years, in their order", () => {
  const bands = warBands(atlas);
  expect(bands.length).toBeGreaterThanOrEqual(3);
  for (const { from, to } of bands) expect(0 <= from && from <= to && to <= 100).toBe(true);
  expect(bands).toEqual(bands.toSorted((a, b) => a.from - b.from));
});
