import { describe, expect, it } from "vitest";
import { contentIn } from "../content/content-folder.js";
import { loadAtlas, readAtlas } from "../content/load.ts";
import { placeOf, timelineMarks, yearsOf } from "./timeline-marks.ts";

const { timeline, entries } = loadAtlas();
const content = contentIn();

describe("the timeline", () => {
  it("puts its first day at the left and its last at the right", () => {
    const range = { from: "1988-01-01", to: "2027-12-31" };
    expect(placeOf(range, Date.parse("1988-01-01"))).toBe(0);
    expect(placeOf(range, Date.parse("2027-12-31"))).toBeLessThan(100);
    expect(placeOf(range, Date.parse("2028-01-01"))).toBe(100);
  });

  it("reaches the year of the build and one more, by itself", () => {
    for (const year of [2026, 2031]) {
      const { timeline, periods } = readAtlas(content, year);
      expect(timeline).toEqual({ from: "1988-01-01", to: `${year + 1}-12-31` });
      expect(periods.at(-1)?.to).toBe(timeline.to);
      expect(yearsOf(timeline)).toHaveLength(year + 1 - 1987);
    }
  });

  it("covers every day with exactly one period", () => {
    const dayAfter = (day: string) => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
    const { periods } = loadAtlas();
    expect(periods[0]?.from).toBe(timeline.from);
    expect(periods.at(-1)?.to).toBe(timeline.to);
    for (const [index, period] of periods.slice(1).entries())
      expect(period.from).toBe(dayAfter(periods[index]?.to ?? ""));
  });

  it("lets no two marks of a row touch, and keeps every entry from 1988 on", () => {
    const marks = timelineMarks(entries, timeline);
    expect(marks).toHaveLength(entries.length);
    for (const a of marks) {
      for (const b of marks) {
        if (a !== b && a.row === b.row && a.from <= b.from) expect(b.from - a.to).toBeGreaterThanOrEqual(0.8);
      }
    }
  });

  it("marks uncertain days and draws long entries as bars", () => {
    const marks = timelineMarks(entries, timeline);
    const of = (id: string) => marks.find((mark) => mark.entry.id === id);
    expect(of("1999-04-26-washington")?.uncertain).toBe(true);
    expect(of("2013-01-28-paris")?.uncertain).toBe(false);
    const deployment = of("russian-peacekeepers");
    expect((deployment?.to ?? 0) - (deployment?.from ?? 0)).toBeGreaterThan(8);
  });
});
