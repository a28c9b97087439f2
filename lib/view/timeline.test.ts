import { describe, expect, it } from "vitest";
import { loadAtlas } from "../atlas/load.ts";
import { periods, timelineRange } from "./periods.ts";
import { dayAt, percentOf, timelineMarks, years } from "./timeline.ts";

describe("the timeline", () => {
  it("puts its first day at the left and its last at the right", () => {
    expect(percentOf(Date.parse(timelineRange.from))).toBe(0);
    expect(percentOf(Date.parse("2027-01-01"))).toBe(100);
    expect(dayAt(0)).toBe("1988-01-01");
    expect(dayAt(100)).toBe("2026-12-31");
  });

  it("finds the day again that it put at a percentage, to two days", () => {
    for (const day of ["1994-05-12", "2013-01-28", "2020-11-10", "2022-07-16"]) {
      const found = Date.parse(dayAt(percentOf(Date.parse(day))));
      expect(Math.abs(found - Date.parse(day))).toBeLessThanOrEqual(2 * 86_400_000);
    }
  });

  it("covers every day with exactly one period", () => {
    const dayAfter = (day: string) => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
    expect(periods[0]?.from).toBe(timelineRange.from);
    expect(periods.at(-1)?.to).toBe(timelineRange.to);
    for (const [index, period] of periods.slice(1).entries())
      expect(period.from).toBe(dayAfter(periods[index]?.to ?? ""));
    expect(years).toHaveLength(39);
  });

  it("lets no two marks of a row touch, and keeps every entry from 1988 on", () => {
    const { entries } = loadAtlas();
    const marks = timelineMarks(entries);
    expect(marks).toHaveLength(entries.length);
    for (const a of marks) {
      for (const b of marks) {
        if (a !== b && a.row === b.row && a.from <= b.from) expect(b.from - a.to).toBeGreaterThanOrEqual(0.8);
      }
    }
  });

  it("marks uncertain days and draws long entries as bars", () => {
    const marks = timelineMarks(loadAtlas().entries);
    const of = (id: string) => marks.find((mark) => mark.entry.id === id);
    expect(of("1999-04-26-washington")?.uncertain).toBe(true);
    expect(of("2013-01-28-paris")?.uncertain).toBe(false);
    const deployment = of("russian-peacekeepers");
    expect((deployment?.to ?? 0) - (deployment?.from ?? 0)).toBeGreaterThan(8);
  });
});
