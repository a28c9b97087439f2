/** Which sentences of a block are somebody's words from their first letter to their last. */
import type { Span } from "./findings.ts";

const opening = new Set(["“", "«", "„"]);
const closing = new Set(["”", "»"]);

/** A straight mark opens before a letter and closes after one. */
const opens = (text: string, at: number) => at === 0 || /[\s([—–-]/.test(text[at - 1] ?? "");

/** +1 where a quotation opens at a character, -1 where it closes, otherwise 0. */
function turn(text: string, at: number, open: boolean): number {
  const mark = text[at] ?? "";
  if (opening.has(mark)) return mark === "“" && open && !opens(text, at) ? -1 : 1;
  if (closing.has(mark)) return -1;
  if (mark !== '"') return 0;
  return opens(text, at) ? 1 : -1;
}

/** For every character whether it stands between marks, the marks included. */
function between(text: string): Uint8Array {
  const inside = new Uint8Array(text.length);
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const step = turn(text, at, depth > 0);
    inside[at] = depth > 0 || step > 0 ? 1 : 0;
    depth = Math.max(0, Math.min(3, depth + step));
  }
  return inside;
}

/** For every sentence of a block, given by offsets into it, whether all its letters stand between quotation marks. */
export function quotedStretches(text: string, sentences: Span[]): boolean[] {
  const inside = between(text);
  return sentences.map(({ start, end }) => {
    for (let at = start; at < end; at += 1) if (!inside[at] && /[\p{L}\p{N}]/u.test(text[at] ?? "")) return false;
    return inside.subarray(start, end).includes(1);
  });
}
