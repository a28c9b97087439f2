/** Dates with the name of a month, in any of the languages: "27 and 28 January 2009", "January 28, 2013", "2013 թ. հունվարի 28-ին". */
import type { DateWords } from "./date-words.ts";
import { afterOf, beforeOf, type Finder } from "./finder.ts";
import type { Atom, PointMention } from "./mention.ts";
import { type MonthPattern, monthPattern } from "./month-names.ts";

const year = "(?:1[89]|20)\\d\\d";
const lastFigure = "(?!\\d|[.,:-]\\d)";

/** Days of a list and where they stand in the sentence. */
interface Days {
  text: string;
  start: number;
}

/** The ways in which a day, a month and a year are put together. Each is tried everywhere; the longest match is kept. */
function shapesOf(words: DateWords, { full, short }: MonthPattern): RegExp[] {
  const day = `(?<!\\d|\\d[.,])(?:0?[1-9]|[12]\\d|3[01])(?!\\d|[.,:]\\d|\\s?%)${words.dayEnding}`;
  const days = `(?<days>${day}(?:(?:${words.to}|${words.or})${day}){0,6})`;
  const pre = words.yearBefore ? `(?:${words.yearBefore})?` : "";
  const ofYear = `${words.ofYear}(?<year>${year})${lastFigure}${words.yearEnding}`;
  const sources = [
    `(?<![\\p{L}\\d.,/-])${pre}${days}${words.ofMonth}(?<month>${short})(?!\\p{L})(?:${ofYear})?`,
    `(?<!\\p{L})${pre}(?<month>${short})(?!\\p{L})${ofYear}`,
    `(?<!\\p{L})${pre}(?<month>${full})(?!\\p{L})`,
    ...(words.monthFirst
      ? [`(?<![\\p{L}\\d-])${pre}(?<month>${short})${words.monthFirst}${days}(?!\\p{L})(?:${ofYear})?`]
      : []),
  ];
  return sources.map((source) => new RegExp(source, "dgiu"));
}

interface Figure {
  start: number;
  end: number;
  day: number;
}

const figuresOf = ({ text, start }: Days): Figure[] =>
  Array.from(text.matchAll(/\d+(?:-?\p{L}+)?/gu), ({ 0: figure, index }) => ({
    start: start + index,
    end: start + index + figure.length,
    day: Number.parseInt(figure, 10),
  }));

/** An atom for every day of a list, one for a range; the first and the last reach to the ends of the whole match. */
function dayAtoms(
  days: Days,
  whole: { start: number; end: number },
  month: PointMention,
  isRange: (glue: string) => boolean,
) {
  const atoms: Atom[] = [];
  for (const { start, end, day } of figuresOf(days)) {
    const last = atoms.at(-1);
    const mention = { ...month, day };
    const glue = last ? days.text.slice(last.end - days.start, start - days.start) : "";
    if (last && !last.to && isRange(glue)) Object.assign(last, { end, to: { mention } });
    else atoms.push({ start, end, mention });
  }
  const [first, last] = [atoms[0], atoms.at(-1)];
  if (first) first.start = whole.start;
  if (last) last.end = whole.end;
  return atoms;
}

/** "may" and "march" as verbs, and names such as "Black January" or the "October Revolution". */
function isOtherWord(name: string, words: DateWords, before: string, after: string, figured: boolean): boolean {
  if (words.verbs?.test(name)) return true;
  if (figured) return false;
  if (words.named?.before.test(before) || words.named?.after.test(after)) return true;
  return words.ambiguous?.months.test(name) === true && !words.ambiguous.before.test(before);
}

/** "On March 10 km of road": the figure counts what follows, and only the month is a date. */
const countsThings = (days: string | undefined, text: string, after: string, { things }: DateWords) =>
  days !== undefined && text.endsWith(days) && things.test(after);

/** What finds dates with the name of a month of a language. */
export function monthFinder(words: DateWords, language: string): Finder {
  const months = monthPattern(language);
  const shapes = shapesOf(words, months);
  const range = new RegExp(`^${words.to}$`, "iu");

  function atomsOf(match: RegExpExecArray, sentence: string): Atom[] {
    const { days, month: name = "", pre, year: told = pre } = match.groups ?? {};
    const [start, end] = [match.index, match.index + match[0].length];
    const [before, after] = [beforeOf(sentence, start), afterOf(sentence, end)];
    const month = months.numberOf(name);
    if (month === undefined || isOtherWord(name, words, before, after, (days ?? told) !== undefined)) return [];
    const mention: PointMention = { kind: "point", month, ...(told === undefined ? {} : { year: Number(told) }) };
    if (days === undefined) return words.spelled?.test(before) ? [] : [{ start, end, mention }];
    if (countsThings(days, match[0], after, words)) return [];
    const at = match.indices?.groups?.days?.[0] ?? start;
    const isRange = (glue: string) => range.test(glue) || words.between.test(before);
    return dayAtoms({ text: days, start: at }, { start, end }, mention, isRange);
  }

  return (sentence) =>
    shapes.flatMap((shape) =>
      Array.from(sentence.matchAll(shape), (match) => atomsOf(match as RegExpExecArray, sentence)).flat(),
    );
}
