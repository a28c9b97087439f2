/** A passage that was chosen in a text, as an excerpt: its words, what stands around them, its paragraph, and whether it will do. */
import type { ExcerptContent, Locus } from "../atlas/schema/article-schema.ts";
import { type Block, occurrences } from "../atlas/text-quote.ts";
import { type ArticleSource, bodyLength, readArticleSource } from "../content/article-source.ts";
import { sentenceCount } from "../content/check/sentences.ts";
import { quotedShare } from "../content/quotes-in-sources.ts";
import type { StartedArticle } from "./started-article.ts";

export interface Passage {
  excerpt: ExcerptContent;
  /** Characters of all excerpts with this one as a part of the article's own, 0 to 1. */
  share: number;
  /** Why it cannot be quoted like this, a sentence each; none where it can. */
  faults: string[];
}

/** As many characters as an excerpt may have before and after it. */
const around = 32;

/** The block that holds all of the passage, and what an excerpt calls it. */
function blockOf(source: ArticleSource, start: number, end: number): { block: Block; locus: Locus } | undefined {
  const named: [Locus, Block | null][] = [
    ["headline", source.headline],
    ["standfirst", source.standfirst],
    ...source.body.map((block, index): [Locus, Block] => [index + 1, block]),
  ];
  const [locus, block] = named.find(([, block]) => block && start >= block.start && end <= block.end) ?? [];
  return block && locus !== undefined ? { block, locus } : undefined;
}

/** The whole words that stand before, as many as there is room for. */
function before(text: string): string {
  return text.length <= around ? text : text.slice(-around).replace(/^\S*\s*/, "");
}

function after(text: string): string {
  return text.length <= around ? text : text.slice(0, around).replace(/\s*\S*$/, "");
}

/** "a-short-first-go-at-an-id", from the first words. */
function idFrom(exact: string, taken: readonly string[]): string {
  const words = exact
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[^a-z0-9 ]/g, "")
    .split(/\s+/)
    .filter(Boolean);
  const id = words.slice(0, 5).join("-") || "excerpt";
  const free = (count: number): string => (taken.includes(`${id}-${count}`) ? free(count + 1) : `${id}-${count}`);
  return taken.includes(id) ? free(2) : id;
}

/** Blanks at the ends are no part of a passage. */
function trimmed(text: string, start: number, end: number): [number, number] {
  const words = text.slice(start, end);
  return [start + words.length - words.trimStart().length, end - words.length + words.trimEnd().length];
}

/** What does not stand in the text, or has no words yet, overlaps with nothing. */
const overlaps =
  (text: string, start: number, end: number) =>
  ({ prefix, exact, suffix }: StartedArticle["excerpts"][number]) => {
    const found = text.indexOf(prefix + exact + suffix);
    const at = found + prefix.length;
    return found >= 0 && exact !== "" && at < end && at + exact.length > start;
  };

/**
 * The passage between two UTF-16 positions of a text as an excerpt of the article that it is the text of. A RangeError says where it can
 * be none at all: no words, or words of several paragraphs or outside the article. `taken`: the ids that excerpts of other articles have.
 */
export function passageAt(
  text: string,
  [from, to]: [number, number],
  article: StartedArticle,
  taken: readonly string[] = [],
): Passage {
  const source = readArticleSource(text, article.source);
  const [start, end] = trimmed(text, from, to);
  if (start >= end) throw new RangeError("Nothing is chosen.");
  const found = blockOf(source, start, end);
  if (!found) throw new RangeError("That is no part of one paragraph of the article: choose within one paragraph.");
  const exact = text.slice(start, end);
  const [prefix, suffix] = [before(text.slice(found.block.start, start)), after(text.slice(end, found.block.end))];
  const id = idFrom(exact, [...taken, ...article.excerpts.map((own) => own.id)]);
  const excerpt = { id, exact, prefix, suffix, paragraph: found.locus };
  const quoted = [...article.excerpts, excerpt].reduce((sum, other) => sum + other.exact.length, 0);
  const share = quoted / bodyLength(source);
  const count = occurrences(text, excerpt);
  const other = article.excerpts.find(overlaps(text, start, end));
  const faults = [
    ...(count > 1
      ? [`These words stand ${count} times in the text, with the same words around them: choose more.`]
      : []),
    ...(sentenceCount(exact) > 1 ? ["That is more than one sentence: keep the one that carries the fact."] : []),
    ...(other ? [`It overlaps with the excerpt “${other.id}”.`] : []),
    ...(share >= quotedShare
      ? [
          `With it ${Math.round(share * 100)} % of the article would be quoted; it must stay under ${quotedShare * 100} %.`,
        ]
      : []),
  ];
  return { excerpt, share, faults };
}
