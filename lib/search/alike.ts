/** How much two texts are alike, reckoned only where it can matter: distances take long. */
import { share } from "../atlas/names/nearest.ts";

const others = 26;

/** The letters a to z of a text as bits, and one bit for all others. */
export function lettersOf(text: string): number {
  let bits = 0;
  for (let at = 0; at < text.length; at++) {
    const letter = text.charCodeAt(at) - 97;
    bits |= 1 << (letter >= 0 && letter < others ? letter : others);
  }
  return bits;
}

/** How many of a to z the first has and the second has not. */
function lacking(first: number, second: number): number {
  let count = 0;
  for (let rest = first & ~second & ~(1 << others); rest !== 0; rest &= rest - 1) count++;
  return count;
}

/**
 * The share of letters that are right (`share`), or 0 where it is less than `least`: each letter that only one of the texts has
 * costs a step, and so does each that one is longer. `letters`: those of the text, where they are known.
 */
export function shareFrom(least: number, wanted: string, text: string, letters = lettersOf(text)): number {
  const longer = Math.max(wanted.length, text.length, 1);
  const most = (1 - least) * longer + 1e-9;
  if (Math.abs(wanted.length - text.length) > most) return 0;
  const own = lettersOf(wanted);
  if (lacking(own, letters) > most || lacking(letters, own) > most) return 0;
  const right = share(wanted, text, most);
  return right < least ? 0 : right;
}
