/**
 * Labels of the articles whose texts are no part of the project: by paragraph and the short words themselves, as excerpts say where
 * they stand; `[10, "1994", "date 1994 stated"]`, with a fourth value for a later occurrence. The furniture follows from `source`
 * of the article's own file, the sentences from its excerpts.
 */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Article, Atlas } from "../../lib/atlas/atlas.ts";
import type { Locus } from "../../lib/atlas/schema/article-schema.ts";
import { type Block, sourceBlocks } from "../../lib/atlas/text-quote.ts";
import { type ArticleSource, blockAt, readArticleSource } from "../../lib/content/article-source.ts";
import type { Reading, Span } from "../../lib/reading/findings.ts";
import { addLabel, addTold, type Label, type LabelledText, noLabels } from "./labels.ts";
import { shared, type Tally } from "./span-tally.ts";

type Placed = [paragraph: Locus, words: string, label: string, occurrence?: number];

interface ArticleLabels {
  published: string;
  labels: Placed[];
  told: Placed[];
}

/** The words of a label, in the paragraph where it says that they stand. */
function spanOf(source: ArticleSource, [locus, words, , occurrence = 1]: Placed): Span {
  const block = blockAt(source, locus);
  let start = (block?.start ?? 0) - 1;
  for (let count = 0; count < occurrence; count++) start = source.text.indexOf(words, start + 1);
  const end = start + words.length;
  if (!block || start < block.start || end > block.end) throw new Error(`“${words}” does not stand in ${locus}`);
  return { start, end };
}

/** What is neither headline nor standfirst nor a paragraph. */
function furnitureOf({ text, headline, standfirst, body }: ArticleSource): Label[] {
  const own = new Set([headline, standfirst, ...body].map((block) => block?.start));
  const others = sourceBlocks(text).filter(({ start }) => !own.has(start));
  return others.map(({ start, end }: Block) => ({ start, end, optional: false }));
}

/**
 * An article's text with its labels. `alsoRight`: entries that are not wrong beside it. Throws where the words of a label do not
 * stand in its paragraph.
 */
export function placedLabels(article: Article, text: string, given: ArticleLabels, alsoRight: string[]): LabelledText {
  const labels = noLabels();
  const source = readArticleSource(text, article.source);
  for (const placed of given.labels) addLabel(labels, placed[2], spanOf(source, placed));
  for (const placed of given.told) addTold(labels, placed[2], spanOf(source, placed));
  for (const id of alsoRight) labels.entries.push({ id, optional: true });
  labels.furniture.push(...furnitureOf(source));
  const { id, language } = article;
  return { id, language, published: given.published, heldOut: false, text, ...labels };
}

/** The same of files: undefined where the article's text or its labels are not at hand. */
export function labelledArticle(
  atlas: Atlas,
  article: Article,
  folders: { articles: string; labels: string },
): LabelledText | undefined {
  const text = path.join(folders.articles, `${article.id}.txt`);
  const labels = path.join(folders.labels, `${article.id}.json`);
  if (!existsSync(text) || !existsSync(labels)) return undefined;
  const alsoRight = atlas.entriesOfArticle(article.id).map(({ id }) => id);
  return placedLabels(article, readFileSync(text, "utf8"), JSON.parse(readFileSync(labels, "utf8")), alsoRight);
}

/** Where a quoted passage stands in the text. */
function quotedAt(text: string, { prefix, exact, suffix }: Article["excerpts"][number]): Span {
  const start = text.indexOf(prefix + exact + suffix) + prefix.length;
  return { start, end: start + exact.length };
}

/** Of the committed excerpts, those that lie whole in a sentence that the reading proposes to quote. */
export function excerptsProposed({ excerpts }: Article, text: string, reading: Reading): Tally {
  const proposed = reading.excerpts.flatMap(({ sentence }) => reading.sentences[sentence] ?? []);
  const isProposed = (span: Span) => proposed.some((one) => shared(one, span) === span.end - span.start);
  const missed = excerpts.filter((excerpt) => !isProposed(quotedAt(text, excerpt)));
  const right = excerpts.length - missed.length;
  return { right, wanted: excerpts.length, found: right, missed: missed.map(({ id }) => `excerpt ${id}`), extra: [] };
}
