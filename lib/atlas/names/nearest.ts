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

/** Three rows of distances, used again and again: no text that is compared is longer. */
const longest = 256;
const rows = [0, 1, 2].map(() => new Uint16Array(longest + 1)) as [Uint16Array, Uint16Array, Uint16Array];

/**
 * Damerau-Levenshtein distance (optimal string alignment): how many insertions, deletions, replacements and swaps of
 * neighbours turn one text into the other, of each its first 256 letters. Where it is more than `most`, any number that is.
 */
export function editDistance(from: string, to: string, most = Number.POSITIVE_INFINITY): number {
  let [beforeLast, last, current] = rows;
  const height = Math.min(from.length, longest);
  const width = Math.min(to.length, longest);
  for (let column = 0; column <= width; column++) last[column] = column;
  let leastOfLast = 0;
  for (let row = 1; row <= height; row++) {
    const letter = from.charCodeAt(row - 1);
    let left = row;
    let leastOfRow = row;
    current[0] = row;
    for (let column = 1; column <= width; column++) {
      const above = last[column] as number;
      const cost = letter === to.charCodeAt(column - 1) ? 0 : 1;
      let least = Math.min(above + 1, left + 1, (last[column - 1] as number) + cost);
      if (
        row > 1 &&
        column > 1 &&
        letter === to.charCodeAt(column - 2) &&
        from.charCodeAt(row - 2) === to.charCodeAt(column - 1)
      )
        least = Math.min(least, (beforeLast[column - 2] as number) + 1);
      current[column] = least;
      left = least;
      if (least < leastOfRow) leastOfRow = least;
    }
    // A swap reaches back over one row.
    if (leastOfRow > most && leastOfLast > most) return leastOfRow;
    leastOfLast = leastOfRow;
    [beforeLast, last, current] = [last, current, beforeLast];
  }
  return last[width] as number;
}

/**
 * The share of letters that are right, from 0 (nothing in common) to 1 (the same). 0 also where one text is twice as long as the
 * other: less than half can be right then, and the distance of long texts takes long to reckon. With more than `most` letters
 * wrong, any share that is as low.
 */
export function share(wanted: string, text: string, most?: number): number {
  const shorter = Math.min(wanted.length, text.length);
  const longer = Math.max(wanted.length, text.length);
  return shorter * 2 < longer ? 0 : 1 - editDistance(wanted, text, most) / Math.max(longer, 1);
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
