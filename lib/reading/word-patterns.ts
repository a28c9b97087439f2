/** Patterns over words in any script, and where they stand in a passage. */

/** Any of some alternatives, not inside a longer word. */
export const word = (alternatives: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives})(?![\\p{L}\\p{N}])`, "iu");

/** True of a passage that has any of the patterns. */
export const some = (patterns: RegExp[]) => (part: string) => patterns.some((pattern) => pattern.test(part));

/** Where the first of some patterns stands in a passage; of several the earliest. */
export function firstOf(patterns: RegExp[], part: string): { start: number; end: number } | undefined {
  const found = patterns.flatMap((pattern) => {
    const match = pattern.exec(part);
    return match ? [{ start: match.index, end: match.index + match[0].length }] : [];
  });
  return found.toSorted((a, b) => a.start - b.start)[0];
}
