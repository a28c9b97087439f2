import { describe, expect, it } from "vitest";
import { wordsIn } from "../../words/catalogue.ts";
import { languages } from "../../words/languages.ts";
import { atTime, upTo } from "./date-phrases.ts";
import { formatDate } from "./dates.ts";

describe("the months", () => {
  const months = Array.from({ length: 12 }, (_, index) => index + 1);
  const asDate = (month: number) => new Date(Date.UTC(2013, month - 1, 28));

  it.each(languages)("have in %s the names that Intl has, with a day and alone", (language) => {
    const words = wordsIn(language);
    const partOf = (options: Intl.DateTimeFormatOptions, date: Date) =>
      new Intl.DateTimeFormat(words.locale, { ...options, timeZone: "UTC" })
        .formatToParts(date)
        .find(({ type }) => type === "month")?.value;
    for (const month of months) {
      const padded = `2013-${String(month).padStart(2, "0")}`;
      expect(formatDate(`${padded}-28`, words)).toContain(
        partOf({ day: "numeric", month: "long", year: "numeric" }, asDate(month)),
      );
      expect(formatDate(padded, words)).toContain(partOf({ month: "long" }, asDate(month)));
    }
  });

  it("have another word in every case of Georgian, also those that lose a vowel and the one that ends in one", () => {
    const words = wordsIn("ka");
    const forms = (month: string) => [
      formatDate(`2013-${month}`, words),
      atTime(`2013-${month}-05`, words),
      atTime(`2013-${month}`, words),
      formatDate(`2013-${month}/..`, words),
      formatDate(`../2013-${month}`, words),
      upTo(`2013-${month}`, words),
    ];
    expect(["02", "08", "10"].map(forms)).toEqual([
      [
        "2013 წლის თებერვალი",
        "2013 წლის 5 თებერვალს",
        "2013 წლის თებერვალში",
        "2013 წლის თებერვლიდან",
        "2013 წლის თებერვლამდე",
        "2013 წლის თებერვლის ბოლომდე",
      ],
      [
        "2013 წლის აგვისტო",
        "2013 წლის 5 აგვისტოს",
        "2013 წლის აგვისტოში",
        "2013 წლის აგვისტოდან",
        "2013 წლის აგვისტომდე",
        "2013 წლის აგვისტოს ბოლომდე",
      ],
      [
        "2013 წლის ოქტომბერი",
        "2013 წლის 5 ოქტომბერს",
        "2013 წლის ოქტომბერში",
        "2013 წლის ოქტომბრიდან",
        "2013 წლის ოქტომბრამდე",
        "2013 წლის ოქტომბრის ბოლომდე",
      ],
    ]);
  });
});

it("a year has the ending of its last word in Azerbaijani", () => {
  const endings: [year: string, said: string][] = [
    ["1988", "1988-ci il"],
    ["1990", "1990-cı il"],
    ["1991", "1991-ci il"],
    ["1993", "1993-cü il"],
    ["1994", "1994-cü il"],
    ["1996", "1996-cı il"],
    ["1999", "1999-cu il"],
    ["1900", "1900-cü il"],
    ["2000", "2000-ci il"],
    ["2010", "2010-cu il"],
    ["2020", "2020-ci il"],
    ["2030", "2030-cu il"],
    ["2040", "2040-cı il"],
  ];
  for (const [year, text] of endings) expect(formatDate(year, wordsIn("az"))).toBe(text);
});
