/** Fits words into a box: as large as they may be, and cut between words when even the smallest size is too large. */
import type { Words } from "../words/words.ts";
import { balancedLines, breakLines, type Family, lineWidth, wordsOf } from "./line-breaks.ts";

export interface TextBox {
  /** px. */
  width: number;
  height: number;
  /** px, largest first. */
  sizes: readonly number[];
  /** Of the size. */
  lineHeight: number;
  family: Family;
  /** No more lines than that, if one of the sizes allows it. */
  preferredLines?: number;
  /** What stays at the end when the text is cut: the closing quotation mark. */
  closing?: string;
}

export interface FittedText {
  lines: string[];
  /** px. */
  size: number;
}

export function fitText(text: string, box: TextBox, words: Words): FittedText {
  const { width, height, sizes, lineHeight, family, preferredLines = Number.POSITIVE_INFINITY } = box;
  const fitting = sizes.filter((size) => {
    const lines = breakLines(text, width, size, family, words);
    const wide = lines.some((line) => lineWidth(line, size, family) > width);
    return !wide && lines.length * size * lineHeight <= height;
  });
  const preferred = fitting.find((size) => breakLines(text, width, size, family, words).length <= preferredLines);
  const size = preferred ?? fitting[0];
  return size === undefined
    ? cutText(text, box, words)
    : { lines: balancedLines(text, width, size, family, words), size };
}

/** At the smallest size, the words that leave room for an ellipsis; the first word in any case. */
function cutText(
  text: string,
  { width, height, sizes, lineHeight, family, closing = "" }: TextBox,
  words: Words,
): FittedText {
  const size = sizes.at(-1) ?? 16;
  const room = Math.max(1, Math.floor(height / (size * lineHeight)));
  const left = wordsOf(text, words);
  let lines: string[] = [];
  do {
    left.pop();
    const kept = left.join(" ").replace(/[\s,;:.–—/(“]+$/, "");
    lines = breakLines(`${kept}…${closing}`, width, size, family, words);
  } while (left.length > 1 && lines.length > room);
  return { lines, size };
}
