/** The text of an article as it lies beside its draft: blocks, sentences, what its parts seem to be, and what a reading of it proposes. */
import type { ArticleContent } from "../atlas/schema/article-schema.ts";
import { sourceBlocks } from "../atlas/text-quote.ts";
import { sourceParts } from "../content/ingest/source-parts.ts";
import type { Gazetteer, ReadBlock, Reading, Span } from "../reading/findings.ts";
import { readText } from "../reading/read-text.ts";
import { english } from "../words/catalogue.ts";
import { type Proposal, proposalsOf } from "./desk-proposals.ts";

/** Blocks of the text, counted from 1, as an article's `source` names them. */
export type TextParts = Omit<ArticleContent["source"], "sha256">;

export interface DeskText {
  name: string;
  text: string;
  /** `reason`: what a block that belongs to the page and not to the article was taken for. */
  blocks: (Span & { reason: string })[];
  /** In order; a block that is not the article's own is one. */
  sentences: (Span & { block: number })[];
  proposals: Proposal[];
  parts: TextParts;
  /** Two letters. */
  language: string;
  /** EDTF; null where the text does not say it. */
  published: string | null;
}

/** The parts as the blocks seem to be; of a text in which no headline is found, its first block and all that follows. */
const partsOf = (blocks: ReadBlock[]): TextParts =>
  sourceParts(blocks) ?? { headline: 1, standfirst: null, body: [2, blocks.length] };

function sentencesOf({ sentences, blocks }: Reading): DeskText["sentences"] {
  const others = blocks.flatMap(({ kind, start, end }, block) => (kind === "furniture" ? [{ start, end, block }] : []));
  const own = sentences.map(({ start, end, block }) => ({ start, end, block }));
  return [...own, ...others].toSorted((a, b) => a.start - b.start);
}

/** Reads the text of an article. Throws a RangeError for one without a word, or whose paragraphs are not parted by empty lines. */
export function deskText(name: string, text: string, gazetteer: Gazetteer): DeskText {
  const reading = readText(text, gazetteer, {}, english);
  const { blocks, language, published } = reading;
  if (blocks.length === 0) throw new RangeError(`${name}.txt is empty.`);
  if (blocks.length !== sourceBlocks(text).length || blocks.length < 2)
    throw new RangeError(
      `${name}.txt has no empty lines between its paragraphs: put one between any two, and open it again.`,
    );
  return {
    name,
    text,
    blocks: blocks.map(({ start, end, reason }) => ({ start, end, reason })),
    sentences: sentencesOf(reading),
    proposals: proposalsOf(reading, gazetteer),
    parts: partsOf(blocks),
    language: language || "en",
    published,
  };
}
