/** The source text of an article, divided as the article's file says. The texts themselves are not published. */
import { createHash } from "node:crypto";
import type { ArticleContent, Locus } from "../atlas/schema/article-schema.ts";
import { type Block, sourceBlocks } from "../atlas/text-quote.ts";

export interface ArticleSource {
  text: string;
  headline: Block;
  standfirst: Block | null;
  /** The numbered paragraphs; the first is paragraph 1. */
  body: Block[];
}

/** Stands for the hash of a text that nobody has read yet: it fits the schema, and the checks ask for the real one. */
export const noHash = "0".repeat(64);

/** Hexadecimal SHA-256 of a file's bytes. */
export function sha256(bytes: Uint8Array | string): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** Divides the text by block numbers, which count from 1. Throws a RangeError when the text has no such block. */
export function readArticleSource(text: string, parts: ArticleContent["source"]): ArticleSource {
  const blocks = sourceBlocks(text);
  const block = (number: number): Block => {
    const found = blocks[number - 1];
    if (found === undefined) throw new RangeError(`the text has ${blocks.length} blocks, not ${number}`);
    return found;
  };
  const [first, last] = parts.body;
  if (last < first) throw new RangeError(`the body ends at block ${last}, before it starts at ${first}`);
  block(last);
  return {
    text,
    headline: block(parts.headline),
    standfirst: parts.standfirst === null ? null : block(parts.standfirst),
    body: blocks.slice(first - 1, last),
  };
}

/** The block that a headline, standfirst or paragraph number names; undefined when the article has none such. */
export function blockAt(source: ArticleSource, locus: Locus): Block | undefined {
  if (locus === "headline") return source.headline;
  if (locus === "standfirst") return source.standfirst ?? undefined;
  return source.body[locus - 1];
}

/** Length of the article's own paragraphs in characters, white space folded. */
export function bodyLength({ body }: ArticleSource): number {
  return body.reduce((sum, block) => sum + block.text.length, 0);
}
