import { describe, expect, it } from "vitest";
import { wordsIn } from "../../words/catalogue.ts";
import { type Language, languages } from "../../words/languages.ts";
import { atTime, onDays, timeName, upTo } from "./date-phrases.ts";
import { formatDate } from "./dates.ts";
import { saidInArmenian } from "./testing/said-in-armenian.ts";
import { saidInAzerbaijani } from "./testing/said-in-azerbaijani.ts";
import { type SaidDates, saidInEnglish } from "./testing/said-in-english.ts";
import { saidInFrench } from "./testing/said-in-french.ts";
import { saidInGeorgian } from "./testing/said-in-georgian.ts";
import { saidInRussian } from "./testing/said-in-russian.ts";
import { yearsOf } from "./years-of.ts";

const said: Record<Language, SaidDates> = {
  en: saidInEnglish,
  hy: saidInArmenian,
  az: saidInAzerbaijani,
  ru: saidInRussian,
  ka: saidInGeorgian,
  fr: saidInFrench,
};

describe.each(languages)("in %s", (language) => {
  const words = wordsIn(language);
  const { names, open, times, limits, days, timeNames, years, decades, seasons } = said[language];
  const rows = Object.entries;

  it.each([...rows(names), ...rows(open)])("the date %s is called “%s”", (date, text) => {
    expect(formatDate(date, words)).toBe(text);
  });

  it.each([...rows(times), ...rows(open)])("something of %s was “%s”", (date, text) => {
    expect(atTime(date, words)).toBe(text);
  });

  it.each(rows(limits))("a list as far as %s goes “%s”", (date, text) => {
    expect(upTo(date, words)).toBe(text);
  });

  it.each(rows(days))("days of one month, %s, stand together: “%s”", (date, text) => {
    expect(onDays(date, words)).toBe(text);
  });

  it.each(rows(timeNames))("the time of %s is called “%s”", (date, text) => {
    expect(timeName(date, words)).toBe(text);
  });

  it.each(rows(years))("the years of %s are “%s”", (date, text) => {
    expect(yearsOf(date, words)).toBe(text);
  });

  it.each(rows(decades))("the decade from %s is called “%s”", (year, text) => {
    expect(words("reading.decade", { year })).toBe(text);
  });

  it.each(rows(seasons))("of %s it says that it has no fixed days: “%s”", (season, text) => {
    expect(words("reading.date.season", { season })).toBe(text);
  });
});
