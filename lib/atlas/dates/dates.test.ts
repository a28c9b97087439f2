import edtf from "edtf";
import { describe, expect, it } from "vitest";
import { english } from "../../words/catalogue.ts";
import {
  compareDates,
  dateSpan,
  datesOverlap,
  dateTimeAttribute,
  formatDate,
  isEdtf,
  reversedInterval,
} from "./dates.ts";

describe("what counts as a date", () => {
  it.each([
    ["a day", "2022-07-16"],
    ["a leap day", "2020-02-29"],
    ["a month", "2022-07"],
    ["a year", "1992"],
    ["an uncertain day", "1999-04-26?"],
    ["an approximate month", "1992-05~"],
    ["an uncertain, approximate year", "1992%"],
    ["an interval of mixed precision", "1991/1994-05-12"],
    ["an interval with a doubtful end", "1992-05/1993?"],
    ["an interval still open", "2020-11-10/.."],
    ["an interval open at its start", "../2020"],
  ])("accepts %s", (_, value) => {
    expect(isEdtf(value)).toBe(true);
  });

  it.each([
    ["words", "spring 2001"],
    ["nothing", ""],
    ["a day that the month lacks", "2022-02-30"],
    ["a thirteenth month", "2022-13"],
    ["a season, which could not be worded", "2021-21"],
    ["a time of day", "2022-07-16T10:00:00"],
    ["a decade with unknown digits", "199X"],
    ["a set of years", "[1992,1993]"],
    ["an end left blank", "2022-07-16/"],
    ["a start left blank", "/2020"],
    ["an interval open at both ends", "../.."],
    ["an open end alone", ".."],
    ["three points", "1991/1992/1993"],
    ["an interval that runs backwards", "1994-05-12/1991"],
    ["an interval of one day, which is a day", "2020-11-10/2020-11-10"],
    ["a day in another order", "16-07-2022"],
    ["space around a date", " 2022"],
  ])("refuses %s", (_, value) => {
    expect(isEdtf(value)).toBe(false);
    expect(() => dateSpan(value)).toThrow(SyntaxError);
  });

  it("turns an interval that runs backwards, and nothing else", () => {
    expect(reversedInterval("1994-05-12/1991")).toBe("1991/1994-05-12");
    expect(["1991/1994", "1994", "../1991", "x/y", "1994/x"].map(reversedInterval)).toEqual(Array(5).fill(null));
  });
});

describe("the time that a date covers", () => {
  it("runs from the first to the last millisecond in UTC", () => {
    expect(dateSpan("2022-07")).toEqual({
      start: Date.UTC(2022, 6, 1),
      end: Date.UTC(2022, 7, 1) - 1,
    });
  });

  it("is endless on the side that is open", () => {
    expect(dateSpan("2020-11-10/..").end).toBe(Number.POSITIVE_INFINITY);
    expect(dateSpan("../2020").start).toBe(Number.NEGATIVE_INFINITY);
  });

  it("is ordered by start, then by end, open ends last", () => {
    const ordered = ["../1991", "../1992", "1991", "1991/1994", "1992", "1992/..", "1999-04-26?"];
    expect(ordered.toReversed().toSorted(compareDates)).toEqual(ordered);
    expect(compareDates("../1991", "../1991")).toBe(0);
    expect(compareDates("1992/..", "1992/..")).toBe(0);
  });

  it.each([
    ["2022-07-16", "2022-07", true],
    ["2022-07-16", "2022-07-17", false],
    ["1992/1994-05-12", "1994-05-12/2020", true],
    ["2020-11-10/..", "2030", true],
    ["../1991", "1991-12-31", true],
    ["../1991", "1992", false],
  ])("of %s and %s overlaps: %s", (a, b, overlap) => {
    expect(datesOverlap(a, b)).toBe(overlap);
    expect(datesOverlap(b, a)).toBe(overlap);
  });
});

describe("dates in words", () => {
  it.each([
    ["a day", "2022-07-06", "6 July 2022"],
    ["a month", "2022-07", "July 2022"],
    ["a year", "1992", "1992"],
    ["an uncertain day", "1999-04-26?", "26 April 1999 (uncertain)"],
    ["an approximate month", "1992-05~", "about May 1992"],
    ["an uncertain, approximate year", "1992%", "about 1992 (uncertain)"],
    ["days of one month", "2020-11-10/2020-11-20", "10–20 November 2020"],
    ["days of one year", "2020-09-27/2020-11-10", "27 September – 10 November 2020"],
    ["months of one year", "2022-04/2022-05", "April – May 2022"],
    ["years", "1992/1994", "1992–1994"],
    ["points of mixed precision", "1991/1994-05-12", "1991 – 12 May 1994"],
    ["days of two years", "2022-12-12/2023-04-23", "12 December 2022 – 23 April 2023"],
    ["an open end", "2020-11-10/..", "since 10 November 2020"],
    ["an open start", "../2020-11", "until November 2020"],
    ["a doubtful end in the same month", "2020-11-10/2020-11-20?", "10 November – 20 November 2020 (uncertain)"],
  ])("gives %s", (_, value, words) => {
    expect(formatDate(value, english)).toBe(words);
  });

  it("gives machines the first point that is known, without doubt", () => {
    expect(["1999-04-26?", "1992-05~/1993", "../2020-11"].map(dateTimeAttribute)).toEqual([
      "1999-04-26",
      "1992-05",
      "2020-11",
    ]);
  });
});

describe("dates that are read without a parser of all EDTF", () => {
  const years = ["0100", "0999", "1988", "1999", "2000", "2020", "2023", "9999"];
  const months = ["", "-01", "-02", "-05", "-11", "-12", "-13"];
  const days = ["", "-00", "-01", "-28", "-30", "-31"];
  const marks = ["", "?", "~", "%"];
  const points = years.flatMap((year) =>
    months.flatMap((month) => (month ? days : [""]).flatMap((day) => marks.map((mark) => year + month + day + mark))),
  );
  const some = points.filter((_, index) => index % 11 === 0);
  const intervals = [...some, "..", "1994-05", "1994", "1994-05-01"].flatMap((from, index) =>
    [...some.filter((_, other) => (other + index) % 5 === 0), "..", "1994-05-03", "1994"].map((to) => `${from}/${to}`),
  );
  const written = [...points, ...intervals].filter((value) => value !== "../..");

  function byParser(value: string): { start: number; end: number } | undefined {
    try {
      const { min, max } = edtf(value);
      return { start: min, end: max };
    } catch {
      return undefined;
    }
  }

  it("cover what the parser says, and are refused where it refuses them", () => {
    expect(written.length).toBeGreaterThan(2000);
    const other = written.filter((value) => {
      const due = byParser(value);
      const span = isEdtf(value) ? dateSpan(value) : undefined;
      return span?.start !== due?.start || span?.end !== due?.end;
    });
    expect(other).toEqual([]);
  });

  it("are refused where the parser takes the 29th of February for the first of March", () => {
    expect(byParser("2022-02-29")).toEqual(dateSpan("2022-03-01"));
    expect(isEdtf("2022-02-29")).toBe(false);
  });
});
