/** The words around a passage, the same on a page, in a picture and in a citation. */
import type { Article, Excerpt } from "./atlas.ts";
import { formatDate } from "./dates/dates.ts";

/** An ellipsis on the side where a passage begins or ends inside a sentence; "" where it does not. */
export function ellipses({ exact, prefix, suffix }: Pick<Excerpt, "exact" | "prefix" | "suffix">) {
  const opens = /(^|[.!?:”"“—–]|\n)\s*$/.test(prefix);
  const closes = /[.!?]$/.test(exact) || /^\s*([.!?]|$)/.test(suffix);
  return { before: opens ? "" : "…", after: closes ? "" : "…" };
}

/** The passage in quotation marks. */
export function quotationText(excerpt: Pick<Excerpt, "exact" | "prefix" | "suffix">): string {
  const { before, after } = ellipses(excerpt);
  return `“${before}${excerpt.exact}${after}”`;
}

/** What the article garbles, as printed, and what is meant; null where it garbles nothing. */
export const garbledWords = ({ sic }: Pick<Excerpt, "sic">): string | null =>
  sic?.map(({ written, means }) => `“${written}”: ${means}`).join("; ") ?? null;

/** ¶ 8, or the headline. */
export function locusLabel(locus: Excerpt["paragraph"]): string {
  return typeof locus === "number" ? `¶\u00a0${locus}` : locus;
}

/** The publisher as far as it is known, and the day of publication. */
export function articleSource(article: Pick<Article, "publisher" | "wire" | "published">): string {
  const publisher = article.publisher ?? "publisher not known";
  const wire = article.wire ? ` (${article.wire})` : "";
  const date = article.published ? formatDate(article.published) : "date of publication not confirmed";
  return `${publisher}${wire}, ${date}`;
}
