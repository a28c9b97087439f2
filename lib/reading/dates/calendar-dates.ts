/** Days, months and years written out in any of the languages: "27 and 28 January 2009", "January 28, 2013", "2013 թ. հունվարի 28-ին". */
import type { DateWords } from "./date-words.ts";
import type { Atom } from "./mention.ts";
import { monthPattern } from "./month-names.ts";

/** How much of a sentence is looked at on each side of what was found. */
export const around = 48;
export const beforeOf = (text: string, start: number) => text.slice(Math.max(0, start - around), start);
export const afterOf = (text: string, end: number) => text.slice(end, end + around);

export type Finder = (sentence: string) => Atom[];

const year = "(?:1[89]|20)\\d\\d";
const noFigure = "(?![\\d]|[.,:]\\d)";

/** One atom for a day or a range of days, several for a list: the last also holds the month and the year. */
function daysAtoms(
  days: { text: string; start: number },
  whole: { start: number; end: number },
  point: { month: number; year?: number },
  words: DateWords,
  between: boolean,
): Atom[] {
  const range = new RegExp(`^${words.to}$`, "iu");
  const figures = Array.from(days.text.matchAll(/\d+\p{L}*(?:-\p{L}+)?/gu), (match) => ({
    at: days.start + match.index,
    end: days.start + match.index + match[0].length,
    day: Number.parseInt(match[0], 10),
  }));
  const atoms: Atom[] = [];
  figures.forEach(({ at, end, day }, index) => {
    const previous = figures[index - 1];
    const glue = previous ? days.text.slice(previous.end - days.start, at - days.start) : "";
    const last = atoms.at(-1);
    const mention = { kind: "point" as const, ...point, day };
    if (last && !last.to && (range.test(glue) || between)) Object.assign(last, { end, to: { mention } });
    else atoms.push({ start: at, end, mention });
  });
  const [first, last] = [atoms[0], atoms.at(-1)];
  if (first) first.start = Math.min(first.start, whole.start);
  if (last) last.end = Math.max(last.end, whole.end);
  return atoms;
}

/** What finds dates with the name of a month. */
export function monthFinder(words: DateWords, language: string): Finder {
  const months = monthPattern(language);
  const day = `(?<!\\d|\\d[.,])(?:0?[1-9]|[12]\\d|3[01])${noFigure}(?!\\s?%)${words.dayEnding}`;
  const days = `${day}(?:(?:${words.to}|${words.or})${day}){0,6}`;
  const pre = words.yearBefore ? `(?:${words.yearBefore})?` : "";
  const then = `(?:${words.ofYear}(?<year>${year})(?![\\d]|[.,:-]\\d)${words.yearEnding})?`;
  const shapes = [
    `(?<![\\p{L}\\d.,/-])${pre}(?<days>${days})${words.ofMonth}(?<month>${months.short})(?![\\p{L}])${then}`,
    ...(words.monthFirst
      ? [`(?<![\\p{L}\\d-])${pre}(?<month>${months.short})${words.monthFirst}(?<days>${days})(?!\\p{L})${then}`]
      : []),
    `(?<![\\p{L}])${pre}(?<month>${months.short})(?!\\p{L})${words.ofYear}(?<year>${year})(?![\\d]|[.,:-]\\d)${words.yearEnding}`,
    `(?<![\\p{L}])${pre}(?<month>${months.full})(?!\\p{L})`,
  ].map((source) => new RegExp(source, "dgiu"));

  const atomsOf = (match: RegExpExecArray, sentence: string): Atom[] => {
    const { days: listed, month: name = "", pre: early, year: late } = match.groups ?? {};
    const month = months.numberOf(name);
    const [start, end] = [match.index, match.index + match[0].length];
    if (
      month === undefined ||
      isOtherWord(name, words, beforeOf(sentence, start), listed !== undefined || late !== undefined)
    )
      return [];
    const told = late ?? early;
    const point = { month, ...(told === undefined ? {} : { year: Number(told) }) };
    if (listed === undefined) return [{ start, end, mention: { kind: "point", ...point } }];
    const at = match.indices?.groups?.days?.[0] ?? start;
    if (late === undefined && match[0].endsWith(listed) && words.things.test(afterOf(sentence, end))) {
      return [{ start, end: start + (match[0].length - listed.length), mention: { kind: "point", ...point } }].map(
        (atom) => ({ ...atom, end: atom.start + sentence.slice(atom.start, atom.end).trimEnd().length }),
      );
    }
    return daysAtoms(
      { text: listed, start: at },
      { start, end },
      point,
      words,
      words.between.test(beforeOf(sentence, start)),
    );
  };
  return (sentence) =>
    shapes.flatMap((shape) =>
      Array.from(sentence.matchAll(shape), (match) => atomsOf(match as RegExpExecArray, sentence)).flat(),
    );
}

/** "may" and "march" as verbs, and as names of other things: without a figure they need a word before them. */
function isOtherWord(name: string, { ambiguous }: DateWords, before: string, figured: boolean): boolean {
  if (!ambiguous?.months.test(`${name[0]?.toUpperCase() ?? ""}${name.slice(1).toLowerCase()}`)) return false;
  if (!/^\p{Lu}/u.test(name)) return true;
  return !figured && !ambiguous.before.test(before);
}

/** Days in figures: "2013-01-28", "28.01.2013", "28/01/2013"; of the last one that could be either, the day comes first. */
export const figureFinder: Finder = (sentence) =>
  Array.from(
    sentence.matchAll(
      /(?<![\d.,/-])(?:(?<y>(?:1[89]|20)\d\d)-(?<m>\d\d)-(?<d>\d\d)|(?<day>\d{1,2})(?<mark>[./])(?<month>\d{1,2})\k<mark>(?<year>(?:1[89]|20)\d\d))(?![\d/-]|[.,]\d)/gu,
    ),
    ({ 0: text, index, groups: { y, m, d, day, month, year: told } = {} }): Atom => {
      const [first, second] = [Number(day ?? d), Number(month ?? m)];
      const turned = second > 12 && first <= 12;
      return {
        start: index,
        end: index + text.length,
        mention: {
          kind: "point",
          year: Number(told ?? y),
          month: turned ? first : second,
          day: turned ? second : first,
        },
      };
    },
  );

/** Years alone, and ranges of them: "in 1991", "1992–94". A figure that counts something is no year. */
export function yearFinder(words: DateWords): Finder {
  const pattern = new RegExp(
    `(?<![\\p{L}\\d$€£#№/.,:–—-])(?<from>${year})(?:\\s?[–—/-]\\s?(?<to>${year}|\\d\\d)(?![\\d.,:/–—-]))?(?![\\d]|[.,:]\\d|[–—-]\\d)(?<ending>${words.yearEnding || "(?!\\p{L})"})(?!\\p{L})`,
    "giu",
  );
  const certain = words.yearEnding !== "";
  return (sentence) =>
    Array.from(sentence.matchAll(pattern)).flatMap((match): Atom[] => {
      const { from = "", to, ending = "" } = match.groups ?? {};
      const end = match.index + match[0].trimEnd().length;
      const [before, after] = [beforeOf(sentence, match.index), afterOf(sentence, end)];
      if (!(certain && ending.trim() !== "") && !isYear(Number(from), to !== undefined, before, after, words))
        return [];
      const mention = { kind: "point" as const, year: Number(from) };
      const until = to === undefined ? undefined : Number(to.length === 2 ? from.slice(0, 2) + to : to);
      return [
        {
          start: match.index,
          end,
          mention,
          ...(until !== undefined && until > Number(from)
            ? { to: { mention: { kind: "point" as const, year: until } } }
            : {}),
        },
      ];
    });
}

/** A bare figure is taken for a year from 1900 to 2049; before that, and of a round one, only after a word such as "in". */
function isYear(
  year: number,
  range: boolean,
  before: string,
  after: string,
  { things, noYear, afterYearWord }: DateWords,
): boolean {
  if (things.test(after) || noYear.test(before)) return false;
  if (afterYearWord.test(before) || range) return true;
  return year >= 1900 && year < 2050 && year % 100 !== 0;
}

/** What the rules of a language find. */
export function ruleFinder({ rules }: DateWords): Finder {
  return (sentence) =>
    rules.flatMap(({ pattern, read }) =>
      Array.from(sentence.matchAll(pattern)).flatMap((match): Atom[] => {
        const end = match.index + match[0].length;
        const mention = read(match, beforeOf(sentence, match.index), afterOf(sentence, end));
        return mention ? [{ start: match.index, end, mention }] : [];
      }),
    );
}
