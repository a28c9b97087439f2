import { describe, expect, it } from "vitest";
import { entryKinds } from "@/lib/atlas/kinds.ts";
import { loadAtlas } from "@/lib/content/load.ts";
import { mapData } from "@/lib/view/map-data.ts";
import type { MarkerEntry } from "@/lib/view/marker.ts";
import { stepWords } from "./step-words.ts";
import { stepsFor } from "./steps.ts";
import { fromDay, trackOf } from "./track.ts";

const track = trackOf({ from: "1988-01-01", to: "2027-12-31" });
const { first } = track;
const given = stepWords(loadAtlas());
const steps = stepsFor(mapData(loadAtlas()), track, given);

const dated = (date: string, start: string, index: number | string = date): MarkerEntry => ({
  number: Number(index) || 0,
  kind: entryKinds[Number(index) % 2 ? 2 : 0] ?? "meeting",
  title: `Entry ${index}`,
  date,
  path: `/entries/${index}`,
  facets: { kind: "meeting", start: Date.parse(start), places: [`place-${Number(index) % 7 || 0}`], articles: [] },
});

/** An entry a day for twenty years, ten on each New Year's Day of which only the year is known. */
function manyEntries(): MarkerEntry[] {
  return Array.from({ length: 7305 }, (_, index) => {
    const start = new Date(Date.UTC(2000, 0, 1 + index)).toISOString().slice(0, 10);
    return start.endsWith("-01-01")
      ? Array.from({ length: 10 }, (_, copy) => dated(start.slice(0, 4), start, index + 10_000 * (copy + 1)))
      : dated(`some day of January in words, ${start}`, start, index);
  }).flat();
}

const many = stepsFor({ markers: [], unplaced: manyEntries() }, track, given);

describe("the steps of the timeline", () => {
  it("are the entries from 1988 on, each once, in order", () => {
    const { all } = steps;
    expect(new Set(all.map((step) => `${step.time} ${step.title}`)).size).toBe(all.length);
    expect(all.map((step) => step.time)).toEqual(all.map((step) => step.time).toSorted((a, b) => a - b));
    expect(all.length).toBeGreaterThan(100);
    expect(all.every(({ on }) => /^\d{4}-\d{2}-\d{2}$/.test(on))).toBe(true);
  });

  it("go on from any day, and always move", () => {
    let on: string | undefined;
    for (let count = 0; count <= steps.all.length; count++) {
      const next = steps.after(on);
      if (!next) break;
      expect(next.time).toBeGreaterThan(fromDay(on, first) ?? 0);
      on = next.on;
    }
    expect(on).toBe(steps.all.at(-1)?.on);
    expect(steps.before("2013-01-28")?.time).toBeLessThan(Date.UTC(2013, 0, 28));
    expect(steps.after("2013-01-27")?.title).toContain("Paris");
  });

  it("are the same entry by entry, where no month has too many", () => {
    for (const on of [undefined, "1988-01-01", "2013-01-27", "2020-11-10", "2027-12-31"]) {
      expect(steps.after(on, true)).toEqual(steps.after(on));
      expect(steps.before(on, true)).toEqual(steps.before(on));
    }
  });
});

describe("the steps of thousands of entries", () => {
  it("are months with what began in them, and years for what has no month", () => {
    expect(many.all.length).toBe(20 * 13);
    expect(many.after("2013-12")).toMatchObject({ on: "2014-01-01", date: "2014" });
    expect(many.after("2013-12")?.title).toMatch(/^10 (meetings|events), month not known$/);
    expect(many.after("2014-01-01")).toMatchObject({ on: "2014-01", date: "January 2014" });
    expect(many.after("2014-02")).toMatchObject({
      on: "2014-03",
      date: "March 2014",
      title: /\d+ meetings, \d+ events/,
    });
    expect(many.after("2014-02")?.places).toHaveLength(7);
  });

  it("lead from end to end and back, each once", () => {
    const there: string[] = [];
    for (let step = many.after(undefined); step; step = many.after(step.on)) there.push(step.on);
    const back: string[] = [];
    for (let step = many.before(undefined); step; step = many.before(step.on)) back.unshift(step.on);
    expect(there).toEqual(many.all.map(({ on }) => on));
    expect(back.length).toBe(20 * 12);
    // A year without a month and its January begin on one day: from the latter, the former is passed by.
    expect(there.filter((on) => !back.includes(on)).every((on) => on.endsWith("-01-01"))).toBe(true);
  });

  it("go on from a day within a month to the whole of it, and back to the one before", () => {
    expect(many.after("2014-03-12")?.on).toBe("2014-03");
    expect(many.before("2014-03-12")?.on).toBe("2014-02");
  });

  it("reach each day entry by entry, from the first of a month on", () => {
    expect(many.after("2014-03", true)?.on).toBe("2014-03-01");
    expect(many.after("2014-03-01", true)?.on).toBe("2014-03-02");
    expect(many.before("2014-03", true)?.on).toBe("2014-02-28");
  });

  it("say how many begin on a day, where their words are not at hand", () => {
    const wordless = manyEntries().map((entry) => ({ ...entry, date: "", title: "" }));
    const steps = stepsFor({ markers: [], unplaced: wordless }, track, given);
    expect(steps.after("2014-03", true)).toMatchObject({
      on: "2014-03-01",
      date: "",
      title: expect.stringMatching(/^1 (meeting|event)$/),
    });
    expect(steps.after("2013-12")?.title).toBe("10 meetings, on its first day or in no known month");
  });

  it("take a few milliseconds at most", () => {
    const begun = performance.now();
    for (let index = 0; index < 100; index++) many.after("2019-11");
    expect((performance.now() - begun) / 100).toBeLessThan(16);
  });
});

describe("the first day of a date", () => {
  it("is read of any date that an address can carry", () => {
    expect(fromDay("1994-05-12/2020-09-26", first)).toBe(Date.UTC(1994, 4, 12));
    expect(fromDay("1999-04-26?", first)).toBe(Date.UTC(1999, 3, 26));
    expect(fromDay("2013", first)).toBe(Date.UTC(2013, 0, 1));
    expect(fromDay("../1993", first)).toBe(Date.UTC(1988, 0, 1));
  });

  // It broke the whole page once: a date that cannot be read has no time, and formatting that throws.
  it.each(["yesterday", "", "banana/2013", undefined])("is none of “%s”", (date) => {
    expect(fromDay(date, first)).toBeUndefined();
  });
});
