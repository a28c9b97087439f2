import type { Article, Atlas, Excerpt } from "./atlas.ts";

export interface QuotedArticle {
  article: Article;
  excerpts: Excerpt[];
}

/** Excerpts by their articles, both in the order given, each once; ids that the atlas does not have are left out. */
export function quotedArticles(atlas: Pick<Atlas, "article" | "excerpt">, excerptIds: string[]): QuotedArticle[] {
  const excerpts = [...new Set(excerptIds)].flatMap((id) => atlas.excerpt(id) ?? []);
  return [...new Set(excerpts.map(({ article }) => article))].flatMap((id) => {
    const article = atlas.article(id);
    return article ? [{ article, excerpts: excerpts.filter((excerpt) => excerpt.article === id) }] : [];
  });
}
