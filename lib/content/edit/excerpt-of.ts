/** An excerpt made from the words that an editor quotes: what stands around them, and in which paragraph they stand. */
import type { ArticleContent, ExcerptContent, Locus } from "../../atlas/schema/article-schema.ts";
import { surroundings } from "../../atlas/surroundings.ts";
import { type Block, occurrences } from "../../atlas/text-quote.ts";
import { readArticleSource } from "../article-source.ts";

/** A name for it by its first words: "Officials from Azerbaijan met" → "officials-from-azerbaijan-met". */
function idOf(exact: string): string {
  const words = exact
    .normalize("NFKD")
    .toLowerCase()
    .match(/[a-z0-9]+/g) ?? ["excerpt"];
  return words.slice(0, 5).join("-");
}

interface Placed {
  block: Block;
  paragraph: Locus;
}

function placesOf(text: string, parts: ArticleContent["source"]): Placed[] {
  const { headline, standfirst, body } = readArticleSource(text, parts);
  return [
    { block: headline, paragraph: "headline" },
    ...(standfirst ? [{ block: standfirst, paragraph: "standfirst" as const }] : []),
    ...body.map((block, index) => ({ block, paragraph: index + 1 })),
  ];
}

/**
 * The excerpt of these words of a text. Gives what is wrong instead, when they do not stand in the article itself, letter for letter, or
 * stand there so often that no words around them tell one from the other.
 */
export function excerptOf(text: string, parts: ArticleContent["source"], words: string): ExcerptContent | string {
  const exact = words.trim();
  const placed = placesOf(text, parts).flatMap(({ block, paragraph }) => {
    const at = text.slice(block.start, block.end).indexOf(exact);
    return at === -1 ? [] : [{ block, paragraph, start: block.start + at }];
  });
  const [first] = placed;
  if (exact === "" || !first) return `“${exact}” does not stand in the article, letter for letter`;
  const { block, paragraph, start } = first;
  const { prefix, suffix } = surroundings(text, block, start, start + exact.length);
  const isOne = occurrences(text, { exact, prefix, suffix }) === 1;
  return isOne
    ? { id: idOf(exact), exact, prefix, suffix, paragraph }
    : `“${exact}” stands there more than once: quote more`;
}
