import { describe, expect, it } from "vitest";
import { loadAtlas } from "@/lib/content/load.ts";
import { mapData } from "@/lib/view/map-data.ts";
import { fromDay, stepAfter, stepBefore, stepsOf } from "./steps.ts";

const first = Date.UTC(1988, 0, 1);
const steps = stepsOf(mapData(loadAtlas()), first);

describe("the steps of the timeline", () => {
  it("are the entries from 1988 on, each once, in order", () => {
    expect(new Set(steps.map((step) => `${step.time} ${step.title}`)).size).toBe(steps.length);
    expect(steps.map((step) => step.time)).toEqual(steps.map((step) => step.time).toSorted((a, b) => a - b));
    expect(steps.length).toBeGreaterThan(100);
  });

  it("go on from any day, and always move", () => {
    let time: number | undefined;
    for (let count = 0; count <= steps.length; count++) {
      const next = stepAfter(steps, time);
      if (!next) break;
      expect(next.time).toBeGreaterThan(time ?? 0);
      time = next.time;
    }
    expect(time).toBe(steps.at(-1)?.time);
    expect(stepBefore(steps, fromDay("2013-01-28", first))?.time).toBeLessThan(Date.UTC(2013, 0, 28));
    expect(stepAfter(steps, fromDay("2013-01-27", first))?.title).toContain("Paris");
  });

  it("read the first day of any date that an address can carry", () => {
    expect(fromDay("1994-05-12/2020-09-26", first)).toBe(Date.UTC(1994, 4, 12));
    expect(fromDay("1999-04-26?", first)).toBe(Date.UTC(1999, 3, 26));
    expect(fromDay("2013", first)).toBe(Date.UTC(2013, 0, 1));
    expect(fromDay("../1993", first)).toBe(Date.UTC(1988, 0, 1));
  });

  // It broke the whole page once: a date that cannot be read has no time, and formatting that throws.
  it.each(["yesterday", "", "banana/2013", undefined])("have no day for “%s”", (date) => {
    expect(fromDay(date, first)).toBeUndefined();
  });
});
