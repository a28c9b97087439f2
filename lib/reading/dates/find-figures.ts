/** Dates in figures alone: days ("28.01.2013"), years ("in 1991"), ranges of years ("1992–94"). */
import type { DateWords } from "./date-words.ts";
import { afterOf, beforeOf, type Finder } from "./finder.ts";
import type { Atom, PointMention } from "./mention.ts";

const day =
  /(?<![\d.,/-])(?:(?<y>(?:1[89]|20)\d\d)-(?<m>\d\d)-(?<d>\d\d)|(?<first>\d{1,2})(?<mark>[./])(?<second>\d{1,2})\k<mark>(?<year>(?:1[89]|20)\d\d))(?![\d/-]|[.,]\d)/gu;

/** The day comes first, unless the second figure can only be one. */
function pointOf({ y, m, d, first, second, year }: Record<string, string | undefined>): PointMention {
  const [one, two] = [Number(first ?? d), Number(second ?? m)];
  const turned = two > 12 && one <= 12;
  return { kind: "point", year: Number(year ?? y), month: turned ? one : two, day: turned ? two : one };
}

export const figureFinder: Finder = (sentence) =>
  Array.from(sentence.matchAll(day), ({ 0: text, index, groups = {} }) => ({
    start: index,
    end: index + text.length,
    mention: pointOf(groups),
  }));

const year = "(?:1[89]|20)\\d\\d";
// a hyphen before a year makes it the end of something else, but not in "mid-1994"
const notBefore = "(?<![\\p{L}\\d$€£#№/.,:]|(?<!mid|pre|post)-|\\d\\s?[–—])";

function yearPattern({ yearEnding }: DateWords): RegExp {
  const until = `(?:\\s?[–—/-]\\s?(?<to>${year}|\\d\\d)(?!\\d|[.,:/–—-]\\d))?`;
  return new RegExp(`${notBefore}(?<from>${year})${until}(?!\\d|[.,:–—-]\\d)(?<ending>${yearEnding})(?!\\p{L})`, "giu");
}

/** A name before it and nothing after: "Vienna 2019", "Чего ждать: 2021". */
const endsName = (before: string, after: string) =>
  /(?:\p{Lu}\p{L}+|:)\s$/u.test(before) && /^\s*(?:[.,;:!?)]|$)/.test(after);

/** A bare figure is a year after a word such as "in" or "the", or at the end of a name; of others it counts what follows. */
function isYear(figure: number, range: boolean, before: string, after: string, words: DateWords): boolean {
  if (words.things.test(after) || words.noYear.test(before)) return false;
  if (words.afterYearWord.test(before) || range) return true;
  const opens = before.trim() === "" && !/^\s+\p{Ll}/u.test(after);
  return figure >= 1900 && figure < 2050 && (opens || endsName(before, after));
}

const untilYear = (from: string, to: string) => Number(to.length === 2 ? from.slice(0, 2) + to : to);

/** Years and ranges of them in a language. A figure that counts something ("2000 soldiers") is none. */
export function yearFinder(words: DateWords): Finder {
  const pattern = yearPattern(words);
  return (sentence) =>
    Array.from(sentence.matchAll(pattern)).flatMap(({ 0: text, index, groups }): Atom[] => {
      const { from = "", to, ending = "" } = groups ?? {};
      const end = index + text.trimEnd().length;
      const [before, after] = [beforeOf(sentence, index), afterOf(sentence, end)];
      if (ending.trim() === "" && !isYear(Number(from), to !== undefined, before, after, words)) return [];
      const atom: Atom = { start: index, end, mention: { kind: "point", year: Number(from) } };
      const until = to === undefined ? 0 : untilYear(from, to);
      return [until > Number(from) ? { ...atom, to: { mention: { kind: "point", year: until } } } : atom];
    });
}
