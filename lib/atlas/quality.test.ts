import { describe, expect, it } from "vitest";
import { loadAtlas } from "../content/load.ts";
import {
  countBy,
  datePrecision,
  describedPages,
  entriesByBestRank,
  isUncertain,
  placesByPrecision,
  sourcedNames,
} from "./quality.ts";

const atlas = loadAtlas();
const sum = (counts: Map<unknown, number>) => [...counts.values()].reduce((all, count) => all + count, 0);

describe("how exactly a date is known", () => {
  it.each([
    ["2022-07-16", "day"],
    ["1999-04-26?", "day"],
    ["2020-11-10/2020-12-01", "days"],
    ["1992-05-15/..", "days"],
    ["2022-07", "month"],
    ["1991/1994-05-12", "year"],
    ["1992~", "year"],
  ])("%s is known to the %s", (date, precision) => {
    expect(datePrecision(date)).toBe(precision);
  });

  it("is one thing, and whether it is doubted another", () => {
    expect(["2022-07-16", "1999-04-26?", "1992~"].map(isUncertain)).toEqual([false, true, true]);
  });
});

describe("the numbers of the atlas", () => {
  it("count every entry and every place once", () => {
    expect(sum(entriesByBestRank(atlas))).toBe(atlas.entries.length);
    expect(sum(countBy(atlas.entries, ({ date }) => datePrecision(date)))).toBe(atlas.entries.length);
    expect(sum(placesByPrecision(atlas.places))).toBe(atlas.places.length);
  });

  it("never count more than there is", () => {
    const shares = [...Object.values(describedPages(atlas.entries)), ...Object.values(sourcedNames(atlas.places))];
    for (const { count, of } of shares) expect(count).toBeLessThanOrEqual(of);
  });

  it("have no entry that copies alone carry", () => {
    expect(entriesByBestRank(atlas).get(4) ?? 0).toBe(0);
  });
});
