import type { Article, Excerpt } from "../atlas/atlas.ts";
import { formatDate } from "../atlas/dates/dates.ts";
import { locusLabel } from "../atlas/passage-words.ts";
import type { Words } from "../words/words.ts";

type Printed = Pick<Article, "publisher" | "wire" | "published">;

/** Who printed a passage, as far as that is known, when, and where in the article it stands: a line of its own. */
export function printedLine(article: Printed, excerpt: Pick<Excerpt, "paragraph">, words: Words): string {
  const { publisher, wire, published } = article;
  return words("social.source", {
    publisher: publisher ? "known" : "unknown",
    name: publisher ?? "",
    printed: wire ? "agency" : "own",
    agency: wire ?? "",
    dated: published ? "yes" : "no",
    date: published ? formatDate(published, words) : "",
    locus: locusLabel(excerpt.paragraph, words),
  });
}
