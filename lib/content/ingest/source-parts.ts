/** Which blocks of a text an article's file calls its headline, its standfirst and its body. */
import type { ArticleContent } from "../../atlas/schema/article-schema.ts";
import type { ReadBlock } from "../../reading/findings.ts";

type Parts = Omit<ArticleContent["source"], "sha256">;

/** Block numbers, from 1; null where the text has no headline or no paragraph of its own. */
export function sourceParts(blocks: readonly ReadBlock[]): Parts | null {
  const numbered = (kind: ReadBlock["kind"]) =>
    blocks.flatMap((block, index) => (block.kind === kind ? [index + 1] : []));
  const [headline] = numbered("headline");
  const [standfirst = null] = numbered("standfirst");
  const paragraphs = numbered("paragraph");
  const [first] = paragraphs;
  const last = paragraphs.at(-1);
  if (headline === undefined || first === undefined || last === undefined) return null;
  return { headline, standfirst, body: [first, last] };
}

/** A block as one line. */
export function blockText(text: string, { start, end }: { start: number; end: number }): string {
  return text.slice(start, end).replace(/\s+/g, " ").trim();
}
