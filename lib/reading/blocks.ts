/**
 * A pasted article divided into what is its own and what its page put around it. Blocks are those of `sourceBlocks`, by which an
 * article's file counts its headline and its paragraphs, so a paragraph's number here is the number that an excerpt gives.
 *
 * A text with no empty line in it is divided at its line breaks where those end paragraphs, as copied from a page; where they only
 * fold long lines it stays one block. `withEmptyLines` writes such a text as an article's text is kept, with the same numbers.
 */
import { type Block, sourceBlocks } from "../atlas/text-quote.ts";
import type { Words } from "../words/words.ts";
import { partsOf } from "./block-parts.ts";
import type { ReadBlock } from "./findings.ts";
import { furnitureOf } from "./furniture.ts";

const ending = /[.!?…:]["”»’)\]]*$/;
const longEnough = 40;

/** Lines end paragraphs where most of the long ones end a sentence. */
function linesEndParagraphs(lines: string[]): boolean {
  const long = lines.filter((line) => line.length >= longEnough);
  return long.length > 0 && long.filter((line) => ending.test(line)).length * 2 >= long.length;
}

function lineBlocks(text: string): Block[] {
  return Array.from(text.matchAll(/\S[^\n]*/g), (match) => ({
    text: match[0].replace(/\s+/g, " ").trim(),
    start: match.index,
    end: match.index + match[0].trimEnd().length,
  }));
}

/** The blocks of a text as they are numbered, at empty lines, or at line breaks where there is no empty line. */
function dividedBlocks(text: string): Block[] {
  const blocks = sourceBlocks(text);
  if (blocks.length !== 1) return blocks;
  const lines = lineBlocks(text);
  return linesEndParagraphs(lines.map((line) => line.text)) ? lines : blocks;
}

/** A text with an empty line between its blocks, as `sourceBlocks` reads them: what an article's text is kept as. */
export function withEmptyLines(text: string): string {
  return sourceBlocks(text).length === 1
    ? dividedBlocks(text)
        .map(({ start, end }) => text.slice(start, end))
        .join("\n\n")
    : text;
}

/**
 * Every block of the text, in order, with its offsets and what it is. Paragraphs are numbered from the first to the last block of
 * the article's body, and furniture among them counts, as it does in `source.body` of an article's file. `words`: those in which it is
 * said what furniture was taken for.
 */
export function readBlocks(text: string, words: Words): ReadBlock[] {
  const blocks = dividedBlocks(text);
  const furniture = blocks.map(({ start, end, text: own }) =>
    furnitureOf(
      own,
      text
        .slice(start, end)
        .split("\n")
        .map((line) => line.trim())
        .filter(Boolean),
    ),
  );
  const parts = partsOf(blocks.map((block, index) => ({ text: block.text, furniture: furniture[index] })));
  return blocks.map(({ start, end }, index) => {
    const { kind = "paragraph", locus = null, furniture: taken } = parts[index] ?? {};
    return { start, end, kind, locus, reason: taken ? words(`reading.furniture.${taken}`) : "" };
  });
}
