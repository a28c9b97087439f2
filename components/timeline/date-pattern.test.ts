import { describe, expect, it } from "vitest";
import { isEdtf } from "@/lib/atlas/dates/dates.ts";
import { datePattern } from "./date-pattern.ts";

// As browsers do it: https://html.spec.whatwg.org/multipage/input.html#attr-input-pattern
const takes = new RegExp(`^(?:${datePattern})$`, "v");

describe("the pattern of the fields for dates", () => {
  it.each([
    "2013-01-28",
    "2020-02-29",
    "2013-01",
    "2013",
    "1999-04-26?",
    "1992-05~",
    "1992%",
    "1994-05-12/2020-09-26",
    "1992-05/1993?",
    "2023-09-20/..",
    "../1993",
  ])("takes %s, as the address does", (date) => {
    expect([takes.test(date), isEdtf(date)]).toEqual([true, true]);
  });

  it.each([
    "spring",
    "2013-1-28",
    "28.01.2013",
    "28/01/2013",
    "2013-13",
    "2013-02-30",
    "2013-04-31",
    "2013-01-32",
    "2013-00-10",
    "199X",
    "../..",
    "..",
    "2013/",
    "/2013",
    "2013 ",
    "1991/1992/1993",
    "2013-01-28T10:00",
    "2013??",
    "20130128",
  ])("refuses %s, as the address does", (date) => {
    expect([takes.test(date), isEdtf(date)]).toEqual([false, false]);
  });
});
