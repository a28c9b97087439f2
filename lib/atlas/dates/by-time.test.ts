import { expect, it } from "vitest";
import { loadAtlas } from "../../content/load.ts";
import { firstAfter, lastBefore, overlapping } from "./by-time.ts";
import { compareDates, dateSpan, datesOverlap } from "./dates.ts";

const { entries, meetings } = loadAtlas();
const dates = [...new Set(entries.map(({ date }) => date)), "1900", "2100", "../1995", "2023-09-20/..", "1988/2030"];

it("finds those of a time, the last before it and the first after it, as a look at all would", () => {
  for (const items of [meetings, entries, entries.toReversed(), []]) {
    const inOrder = items.toSorted((a, b) => compareDates(a.date, b.date));
    for (const date of dates) {
      const { start, end } = dateSpan(date);
      expect(overlapping(items, date)).toEqual(inOrder.filter((item) => datesOverlap(item.date, date)));
      expect(firstAfter(items, date)).toBe(inOrder.find((item) => dateSpan(item.date).start > end));
      const before = inOrder
        .filter((item) => dateSpan(item.date).end < start)
        .toSorted((a, b) => dateSpan(a.date).end - dateSpan(b.date).end)
        .at(-1);
      expect(lastBefore(items, date)).toBe(before);
    }
  }
});

it("finds nothing among nothing", () => {
  expect([overlapping([], "2020"), firstAfter([], "2020"), lastBefore([], "2020")]).toEqual([[], undefined, undefined]);
});
