import type { Atlas } from "@/lib/atlas/atlas.ts";
import { pointParts } from "@/lib/atlas/dates/date-forms.ts";
import { formatDate } from "@/lib/atlas/dates/dates.ts";
import { madeOnce } from "@/lib/atlas/made-once.ts";
import { yearsOf } from "@/lib/view/timeline-marks.ts";
import type { GivenWords, Words } from "@/lib/words/words.ts";
import type { DateTexts } from "./date-texts.ts";

/** What the steps of the timeline say in the browser, and the list that follows them. Plain data. */
export interface StepWords extends GivenWords {
  dates: DateTexts;
  /** One of these stands in each date in January: it is inflected. */
  inJanuary: string[];
}

const two = (number: number) => String(number).padStart(2, "0");
const twelve = Array.from({ length: 12 }, (_, index) => two(index + 1));

/** A date as a text with places for the numbers in it. */
function textOf(date: string, words: Words): string {
  const { day, year } = pointParts(date, words);
  const text = formatDate(date, words).replace(year, "{year}");
  return date.length === 10 ? text.replace(day, "{day}") : text;
}

/** What stands for each number, but for those that stand as they are. */
const spelt = (numbers: number[], of: (number: number) => string): Record<string, string> =>
  Object.fromEntries(numbers.map((number) => [number, of(number)]).filter(([number, said]) => said !== `${number}`));

function dateTexts({ words, timeline }: Pick<Atlas, "words" | "timeline">): DateTexts {
  const years = yearsOf(timeline);
  const days = Array.from({ length: 31 }, (_, index) => index + 1);
  return {
    days: twelve.map((month) => textOf(`2013-${month}-28`, words)),
    months: twelve.map((month) => textOf(`2013-${month}`, words)),
    dayNumbers: spelt(days, (day) => pointParts(`2013-01-${two(day)}`, words).day),
    yearsOfDays: spelt(years, (year) => pointParts(`${year}-01-28`, words).year),
    yearsOfMonths: spelt(years, (year) => pointParts(`${year}-01`, words).year),
  };
}

function januaryIn(words: Words): string[] {
  const forms = ["name", "since", "until"] as const;
  const said = forms.flatMap((form) => ["2013-01", "2013-01-28"].map((date) => pointParts(date, words, form).month));
  return [...new Set(said)];
}

const isNeeded = (key: string) =>
  key.startsWith("timeline-live.") ||
  key === "kinds.countedAnd" ||
  (key.startsWith("kinds.") && key.endsWith(".counted"));

/** Of the kinds it is the counts alone. */
export const stepWords = madeOnce((atlas: Pick<Atlas, "words" | "timeline">): StepWords => {
  const { language, messages } = atlas.words.only("timeline-live", "kinds");
  return {
    language,
    messages: Object.fromEntries(Object.entries(messages).filter(([key]) => isNeeded(key))),
    dates: dateTexts(atlas),
    inJanuary: januaryIn(atlas.words),
  };
});
