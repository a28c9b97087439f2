/** Where a text is broken into lines. Widths are estimates of the letters' advances, right to 3 %. */
import { textWidth } from "../cartography/drawn/names/text-width.ts";
import type { Words } from "../words/words.ts";

export type Family = "sans" | "serif";

const safety = 1.03;

/** px. */
export function lineWidth(line: string, size: number, family: Family): number {
  return textWidth(line, family, 0) * size * safety;
}

/** The names of the months as dates have them. */
const monthsIn = (words: Words): string =>
  Array.from({ length: 12 }, (_, index) =>
    words("dates.month", { form: "name", precision: "day", month: index + 1 }),
  ).join("|");

const wordEnds = new WeakMap<Words, RegExp>();

/** A line may end at a space, but none begins with a slash, and day, month and year stay together. */
function wordEndIn(words: Words): RegExp {
  const known = wordEnds.get(words);
  if (known) return known;
  const months = monthsIn(words);
  const end = new RegExp(` (?!/)(?!(?<=\\d )(?:${months}))(?!(?<=(?:${months}) )\\d{4})`, "u");
  wordEnds.set(words, end);
  return end;
}

export const wordsOf = (text: string, words: Words): string[] => text.split(wordEndIn(words));

/** Fills line after line; a word that is wider than the box has a line of its own. */
export function breakLines(text: string, width: number, size: number, family: Family, words: Words): string[] {
  const lines: string[] = [];
  for (const word of wordsOf(text, words)) {
    const longer = `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && lineWidth(longer, size, family) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

interface Breaks {
  lines: string[];
  cost: number;
}

/** As few lines as `breakLines` makes, all of about the same length: no word is left over. */
export function balancedLines(text: string, width: number, size: number, family: Family, words: Words): string[] {
  const filled = breakLines(text, width, size, family, words);
  const each = wordsOf(text, words);
  const mean = lineWidth(text, size, family) / filled.length;
  let best: (Breaks | null)[] = [{ lines: [], cost: 0 }, ...each.map(() => null)];
  for (let count = 0; count < filled.length; count++) {
    best = [null, ...each.map((_, last) => bestEnd(last + 1, best))];
  }
  return best.at(-1)?.lines ?? filled;

  function bestEnd(end: number, before: (Breaks | null)[]): Breaks | null {
    let least: Breaks | null = null;
    for (let start = 0; start < end; start++) {
      const earlier = before[start];
      const line = each.slice(start, end).join(" ");
      const length = lineWidth(line, size, family);
      const cost = (earlier?.cost ?? 0) + (length - mean) ** 2;
      if (earlier && length <= width && (!least || cost < least.cost))
        least = { lines: [...earlier.lines, line], cost };
    }
    return least;
  }
}

/** Parts in rows, as many in each as fit with a separator between. */
export function joinedRows(parts: readonly string[], separator: string, width: number, size: number, family: Family) {
  const rows: string[] = [];
  for (const part of parts) {
    const longer = `${rows.at(-1)}${separator}${part}`;
    if (rows.length > 0 && lineWidth(longer, size, family) <= width) rows[rows.length - 1] = longer;
    else rows.push(part);
  }
  return rows;
}
