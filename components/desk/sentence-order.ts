/** Moving through the sentences of a text by keyboard. */

/** The sentence that a key leads to from another; undefined of a key that leads nowhere. */
export function sentenceAfter(key: string, from: number, count: number): number | undefined {
  const to = {
    ArrowDown: from + 1,
    ArrowRight: from + 1,
    ArrowUp: from - 1,
    ArrowLeft: from - 1,
    Home: 0,
    End: count - 1,
  }[key];
  return to === undefined ? undefined : Math.min(Math.max(to, 0), count - 1);
}

const wordStart = /(?<=\s|^)\S/g;
const wordEnd = /\S(?=\s|$)/g;

/** Where the words of a stretch of the text begin, and where they end. */
function edges(text: string, pattern: RegExp, shift: number): number[] {
  return Array.from(text.matchAll(pattern), ({ index }) => index + shift);
}

/** A passage with one word less or more at one of its ends, within the block that holds it. */
export function byOneWord(
  text: string,
  { start, end }: { start: number; end: number },
  block: { start: number; end: number },
  side: "start" | "end",
  step: 1 | -1,
): { start: number; end: number } {
  const words = text.slice(block.start, block.end);
  const places = edges(words, side === "start" ? wordStart : wordEnd, block.start + (side === "start" ? 0 : 1));
  const now = side === "start" ? start : end;
  const next = step > 0 ? places.find((place) => place > now) : places.findLast((place) => place < now);
  if (next === undefined) return { start, end };
  const moved = side === "start" ? { start: next, end } : { start, end: next };
  return moved.start < moved.end ? moved : { start, end };
}
