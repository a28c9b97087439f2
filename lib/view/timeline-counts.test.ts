import { describe, expect, it } from "vitest";
import { entryKinds } from "../atlas/kinds.ts";
import type { Entry } from "../atlas/schema/entry-schema.ts";
import { loadAtlas } from "../content/load.ts";
import { shownOnTimeline } from "./timeline-counts.ts";
import { timelineMarks } from "./timeline-marks.ts";

const { entries, timeline } = loadAtlas();
const range = { from: "1988-01-01", to: "2027-12-31" };

/** Entries of random days, more of them in the later years; as random as is needed, and the same each time. */
function randomEntries(count: number, seed: number): Entry[] {
  let state = seed;
  const next = (below: number) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
  const two = (number: number) => String(number).padStart(2, "0");
  return Array.from({ length: count }, (_, index) => {
    const year = 2027 - Math.floor(40 * (next(1000) / 1000) ** 2);
    const day = `${year}-${two(1 + next(12))}-${two(1 + next(28))}`;
    const date = next(50) === 0 ? String(year) : next(20) === 0 ? day.slice(0, 7) : day;
    return { id: `entry-${index}`, kind: entryKinds[next(entryKinds.length)], date } as Entry;
  }).toSorted((a, b) => a.date.localeCompare(b.date));
}

const sum = (numbers: number[]) => numbers.reduce((all, number) => all + number, 0);

describe("what the timeline shows", () => {
  it("is a mark for each entry of the atlas, as ever", () => {
    expect(shownOnTimeline(entries, timeline)).toEqual({ marks: timelineMarks(entries, timeline), months: [], top: 0 });
  });

  it.each([0, 30, 300, 301, 1000, 20_000])("of %i entries has a bound, and adds up to all of them", (count) => {
    for (const seed of [1, 2, 3]) {
      const given = randomEntries(count, seed);
      const { marks, months, top } = shownOnTimeline(given, range);
      expect(marks.length).toBeLessThanOrEqual(300);
      expect(months.length).toBeLessThanOrEqual(40 * 12);
      for (const [rank, kind] of entryKinds.entries()) {
        const counted = sum(months.map(({ of }) => of[rank] ?? 0));
        const marked = marks.filter(({ entry }) => entry.kind === kind).length;
        expect(counted + marked).toBeCloseTo(given.filter((entry) => entry.kind === kind).length, 6);
      }
      for (const { of } of months) expect(sum(of)).toBeLessThanOrEqual(top);
    }
  });

  it("draws as marks what has room, beside the columns in two rows", () => {
    const few = ["1994-05-12", "1994-07-27", "1994-12-06"].map((date) => ({ id: date, kind: "event", date }) as Entry);
    const { marks, months } = shownOnTimeline(
      [...few, ...randomEntries(5000, 4).filter(({ date }) => date > "2000")],
      range,
    );
    for (const { id } of few) expect(marks.map(({ entry }) => entry.id)).toContain(id);
    expect(marks.every(({ row }) => row < 2)).toBe(true);
    expect(months.length).toBeGreaterThan(200);
  });

  it("counts a year by itself that is too full, however few entries there are", () => {
    const crowd = randomEntries(4000, 5)
      .filter(({ date }) => date.startsWith("2026-"))
      .slice(0, 43);
    expect(shownOnTimeline(crowd, range).months).toHaveLength(12);
    expect(shownOnTimeline(crowd.slice(1), range).months).toHaveLength(0);
  });

  it("spreads over a year what has no month, so that no month stands out for it", () => {
    const undated = Array.from(
      { length: 360 },
      (_, index) => ({ id: `${index}`, kind: "event", date: "1999" }) as Entry,
    );
    const { months } = shownOnTimeline(undated, range);
    for (const { of } of months) expect(sum(of)).toBeCloseTo(30);
  });
});
