/** Sentences of an article's own blocks: `Intl.Segmenter`, and what it takes for the end of a sentence and is none. */

import { endsWithAbbreviation } from "./abbreviations.ts";
import { datelineLength } from "./dateline.ts";
import type { ReadBlock, ReadSentence, Span } from "./findings.ts";
import { quotedStretches } from "./quoted-stretches.ts";

const endsSentence = /[.!?…:։]["”»)]?\s*$/u;
const farEnough = 8;

/** A line break within a block folds a line unless a sentence ends there; the segmenter would end one at each. */
const unfolded = (block: string) =>
  block.replace(/\r?\n/g, (folded, at: number) =>
    endsSentence.test(block.slice(Math.max(0, at - farEnough), at)) ? folded : " ".repeat(folded.length),
  );

/** The next piece goes on with what the last one said: it begins small, or with a mark that opens no sentence. Georgian has no capitals. */
const goesOn = (next: string) => /^(?:[,;:)\]–—-]|["”»]?\s*(?!\p{Script=Georgian})\p{Ll})/u.test(next.trimStart());

function belongTogether(sentence: string, next: string): boolean {
  const before = sentence.trimEnd();
  if (/[.!?…]["”»]$/.test(before)) return /^\s*(?:[,;–—-]|(?!\p{Script=Georgian})\p{Ll})/u.test(next);
  return goesOn(next) || endsWithAbbreviation(before, next);
}

/** Joins what was divided wrongly: each piece is looked at once, with the end of the one before. The first `dateline` characters end no sentence. */
function joined(pieces: string[], dateline: number): string[][] {
  const sentences: string[][] = [];
  let at = 0;
  for (const piece of pieces) {
    const last = sentences.at(-1);
    if (last && (at < dateline || belongTogether(last.at(-1) ?? "", piece))) last.push(piece);
    else sentences.push([piece]);
    at += piece.length;
  }
  return sentences;
}

/** As much as the segmenter is given at once: what it takes for a piece grows with the length of the whole. */
const atOnce = 4096;

/** The pieces of a text as the segmenter divides it. The last piece of a part may go on, so the next part begins with it. */
function segmented(text: string, segmenter: Intl.Segmenter): string[] {
  const pieces: string[] = [];
  for (let at = 0, length = atOnce; at < text.length; ) {
    const part = Array.from(segmenter.segment(text.slice(at, at + length)), ({ segment }) => segment);
    const whole = at + length >= text.length ? part : part.slice(0, -1);
    for (const piece of whole) at += piece.length;
    pieces.push(...whole);
    length = whole.length === 0 ? length * 2 : atOnce;
  }
  return pieces;
}

/** A figure begins a sentence: "It ended. 28 people were there." The segmenter looks on to the small letter after it. */
const beforeFigure = /(?<=[\p{L}\d)][.!?…]["”»)]{0,2}\s)(?=["“«]?\d)/gu;
const lookedBack = 40;

/** A piece divided before the figures that begin sentences. */
function atFigures(piece: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (const { index } of piece.matchAll(beforeFigure)) {
    const before = piece.slice(Math.max(from, index - lookedBack), index).trimEnd();
    if (endsWithAbbreviation(before, piece.slice(index, index + lookedBack))) continue;
    parts.push(piece.slice(from, index));
    from = index;
  }
  return [...parts, piece.slice(from)];
}

/** A dateline of several points is one sentence, and with the dash at its end no sentence at all: the next begins in it. */
function unendedLength(block: string): number {
  const length = datelineLength(block);
  return /[—–-]$/.test(block.slice(0, length).trimEnd()) ? length + 1 : length;
}

function spansIn(block: string, segmenter: Intl.Segmenter): Span[] {
  const pieces = segmented(unfolded(block), segmenter).flatMap(atFigures);
  let at = 0;
  return joined(pieces, unendedLength(block)).flatMap((sentence) => {
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
