/** Findings that stand in the order of the text, looked up by where they stand. */
import type { Span } from "./findings.ts";

/** The index of the first finding that begins at an offset or behind it. */
function firstFrom(found: readonly Span[], offset: number): number {
  let [low, high] = [0, found.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((found[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Indices of the findings that begin within a span. `found`: by start. */
export function withinSpan(found: readonly Span[], { start, end }: Span): number[] {
  const indices: number[] = [];
  for (let at = firstFrom(found, start); at < found.length && (found[at]?.start ?? end) < end; at += 1)
    indices.push(at);
  return indices;
}
