import { describe, expect, it } from "vitest";
import { english } from "../../words/catalogue.ts";
import { atTime, furthest, timeName, upTo } from "./date-phrases.ts";

/** One date of every kind: EDTF, how far a list of it goes, when something was, the name of its time. */
const phrases: [date: string, upTo: string | undefined, atTime: string, timeName: string][] = [
  ["2013-01-28", "up to 28 January 2013", "on 28 January 2013", "28 January 2013"],
  ["2013-01", "up to the end of January 2013", "in January 2013", "January 2013"],
  ["2013", "up to the end of 2013", "in 2013", "2013"],
  ["1990/1999", "up to the end of 1999", "from 1990 to 1999", "1990–1999"],
  [
    "1994-05-12/2020-09-26",
    "up to 26 September 2020",
    "from 12 May 1994 to 26 September 2020",
    "12 May 1994 – 26 September 2020",
  ],
  ["1988/1991-11-26", "up to 26 November 1991", "from 1988 to 26 November 1991", "1988 – 26 November 1991"],
  ["../1993", "up to the end of 1993", "until 1993", "the time until 1993"],
  ["../1994-05-11", "up to 11 May 1994", "until 11 May 1994", "the time until 11 May 1994"],
  ["2023-09-20/..", undefined, "since 20 September 2023", "the time since 20 September 2023"],
  ["2023/..", undefined, "since 2023", "the time since 2023"],
  ["1999-04-26?", "up to 26 April 1999 (uncertain)", "on 26 April 1999 (uncertain)", "26 April 1999 (uncertain)"],
  ["2013?", "up to the end of 2013 (uncertain)", "in 2013 (uncertain)", "2013 (uncertain)"],
  ["1992-05~", "up to about May 1992", "about May 1992", "about May 1992"],
  ["1992%", "up to about 1992 (uncertain)", "about 1992 (uncertain)", "about 1992 (uncertain)"],
  ["1992-05/1993~", "up to about 1993", "from May 1992 to about 1993", "May 1992 – about 1993"],
  ["../1993?", "up to the end of 1993 (uncertain)", "until 1993 (uncertain)", "the time until 1993 (uncertain)"],
  ["1992~/..", undefined, "since about 1992", "the time since about 1992"],
];

describe("a date in a sentence", () => {
  it.each(phrases)("%s goes %s, was %s and is called %s", (date, ...words) => {
    expect([upTo(date, english), atTime(date, english), timeName(date, english)]).toEqual(words);
  });

  it("never has two words for its side, as in “up to since” or “of until”", () => {
    for (const words of phrases.flatMap((row) => row.slice(1)))
      expect(words ?? "").not.toMatch(/(up to|on|in|from) (since|until|the time|on|in)\b/);
  });
});

describe("the furthest of some dates", () => {
  it.each([
    [["2013", "2022-07-16"], "2022-07-16"],
    [["2023-09-20/..", "2030"], "2023-09-20/.."],
    [["1994-05-12/2020-09-26", "2013"], "1994-05-12/2020-09-26"],
    [["../1993", "1992-05"], "../1993"],
    [["2020/..", "2023/.."], "2023/.."],
    [[], undefined],
  ])("of %s is %s", (dates, last) => {
    expect(furthest(dates)).toBe(last);
  });
});
