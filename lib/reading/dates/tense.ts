/** Whether what a sentence says of a date has been or is still to come. */
import type { DateWords } from "./date-words.ts";
import type { Atom } from "./mention.ts";

/** As far as a clause is looked at on each side of a date. */
const farthest = 120;
const boundary = /[;:—]|,\s(?:and|but|which|who|while|after|before|where|а|но|который|которая|которые|после)\s/giu;

/** The clause that holds a date, as punctuation tells: as far as the nearest boundary on each side of it. */
function clause(sentence: string, { start, end }: Atom): { before: string; after: string } {
  const before = sentence.slice(Math.max(0, start - farthest), start);
  const after = sentence.slice(end, end + farthest);
  const from = Array.from(before.matchAll(boundary)).at(-1);
  const until = Array.from(after.matchAll(boundary)).at(0);
  return { before: from ? before.slice(from.index) : before, after: after.slice(0, until?.index) };
}

/** Where the last word of a kind ends; -1 without one. */
function lastEnd(text: string, words: RegExp): number {
  const last = Array.from(text.matchAll(words)).at(-1);
  return last ? last.index + last[0].length : -1;
}

/**
 * Whether the clause of a date tells of what is still to come ("will meet on Monday", "состоится в июле") or of what has been.
 * The verb nearest before the date counts; one after it only where none is before: "met on Monday and promised to come".
 */
export function tenseOf(sentence: string, atom: Atom, { ahead, past }: DateWords): { ahead: boolean; past: boolean } {
  const { before, after } = clause(sentence, atom);
  const [coming, been] = [lastEnd(before, ahead), lastEnd(before, past)];
  if (coming !== -1 || been !== -1) return { ahead: coming >= been, past: been > coming };
  const comes = lastEnd(after, ahead) !== -1;
  return { ahead: comes, past: !comes && lastEnd(after, past) !== -1 };
}
