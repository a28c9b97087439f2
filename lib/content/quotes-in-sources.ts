/** Compares an article's excerpts and citations with its source text, character for character. */

import type { Article, Atlas, Excerpt } from "../atlas/atlas.ts";
import type { Locus } from "../atlas/schema/article-schema.ts";
import { occurrences } from "../atlas/text-quote.ts";
import { type ArticleSource, blockAt, bodyLength, readArticleSource, sha256 } from "./article-source.ts";
import { describeDifference, firstDifference } from "./first-difference.ts";

/** We quote, we do not republish: all excerpts together stay under this part of the article's own text. */
export const quotedShare = 0.45;

export interface QuoteReport {
  article: string;
  excerpts: number;
  /** Excerpts that do not stand in the text as quoted. */
  differences: number;
  /** Characters of all excerpts as a part of the characters of the article's paragraphs, 0 to 1. */
  share: number;
  paragraphsCited: Locus[];
  failures: string[];
}

interface Range {
  id: string;
  start: number;
  end: number;
}

/** Where `exact` stands in the text, or what is wrong with the quotation. */
function locate(text: string, excerpt: Excerpt): Range | string {
  const { id, prefix, exact, suffix } = excerpt;
  const count = occurrences(text, excerpt);
  const difference = firstDifference(text, prefix + exact + suffix);
  if (difference) return `excerpt "${id}" is not in the text: ${describeDifference(difference)}`;
  if (count !== 1) return `excerpt "${id}" occurs ${count} times: lengthen its prefix or suffix`;
  const start = text.indexOf(prefix + exact + suffix) + prefix.length;
  return { id, start, end: start + exact.length };
}

function misplaced(source: ArticleSource, ranges: Range[], excerpts: Excerpt[]): string[] {
  return ranges.flatMap(({ id, start, end }) => {
    const locus = excerpts.find((excerpt) => excerpt.id === id)?.paragraph ?? "headline";
    const block = blockAt(source, locus);
    if (block && start >= block.start && end <= block.end) return [];
    return [`excerpt "${id}" does not lie in ${typeof locus === "number" ? `paragraph ${locus}` : `the ${locus}`}`];
  });
}

function overlapping(ranges: Range[]): string[] {
  const ordered = ranges.toSorted((a, b) => a.start - b.start || a.end - b.end);
  return ordered.flatMap((range, index) => {
    const before = ordered.slice(0, index).find((other) => other.end > range.start);
    return before ? [`excerpts "${before.id}" and "${range.id}" overlap`] : [];
  });
}

/** The places in the article that citations name, those behind accounts of a disagreement included. */
export function citedLoci(atlas: Atlas, articleId: string): Locus[] {
  const citations = atlas.entries.flatMap((entry) => {
    const sources = entry.disagreements.flatMap(({ accounts }) => accounts.map(({ source }) => source));
    return [...entry.citations, ...sources.flatMap((source) => ("citation" in source ? [source.citation] : []))];
  });
  const loci = citations.filter(({ article }) => article === articleId).map(({ paragraph }) => paragraph);
  return [...new Set(loci)].toSorted((a, b) => Number(a) - Number(b) || String(a).localeCompare(String(b)));
}

/** Everything that can be said of one article. `text` is the file as UTF-8; the hash is that of its bytes. */
export function checkQuotes(article: Article, paragraphsCited: Locus[], text: string): QuoteReport {
  const report = { article: article.id, excerpts: article.excerpts.length, differences: 0, share: 0, paragraphsCited };
  const failures: string[] = [];
  const hash = sha256(text);
  if (hash !== article.source.sha256) failures.push(`source.sha256 is ${article.source.sha256}, the text has ${hash}`);
  let source: ArticleSource;
  try {
    source = readArticleSource(text, article.source);
  } catch (error) {
    return { ...report, failures: [...failures, error instanceof Error ? error.message : String(error)] };
  }
  const title = article.title.replace(/\s+/g, " ").trim();
  if (source.headline.text !== title)
    failures.push(`the headline is ${JSON.stringify(source.headline.text)}, not the title`);
  const located = article.excerpts.map((excerpt) => locate(text, excerpt));
  const lost = located.filter((result) => typeof result === "string");
  const ranges = located.filter((result) => typeof result !== "string");
  failures.push(...lost, ...misplaced(source, ranges, article.excerpts), ...overlapping(ranges));
  for (const locus of paragraphsCited.filter((cited) => !blockAt(source, cited)))
    failures.push(`no ${typeof locus === "number" ? `paragraph ${locus}` : locus} to cite`);
  const share = article.excerpts.reduce((sum, { exact }) => sum + exact.length, 0) / bodyLength(source);
  if (share >= quotedShare)
    failures.push(`${(share * 100).toFixed(1)} % is quoted; it must stay under ${quotedShare * 100} %`);
  return { ...report, differences: lost.length, share, failures };
}
