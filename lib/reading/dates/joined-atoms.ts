/** What stands between and before dates: "from … to", "early", "last", a year that two months share. */
import { afterOf, beforeOf } from "./calendar-dates.ts";
import type { DateWords } from "./date-words.ts";
import type { Atom, Mention, PointMention } from "./mention.ts";

/** The longest first where two begin at one place; what overlaps one that is kept is dropped. */
export function withoutOverlaps(atoms: Atom[]): Atom[] {
  const kept: Atom[] = [];
  for (const atom of atoms.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (atom.start >= (kept.at(-1)?.end ?? 0)) kept.push(atom);
  }
  return kept;
}

const takesPart = ({ kind }: Mention) => kind === "point" || kind === "decade" || kind === "season";
const takesWhich = (mention: Mention) =>
  mention.kind === "weekday" ||
  mention.kind === "season" ||
  (mention.kind === "point" && mention.year === undefined && mention.day === undefined);

/** "early 1992", "last October": the word before becomes part of the date. */
function withWordsBefore(atom: Atom, sentence: string, words: DateWords, from: number): Atom {
  const before = sentence.slice(Math.max(from, atom.start - 40), atom.start);
  const part =
    takesPart(atom.mention) && !(atom.mention.kind === "point" && atom.mention.day)
      ? words.parts.map(([pattern, name]) => ({ name, found: pattern.exec(before) })).find(({ found }) => found)
      : undefined;
  if (part?.found)
    return {
      ...atom,
      start: atom.start - (before.length - part.found.index) + leading(part.found[0]),
      part: part.name,
    };
  const which = takesWhich(atom.mention)
    ? words.which.map(([pattern, by]) => ({ by, found: pattern.exec(before) })).find(({ found }) => found)
    : undefined;
  if (!which?.found) return atom;
  return {
    ...atom,
    start: atom.start - (before.length - which.found.index) + leading(which.found[0]),
    mention: { ...atom.mention, which: which.by } as Mention,
  };
}

const leading = (text: string) => text.length - text.trimStart().length;

const isPoint = (mention: Mention): mention is PointMention => mention.kind === "point";
const yearless = (mention: Mention) =>
  (isPoint(mention) || mention.kind === "season") &&
  mention.year === undefined &&
  !mention.inYear &&
  mention.which === undefined;

/** "October last year", "in October of the same year". */
function withYearInWords(first: Atom, second: Atom, between: string): Atom | undefined {
  const { mention } = second;
  if (!yearless(first.mention) || !/^,?\s+(?:of\s+)?$/i.test(between)) return undefined;
  if ((mention.kind !== "relative" && mention.kind !== "same") || mention.unit !== "year") return undefined;
  return { ...first, end: second.end, mention: { ...first.mention, inYear: mention } as Mention };
}

const rangeable = ({ mention, to }: Atom) =>
  !to && ["point", "weekday", "season", "decade", "relative"].includes(mention.kind);

function glueOf(words: DateWords) {
  return {
    range: new RegExp(`^${words.dayPart}(?:${words.to})$`, "iu"),
    list: new RegExp(`^${words.dayPart}${words.or}(?:in\\s+|on\\s+|в\\s+)?(?:early\\s+|late\\s+|mid-)?$`, "iu"),
    from: /(?<!\p{L})(?:from|с|со|от|du|de|depuis)\s+(?:the\s+)?$/iu,
  };
}

/** Two dates with "to" or a dash between them; one figure before a dash and another month after it is such a range as well. */
function asRange(
  first: Atom,
  second: Atom,
  between: string,
  sentence: string,
  words: DateWords,
  glue: ReturnType<typeof glueOf>,
): Atom | undefined {
  if (!rangeable(first) || !rangeable(second)) return undefined;
  const before = beforeOf(sentence, first.start);
  const twoEnds =
    glue.range.test(between) && (/[–—-]/.test(between) || glue.from.test(before) || samePrecision(first, second));
  if (!twoEnds && !(words.between.test(before) && glue.list.test(between))) return undefined;
  return { ...first, end: second.end, to: { mention: second.mention, ...(second.part ? { part: second.part } : {}) } };
}

const grain = ({ mention }: Atom) =>
  isPoint(mention) ? (mention.day ? "day" : mention.month ? "month" : "year") : mention.kind;
const samePrecision = (first: Atom, second: Atom) => grain(first) === grain(second);

/** In a list the last date's year is that of those before it: "April and May 2022", "27 and 28 January 2009". */
function shareYears(atoms: Atom[], sentence: string, list: RegExp): void {
  for (let at = atoms.length - 2; at >= 0; at -= 1) {
    const [first, second] = [atoms[at], atoms[at + 1]];
    if (!first || !second || !yearless(first.mention) || !isPoint(second.mention)) continue;
    const { year, month, inYear, which } = second.mention;
    if (month === undefined || !list.test(sentence.slice(first.end, second.start))) continue;
    if (year !== undefined || inYear || which !== undefined)
      Object.assign(first.mention, {
        ...(year === undefined ? {} : { year }),
        ...(inYear ? { inYear } : {}),
        ...(which === undefined ? {} : { which }),
      });
  }
}

/** The atoms of a sentence in order, with the words around them taken in, ranges as one. */
export function joinedAtoms(found: Atom[], sentence: string, words: DateWords): Atom[] {
  const glue = glueOf(words);
  const atoms: Atom[] = [];
  for (const atom of withoutOverlaps(found)) {
    const last = atoms.at(-1);
    const next = withWordsBefore(atom, sentence, words, last?.end ?? 0);
    const between = last ? sentence.slice(last.end, next.start) : "";
    const merged =
      last &&
      between.length < 24 &&
      (withYearInWords(last, next, between) ?? asRange(last, next, between, sentence, words, glue));
    if (merged) atoms[atoms.length - 1] = merged;
    else atoms.push(next);
  }
  shareYears(atoms, sentence, glue.list);
  return atoms;
}

export { afterOf };
