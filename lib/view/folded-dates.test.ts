import { expect, it } from "vitest";
import type { Entry } from "../atlas/schema.ts";
import { type Fold, foldedByDate, lastDay } from "./folded-dates.ts";

const of = (date: string, count: number) =>
  Array.from({ length: count }, (_, index) => ({ id: `${date}-${index}`, kind: "event", date }) as Entry);

const entries = [
  ...of("../1990-05", 1),
  ...of("1993-02-03", 2),
  ...of("2014", 3),
  ...of("2014-03", 4),
  ...of("2014-03-12", 60),
  ...of("2014-03-13", 90),
  ...of("2014-05-01/2014-06-02", 7),
  ...of("2022-01-01", 250),
];

const shut = (folds: Fold[] = []) => folds.map(({ on, entries: own }) => `${on}: ${own.length}`);
const openOf = (folds: Fold[] = []) => folds.find(({ open }) => open)?.open;

it("has all entries in its years, however they are opened", () => {
  for (const asked of [undefined, "2014", "2014-03", "1994-05-12/2020-09-26"]) {
    expect(shut(foldedByDate(entries, asked))).toEqual(["1990: 1", "1993: 2", "2014: 164", "2022: 250"]);
  }
  expect(foldedByDate(entries).every(({ open }) => !open)).toBe(true);
});

it("opens a short year with its rows, a long one with its months and what has no month", () => {
  expect(openOf(foldedByDate(entries, "1993"))).toEqual({ rows: of("1993-02-03", 2), left: 0, folds: [] });
  const year = openOf(foldedByDate(entries, "2014"));
  expect(year?.rows.map(({ date }) => date)).toEqual(["2014", "2014", "2014"]);
  expect(shut(year?.folds)).toEqual(["2014-03: 154", "2014-05: 7"]);
});

it("opens a month within its year, and a day within its month", () => {
  const month = openOf(openOf(foldedByDate(entries, "2014-03"))?.folds);
  expect(month?.rows).toHaveLength(4);
  expect(shut(month?.folds)).toEqual(["2014-03-12: 60", "2014-03-13: 90"]);
  expect(openOf(openOf(openOf(foldedByDate(entries, "2014-03-13"))?.folds)?.folds)?.rows).toHaveLength(90);
  expect(openOf(openOf(foldedByDate(entries, "2014-05"))?.folds)?.rows).toHaveLength(7);
});

it("shows a hundred rows at most, and says how many it leaves", () => {
  const day = openOf(openOf(openOf(foldedByDate(entries, "2022-01-01"))?.folds)?.folds);
  expect([day?.rows.length, day?.left]).toEqual([100, 150]);
});

it("knows the last day", () => {
  expect(lastDay(entries)).toBe("2022-01-01");
  expect(lastDay([])).toBe("");
});
