/** The ids that a mistyped id may have meant: for the content checks and for the page that says "not found". */

/** Letters of a text that are compared: no id is longer, and a distance costs their product. */
const mostLetters = 64;

const normalise = (id: string) =>
  id
    .slice(0, mostLetters)
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-");

/**
 * Damerau-Levenshtein distance (optimal string alignment): how many insertions, deletions, replacements and swaps of
 * neighbours turn one text into the other.
 */
export function editDistance(from: string, to: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const cost = from[row - 1] === to[column - 1] ? 0 : 1;
      const least = Math.min((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + cost);
      const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      current.push(swapped ? Math.min(least, (beforeLast[column - 2] ?? 0) + 1) : least);
    }
    [beforeLast, last] = [last, current];
  }
  return last[to.length] ?? 0;
}

/**
 * The share of letters that are right, from 0 (nothing in common) to 1 (the same). 0 also where one text is twice as long as the
 * other: less than half can be right then, and the distance of long texts takes long to reckon.
 */
export function share(wanted: string, text: string): number {
  const [shorter = 0, longer = 1] = [wanted.length, text.length].toSorted((a, b) => a - b);
  return shorter * 2 < longer ? 0 : 1 - editDistance(wanted, text) / Math.max(longer, 1);
}

function similarity(wanted: string, id: string): number {
  const longer = Math.max(wanted.length, id.length);
  const shorter = Math.min(wanted.length, id.length);
  const close = share(wanted, id);
  // "stepanakert" is far from "khankendi-stepanakert" by letters, yet surely meant
  const contains = shorter >= 3 && (id.includes(wanted) || wanted.includes(id));
  return contains ? Math.max(close, 0.7 + (0.3 * shorter) / longer) : close;
}

/** At most `count` of the ids, by the first letters of a long text, the most similar first; none when nothing is at least half alike. */
export function nearest(wanted: string, ids: Iterable<string>, count = 3): string[] {
  const target = normalise(wanted);
  if (target.replaceAll("-", "") === "") return [];
  return [...new Set(ids)]
    .map((id) => ({ id, score: similarity(target, normalise(id)) }))
    .filter(({ score }) => score >= 0.5)
    .toSorted((a, b) => b.score - a.score || a.id.localeCompare(b.id, "en"))
    .slice(0, count)
    .map(({ id }) => id);
}
