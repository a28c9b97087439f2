import { expect, it } from "vitest";
import { paired, precision, recall, tally, together, touch } from "./span-tally.ts";

const label = (start: number, end: number, value: string, optional = false) => ({ start, end, value, optional });
const finding = (start: number, end: number, value: string) => ({ start, end, value });
const same = (a: { value: string }, b: { value: string }) => a.value === b.value;
const words: [(one: { value: string }) => string, (one: { value: string }) => string] = [
  ({ value }) => value,
  ({ value }) => value,
];

it("takes “on Monday” for “Monday”, and not a word beside it", () => {
  expect(touch({ start: 10, end: 19 }, { start: 13, end: 19 })).toBe(true);
  expect(touch({ start: 10, end: 19 }, { start: 18, end: 30 })).toBe(false);
  expect(touch({ start: 10, end: 19 }, { start: 19, end: 25 })).toBe(false);
});

it("pairs each label and each finding once, the likest spans first", () => {
  const labels = [label(0, 10, "a"), label(20, 30, "b")];
  const found = [finding(0, 6, "x"), finding(0, 10, "y"), finding(20, 30, "z")];
  expect(paired(labels, found, () => true)).toEqual([
    [0, 1],
    [1, 2],
  ]);
});

it("gives a finding to the label that must be found before one that may be", () => {
  const labels = [label(0, 10, "a", true), label(0, 8, "a")];
  expect(paired(labels, [finding(0, 10, "a")], same)).toEqual([[1, 0]]);
});

it("counts a wrong value as missed and as too much", () => {
  const scored = tally(
    [label(0, 5, "baku"), label(9, 12, "paris")],
    [finding(0, 5, "minsk"), finding(9, 12, "paris")],
    same,
    words,
  );
  expect(scored).toEqual({ right: 1, wanted: 2, found: 2, missed: ["baku"], extra: ["minsk"] });
  expect(precision(scored)).toBe(0.5);
  expect(recall(scored)).toBe(0.5);
});

it("counts what may be found neither for nor against", () => {
  const optional = [label(0, 5, "a", true)];
  expect(tally(optional, [finding(0, 5, "a")], same, words)).toMatchObject({ right: 0, wanted: 0, found: 0 });
  expect(tally(optional, [], same, words)).toMatchObject({ missed: [], extra: [] });
  expect(tally(optional, [finding(0, 5, "b")], same, words)).toMatchObject({ found: 1, extra: ["b"] });
});

it("counts a second finding on one label as too much", () => {
  const scored = tally([label(0, 9, "a")], [finding(0, 5, "a"), finding(5, 9, "a")], same, words);
  expect(scored).toMatchObject({ right: 1, found: 2, extra: ["a"] });
});

it("adds tallies up, so that a long text weighs more than a short one", () => {
  const long = { right: 9, wanted: 10, found: 9, missed: ["m"], extra: [] };
  const short = { right: 0, wanted: 1, found: 1, missed: ["n"], extra: ["o"] };
  const all = together([long, short]);
  expect(all).toEqual({ right: 9, wanted: 11, found: 10, missed: ["m", "n"], extra: ["o"] });
  expect([precision(all), recall(all)]).toEqual([0.9, 9 / 11]);
});

it("calls nothing found where nothing was wanted faultless", () => {
  const none = together([]);
  expect([precision(none), recall(none)]).toEqual([1, 1]);
});
