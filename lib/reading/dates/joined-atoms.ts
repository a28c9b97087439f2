/** What was found in a sentence, put in order and together: words before a date, ranges, years that the dates of a list share. */
import type { DateWords } from "./date-words.ts";
import { beforeOf } from "./finder.ts";
import { type Atom, isPoint } from "./mention.ts";
import { asOne, withoutYear, withWordsBefore } from "./words-before.ts";

/** The longest first where two begin at one place; what overlaps one that is kept is dropped. */
export function withoutOverlaps(atoms: Atom[]): Atom[] {
  const kept: Atom[] = [];
  for (const atom of atoms.toSorted((a, b) => a.start - b.start || b.end - a.end))
    if (atom.start >= (kept.at(-1)?.end ?? 0)) kept.push(atom);
  return kept;
}

/** Goes through the atoms in order and puts each together with the one before, where `join` gives what both are. */
function together(atoms: Atom[], join: (last: Atom, next: Atom) => Atom | undefined): Atom[] {
  const kept: Atom[] = [];
  for (const atom of atoms) {
    const last = kept.at(-1);
    const joined = last && join(last, atom);
    if (joined) kept[kept.length - 1] = joined;
    else kept.push(atom);
  }
  return kept;
}

function takeWordsBefore(atoms: Atom[], sentence: string, words: DateWords): Atom[] {
  let from = 0;
  return atoms.map((atom) => {
    const taken = withWordsBefore(atom, sentence, words, from);
    from = taken.end;
    return taken;
  });
}

export interface Glue {
  range: RegExp;
  list: RegExp;
  from: RegExp;
}

/** What stands between the two ends of a range, between two dates of a list, and before a range. */
export const glueOf = ({ dayPart, to, or }: DateWords): Glue => ({
  range: new RegExp(`^${dayPart}(?:${to})$`, "iu"),
  list: new RegExp(`^${dayPart}${or}(?:in\\s+|on\\s+|в\\s+|en\\s+)?$`, "iu"),
  from: /(?<!\p{L})(?:from|с|со|от|du|de|depuis)\s+(?:the\s+|le\s+)?$/iu,
});

const rangeKinds = new Set(["point", "weekday", "season", "decade", "relative"]);
const grain = ({ mention }: Atom) =>
  isPoint(mention) ? (mention.day ? "day" : mention.month ? "month" : "year") : mention.kind;

/** One range, of "from Monday to Friday", "September–November 2020" or "between 1992 and 1994"; otherwise undefined. */
function asRange(first: Atom, second: Atom, sentence: string, words: DateWords, glue: Glue): Atom | undefined {
  const between = sentence.slice(first.end, second.start);
  if (between.length > 24 || first.to || second.to) return undefined;
  if (!rangeKinds.has(first.mention.kind) || !rangeKinds.has(second.mention.kind)) return undefined;
  const before = beforeOf(sentence, first.start);
  const ends = glue.range.test(between) && (glue.from.test(before) || grain(first) === grain(second));
  if (!ends && !(words.between.test(before) && glue.list.test(between))) return undefined;
  return { ...first, end: second.end, to: { mention: second.mention, ...(second.part ? { part: second.part } : {}) } };
}

/** In a list the last date's year is that of those before it: "April and May 2022", "27 January and 3 March 2009". */
function shareYears(atoms: Atom[], sentence: string, { list }: Glue): void {
  for (let at = atoms.length - 2; at >= 0; at -= 1) {
    const [first, second] = [atoms[at], atoms[at + 1]];
    if (!first || !second || first.to || !withoutYear(first.mention) || !isPoint(second.mention)) continue;
    const { year, month, inYear, which } = second.mention;
    if (month === undefined || !list.test(sentence.slice(first.end, second.start))) continue;
    if (year !== undefined) Object.assign(first.mention, { year });
    else if (inYear) Object.assign(first.mention, { inYear });
    else if (which !== undefined) Object.assign(first.mention, { which });
  }
}

/** "a week earlier, on 11 June": the date after the comma is what the words before it mean. */
function takeNamed(atoms: Atom[], sentence: string): void {
  atoms.forEach((atom, index) => {
    const next = atoms[index + 1];
    if (!next || next.to || atom.mention.kind !== "relative" || !/day|week/.test(atom.mention.unit)) return;
    if (!isPoint(next.mention) || next.mention.day === undefined) return;
    if (/^,\s+(?:on\s+)?$/.test(sentence.slice(atom.end, next.start))) atom.mention = next.mention;
  });
}

/** Atoms in order and without overlaps, each made as much as belongs to one date. */
export function joinedAtoms(found: Atom[], sentence: string, words: DateWords, glue: Glue): Atom[] {
  const told = takeWordsBefore(found, sentence, words);
  const whole = together(told, (last, next) => asOne(last, next, sentence));
  const atoms = together(whole, (last, next) => asRange(last, next, sentence, words, glue));
  shareYears(atoms, sentence, glue);
  takeNamed(atoms, sentence);
  return atoms;
}
