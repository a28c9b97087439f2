/** Words that stand before a date, or between two, and say more of one of them: "early 1992", "last October", "Thursday, 15 September". */
import type { DateWords } from "./date-words.ts";
import { type Atom, isPoint, type Mention } from "./mention.ts";

/** As far as such words reach. */
const farthest = 40;

interface Before<T> {
  value: T;
  /** Where the words begin in the sentence. */
  start: number;
}

/** The first of the patterns that ends where the atom begins. */
function wordsBefore<T>(patterns: [RegExp, T][], sentence: string, from: number, until: number): Before<T> | undefined {
  const begin = Math.max(from, until - farthest);
  const before = sentence.slice(begin, until);
  for (const [pattern, value] of patterns) {
    const found = pattern.exec(before);
    if (found) return { value, start: begin + found.index + found[0].search(/\S/) };
  }
  return undefined;
}

/** A year, a month, a decade or a season has a beginning and an end; of a day they would be hours. */
const hasParts = (mention: Mention) =>
  (isPoint(mention) && mention.day === undefined) ||
  mention.kind === "decade" ||
  mention.kind === "season" ||
  (mention.kind === "relative" && (mention.unit === "month" || mention.unit === "year") && !mention.side);

export const withoutYear = (mention: Mention): boolean =>
  (isPoint(mention) || mention.kind === "season") &&
  mention.year === undefined &&
  mention.inYear === undefined &&
  mention.which === undefined;

const canBeLast = (mention: Mention) =>
  mention.kind === "weekday" || (withoutYear(mention) && !(isPoint(mention) && mention.day !== undefined));

type Which = { which: -1 | 0 | 1; from?: "mentioned" };

function whichBefore(atom: Atom, sentence: string, words: DateWords, from: number): Before<Which> | undefined {
  if (!canBeLast(atom.mention)) return undefined;
  const found = wordsBefore(words.which, sentence, from, atom.start);
  if (found) return { start: found.start, value: { which: found.value } };
  const told = wordsBefore(words.whichMentioned, sentence, from, atom.start);
  return told && { start: told.start, value: { which: told.value, from: "mentioned" } };
}

/** The atom with the words before it, of which none stands before `from`. */
export function withWordsBefore(atom: Atom, sentence: string, words: DateWords, from: number): Atom {
  const which = whichBefore(atom, sentence, words, from);
  const told = which ? { ...atom, start: which.start, mention: { ...atom.mention, ...which.value } as Mention } : atom;
  const part = hasParts(told.mention) ? wordsBefore(words.parts, sentence, from, told.start) : undefined;
  return part ? { ...told, start: part.start, part: part.value } : told;
}

/** "October last year", "in October of the same year". */
function withYear(first: Atom, second: Atom, between: string): Atom | undefined {
  const { mention } = second;
  if (!withoutYear(first.mention) || !/^,?\s+(?:of\s+)?$/i.test(between)) return undefined;
  if ((mention.kind !== "relative" && mention.kind !== "same") || mention.unit !== "year" || second.part)
    return undefined;
  return { ...first, end: second.end, mention: { ...first.mention, inYear: mention } as Mention };
}

/** "Thursday, 15 September" and "15 September, a Thursday" are one date. */
function withWeekday(first: Atom, second: Atom, between: string): Atom | undefined {
  const [day, date] = first.mention.kind === "weekday" ? [first, second] : [second, first];
  if (day.mention.kind !== "weekday" || !isPoint(date.mention) || date.mention.day === undefined) return undefined;
  if (!/^,?\s*\(?(?:the\s+|a\s+|в\s+|во\s+|le\s+)?$/iu.test(between) || day.mention.which !== undefined)
    return undefined;
  if (date.to && date === first) return undefined;
  return { ...date, start: first.start, end: second.end, mention: { ...date.mention, weekday: day.mention.weekday } };
}

/** "Tuesday of last week" */
function withWeek({ mention, ...first }: Atom, second: Atom, between: string): Atom | undefined {
  if (mention.kind !== "weekday" || mention.which !== undefined || !/^\s+(?:of\s+|на\s+)?$/iu.test(between))
    return undefined;
  const week = second.mention;
  if (week.kind !== "relative" || week.unit !== "week" || week.side) return undefined;
  return { ...first, end: second.end, mention: { ...mention, inWeek: week } };
}

/** "the twenty-eighth of January, 2013", where the day was read apart from its year. */
function withFigure({ mention, ...first }: Atom, second: Atom, between: string): Atom | undefined {
  if (!isPoint(mention) || !withoutYear(mention) || !isPoint(second.mention) || !/^,?\s+$/.test(between))
    return undefined;
  const { year, month } = second.mention;
  if (year === undefined || month !== undefined || second.to || second.part) return undefined;
  return { ...first, end: second.end, mention: { ...mention, year } };
}

/** "two days after 10 November 2020": reckoned from the date that follows. */
function fromNext(first: Atom, second: Atom, between: string, sentence: string): Atom | undefined {
  if (first.mention.kind !== "relative" || first.mention.from !== "mentioned" || second.to) return undefined;
  if (!/(?:before|after|to|до|после)$/iu.test(sentence.slice(first.start, first.end) + between.trimEnd()))
    return undefined;
  if (!/^\s+(?:to\s+|(?:after|before|до|после)\s+)?(?:the\s+|on\s+)?$/iu.test(between)) return undefined;
  return { ...first, end: second.end, mention: { ...first.mention, of: second.mention } };
}

/** Two atoms as one, where the second says more of the first, or the first of the second; otherwise undefined. */
export function asOne(first: Atom, second: Atom, sentence: string): Atom | undefined {
  const between = sentence.slice(first.end, second.start);
  if (between.length > 12 || first.to) return undefined;
  return (
    withYear(first, second, between) ??
    withWeek(first, second, between) ??
    withFigure(first, second, between) ??
    withWeekday(first, second, between) ??
    fromNext(first, second, between, sentence)
  );
}
