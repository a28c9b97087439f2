/** Sentences of an article's own blocks: `Intl.Segmenter`, and what it takes for the end of a sentence and is none. */
import { endsWithAbbreviation } from "./abbreviations.ts";
import { quotedStretches } from "./quotation.ts";
import type { ReadBlock, ReadSentence, Span } from "./reading.ts";

/** A line break within a block folds a line; the segmenter would end a sentence at each. */
const unfolded = (block: string) =>
  block.replace(/(?<![.!?…:]["”»]?[ \t]*)\r?\n/g, (folded) => " ".repeat(folded.length));

/** The next piece goes on with what the last one said: it begins small, or with a mark that opens no sentence. */
const goesOn = (next: string) => /^[\s]*(?:[,;:)\]–—-]|["”»]?\s*\p{Ll})/u.test(next);

function belongTogether(sentence: string, next: string): boolean {
  const before = sentence.trimEnd();
  if (/[.!?…]["”»]$/.test(before)) return /^\s*(?:[,;–—-]|\p{Ll})/u.test(next);
  return goesOn(next) || endsWithAbbreviation(before, next);
}

/** Joins what was divided wrongly. Each piece is looked at once, with the end of the one before. */
function joined(pieces: string[]): string[][] {
  const sentences: string[][] = [];
  for (const piece of pieces) {
    const last = sentences.at(-1);
    if (last && belongTogether(last.at(-1) ?? "", piece)) last.push(piece);
    else sentences.push([piece]);
  }
  return sentences;
}

/** No paragraph is as long; the segmenter looks ahead without end, and in noise takes the square of what it is given. */
const stretchLength = 4_000;

/** The pieces of a block, stretch by stretch: the last of a stretch may go on in the next, and is looked at again with it. */
function piecesOf(block: string, segmenter: Intl.Segmenter): string[] {
  const pieces: string[] = [];
  for (let at = 0; at < block.length; ) {
    const own = Array.from(segmenter.segment(block.slice(at, at + stretchLength)), ({ segment }) => segment);
    if (at + stretchLength < block.length && own.length > 1) own.pop();
    for (const piece of own) at += piece.length;
    pieces.push(...own);
  }
  return pieces;
}

function spansIn(block: string, segmenter: Intl.Segmenter): Span[] {
  const pieces = piecesOf(unfolded(block), segmenter);
  let at = 0;
  return joined(pieces).flatMap((sentence) => {
    const length = sentence.reduce((sum, piece) => sum + piece.length, 0);
    const whole = block.slice(at, at + length);
    const start = at + (whole.length - whole.trimStart().length);
    const end = at + whole.trimEnd().length;
    at += length;
    return end > start ? [{ start, end }] : [];
  });
}

/**
 * The sentences of the headline (one, whatever marks it holds), the standfirst and the paragraphs, in order; furniture has none. `language` is two letters as
 * `languageOf` gives them, "" where it is not known.
 */
export function readSentences(text: string, blocks: ReadBlock[], language: string): ReadSentence[] {
  const segmenter = new Intl.Segmenter(language || "en", { granularity: "sentence" });
  return blocks.flatMap((block, index) => {
    if (block.kind === "furniture") return [];
    const words = text.slice(block.start, block.end);
    const spans = block.kind === "headline" ? [{ start: 0, end: words.length }] : spansIn(words, segmenter);
    const quoted = quotedStretches(words, spans);
    return spans.map(({ start, end }, nth) => ({
      start: block.start + start,
      end: block.start + end,
      block: index,
      quoted: quoted[nth] ?? false,
    }));
  });
}
