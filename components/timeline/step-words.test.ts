import { describe, expect, it } from "vitest";
import { formatDate } from "@/lib/atlas/dates/dates.ts";
import { loadAtlas } from "@/lib/content/load.ts";
import { wordsIn } from "@/lib/words/catalogue.ts";
import { languages } from "@/lib/words/languages.ts";
import { dayIn, monthIn } from "./date-texts.ts";
import { stepWords } from "./step-words.ts";

const { timeline } = loadAtlas();
const dayMilliseconds = 86_400_000;

/** Some days of every month, with the first and the last ones, over all years of the timeline. */
const someDays = Array.from({ length: 1200 }, (_, index) => Date.parse(timeline.from) + index * 12 * dayMilliseconds);
const firsts = Array.from({ length: 40 * 12 }, (_, index) => Date.UTC(1988, index));
const isoDay = (time: number) => new Date(time).toISOString().slice(0, 10);

describe.each(languages)("in %s", (language) => {
  const words = wordsIn(language);
  const { dates, inJanuary } = stepWords({ words, timeline });

  it("the slider says each day and month as the page does", () => {
    for (const time of [...someDays, ...firsts]) expect(dayIn(dates, time)).toBe(formatDate(isoDay(time), words));
    for (const time of firsts) {
      const month = isoDay(time).slice(0, 7);
      expect(monthIn(dates, Number(month.slice(0, 4)), Number(month.slice(5)))).toBe(formatDate(month, words));
    }
  });

  it("January is found in each date of it, and in no other", () => {
    const isFound = (date: string) => inJanuary.some((month) => formatDate(date, words).includes(month));
    for (const date of ["2013-01", "2013-01-28", "2013-01-28?", "2013-01-02/2013-01-05", "2013-01-01/..", "2013-01~"])
      expect(isFound(date), date).toBe(true);
    for (const date of ["2013", "2013~", "2013-02", "2013-06-01/2013-06-05", "2013-07-28"])
      expect(isFound(date), date).toBe(false);
  });
});
