/** An article as its page has it: paragraph by paragraph, with what is quoted from each and what is told after it. */
import type { Article, Atlas, Excerpt } from "./atlas.ts";
import type { Locus } from "./schema/article-schema.ts";
import type { Entry } from "./schema/entry-schema.ts";
import type { Citation } from "./schema/evidence-schema.ts";

interface Told {
  entry: Entry;
  citation: Citation;
}

export interface ArticlePart {
  locus: Locus;
  excerpts: Excerpt[];
  told: Told[];
}

/** The paragraphs in the article's own order. */
export function articleParts(atlas: Atlas, article: Article): ArticlePart[] {
  const told: Told[] = atlas
    .entriesOfArticle(article.id)
    .flatMap((entry) =>
      entry.citations.filter((citation) => citation.article === article.id).map((citation) => ({ entry, citation })),
    );
  const place = (locus: Locus) => (locus === "headline" ? -1 : locus === "standfirst" ? 0 : locus);
  const loci = [
    ...article.excerpts.map((excerpt) => excerpt.paragraph),
    ...told.map(({ citation }) => citation.paragraph),
  ];
  return [...new Set(loci)]
    .toSorted((a, b) => place(a) - place(b))
    .map((locus) => ({
      locus,
      excerpts: article.excerpts.filter((excerpt) => excerpt.paragraph === locus),
      told: told.filter(({ citation }) => citation.paragraph === locus),
    }));
}

/** The entries that stand on a paragraph, as its page names them: those of its excerpts, then those that tell it. */
export function entriesOfPart(atlas: Atlas, { excerpts, told }: ArticlePart): Entry[] {
  return [...excerpts.flatMap(({ id }) => atlas.entriesCiting(id)), ...told.map(({ entry }) => entry)];
}
