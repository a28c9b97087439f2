/** Whether what a sentence says of a date has been or is still to come. */
import type { DateWords } from "./date-words.ts";
import type { Atom } from "./mention.ts";

/** As far as a clause is looked at on each side of a date. */
const farthest = 120;
const boundary = /[;:—]|,\s(?:and|but|which|who|while|after|before|where|а|но|который|которая|которые|после)\s/giu;

/** The clause that holds the date, as punctuation tells: the nearest boundary on each side. */
function clause(sentence: string, { start, end }: Atom): string {
  const before = sentence.slice(Math.max(0, start - farthest), start);
  const after = sentence.slice(end, end + farthest);
  const from = Array.from(before.matchAll(boundary)).at(-1);
  const until = Array.from(after.matchAll(boundary)).at(0);
  return `${from ? before.slice(from.index) : before} ${after.slice(0, until?.index)}`;
}

/** Whether the clause of a date has a word for the future ("will meet on Monday", "состоится в июле"), and one for the past. */
export function tenseOf(sentence: string, atom: Atom, { ahead, past }: DateWords): { ahead: boolean; past: boolean } {
  const words = clause(sentence, atom);
  return { ahead: ahead.test(words), past: past.test(words) };
}
