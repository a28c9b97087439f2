/** The text of an article as it lies beside its draft: blocks, sentences, and what its parts seem to be. */
import type { ArticleContent } from "../atlas/schema.ts";
import { sourceBlocks } from "../atlas/text-quote.ts";
import { readBlocks } from "../reading/blocks.ts";
import { languageOf } from "../reading/language.ts";
import type { ReadBlock, Span } from "../reading/reading.ts";
import { readSentences } from "../reading/sentences.ts";

/** Blocks of the text, counted from 1, as an article's `source` names them. */
export type TextParts = Omit<ArticleContent["source"], "sha256">;

export interface DeskText {
  name: string;
  text: string;
  /** `reason`: what a block that belongs to the page and not to the article was taken for. */
  blocks: (Span & { reason: string })[];
  sentences: (Span & { block: number })[];
  parts: TextParts;
  /** Two letters. */
  language: string;
}

/** The headline, the standfirst and the body as the blocks seem to be; of a text without a headline, its first block. */
function partsOfBlocks(blocks: ReadBlock[]): TextParts {
  const number = (kind: ReadBlock["kind"]) => blocks.findIndex((block) => block.kind === kind) + 1;
  const body = blocks.flatMap(({ locus }, index) => (typeof locus === "number" ? [index + 1] : []));
  const headline = number("headline") || 1;
  const first = body[0] ?? Math.min(headline + 1, blocks.length);
  return { headline, standfirst: number("standfirst") || null, body: [first, body.at(-1) ?? blocks.length] };
}

/** Reads the text of an article. Throws a RangeError for one without a word, or whose blocks are not parted by empty lines. */
export function deskText(name: string, text: string): DeskText {
  const blocks = readBlocks(text);
  if (blocks.length === 0) throw new RangeError(`${name}.txt is empty.`);
  if (blocks.length !== sourceBlocks(text).length || blocks.length < 2)
    throw new RangeError(
      `${name}.txt has no empty lines between its paragraphs: put one between any two, and open it again.`,
    );
  const language = languageOf(text);
  const furniture = blocks.flatMap(({ kind, start, end }, block) =>
    kind === "furniture" ? [{ start, end, block }] : [],
  );
  const sentences = [...readSentences(text, blocks, language), ...furniture].toSorted((a, b) => a.start - b.start);
  return {
    name,
    text,
    blocks: blocks.map(({ start, end, reason }) => ({ start, end, reason })),
    sentences: sentences.map(({ start, end, block }) => ({ start, end, block })),
    parts: partsOfBlocks(blocks),
    language: language || "en",
  };
}
