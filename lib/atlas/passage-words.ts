/** The words around a passage, the same on a page, in a picture and in a citation. */
import type { Words } from "../words/words.ts";
import type { Article, Excerpt } from "./atlas.ts";
import { formatDate } from "./dates/dates.ts";

/** An ellipsis on the side where a passage begins or ends inside a sentence; "" where it does not. */
export function ellipses({ exact, prefix, suffix }: Pick<Excerpt, "exact" | "prefix" | "suffix">) {
  const opens = /(^|[.!?:”"“—–]|\n)\s*$/.test(prefix);
  const closes = /[.!?]$/.test(exact) || /^\s*([.!?]|$)/.test(suffix);
  return { before: opens ? "" : "…", after: closes ? "" : "…" };
}

/** The passage in quotation marks. */
export function quotationText(excerpt: Pick<Excerpt, "exact" | "prefix" | "suffix">, words: Words): string {
  const { before, after } = ellipses(excerpt);
  return words("record.quotation", { quotation: `${before}${excerpt.exact}${after}` });
}

/** What the article garbles, as printed, and what is meant; null where it garbles nothing. */
export function garbledWords({ sic }: Pick<Excerpt, "sic">, words: Words): string | null {
  if (!sic) return null;
  const [first = "", ...others] = sic.map((one) => words("record.garbled", one));
  return others.reduce((garbled, next) => words("record.garbledAnd", { garbled, next }), first);
}

/** ¶ 8, or the headline. */
export function locusLabel(locus: Excerpt["paragraph"], words: Words): string {
  return typeof locus === "number" ? words("record.paragraph", { number: locus }) : words(`record.locus.${locus}`);
}

/** The publisher as far as it is known, and the day of publication. */
export function articleSource(
  { publisher, wire, published }: Pick<Article, "publisher" | "wire" | "published">,
  words: Words,
): string {
  const known = {
    publisher: publisher ?? words("record.publisherNotKnown"),
    date: published ? formatDate(published, words) : words("record.dateNotConfirmed"),
  };
  return wire ? words("record.articleSourceWire", { ...known, wire }) : words("record.articleSource", known);
}
