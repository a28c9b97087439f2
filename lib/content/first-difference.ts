/** Says where a quotation departs from the text that it was taken from. */

export interface Difference {
  /** Offset in the source text, in characters from 0. */
  position: number;
  /** What the quotation has there and what the text has; empty at an end. */
  expected: string;
  found: string;
  /** The text around the position, at most 20 characters. */
  context: string;
}

/** The length of the longest beginning of `wanted` for which `occurs` holds. */
function longest(wanted: string, occurs: (beginning: string) => boolean): number {
  let [low, high] = [0, wanted.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (occurs(wanted.slice(0, middle))) low = middle;
    else high = middle - 1;
  }
  return low;
}

/**
 * The first difference between `wanted` and the passage of `text` that agrees with it longest, from its beginning on or,
 * when the fault lies near the beginning, from its end backwards. Null when `wanted` occurs in the text.
 */
export function firstDifference(text: string, wanted: string): Difference | null {
  if (text.includes(wanted)) return null;
  const forward = longest(wanted, (beginning) => text.includes(beginning));
  const backward = longest(wanted, (part) => text.includes(wanted.slice(wanted.length - part.length)));
  const fromStart = forward >= backward;
  const position = fromStart
    ? text.indexOf(wanted.slice(0, forward)) + forward
    : text.indexOf(wanted.slice(wanted.length - backward)) - 1;
  return {
    position,
    expected: wanted.charAt(fromStart ? forward : wanted.length - backward - 1),
    found: text.charAt(position),
    context: text.slice(Math.max(0, position - 10), Math.max(0, position) + 10),
  };
}

function character(value: string): string {
  if (value === "") return "nothing";
  // look-alikes such as ’ and ', or a no-break space, are told apart only by their numbers
  return `${JSON.stringify(value)} (U+${(value.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")})`;
}

/** A difference in words. */
export function describeDifference({ position, expected, found, context }: Difference): string {
  const near = JSON.stringify(context);
  return `at character ${position} the quotation has ${character(expected)}, the text ${character(found)}, near ${near}`;
}
