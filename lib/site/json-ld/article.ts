import type { Article, Excerpt } from "../../atlas/atlas.ts";
import { absolute } from "../absolute.ts";
import { exactDate } from "./iso-dates.ts";
import type { NewsArticle, Organization, Quotation } from "./types.ts";

const page = (id: string) => absolute(`/articles/${id}`);

// not the address of our page: the article is another publisher's, and our page only tells of it
const articleId = (id: string) => `${page(id)}#article`;

const organization = (name: string): Organization => ({ "@type": "Organization", name });

/** The article that a page is about. What is not known, or not certain, is left out. */
export function articleThing(article: Article): NewsArticle {
  const published = article.published && exactDate(article.published);
  return {
    "@type": "NewsArticle",
    "@id": articleId(article.id),
    headline: article.title,
    inLanguage: article.language,
    ...(article.url && { url: article.url }),
    ...(article.publisher && { publisher: organization(article.publisher) }),
    ...(article.wire && { sourceOrganization: organization(article.wire) }),
    ...(published && { datePublished: published }),
    subjectOf: { "@type": "WebPage", "@id": page(article.id), dateModified: article.modified },
  };
}

/** An excerpt; its id is the address at which a reader finds the passage. */
export function quotation(excerpt: Excerpt): Quotation {
  return {
    "@type": "Quotation",
    "@id": `${page(excerpt.article)}#${excerpt.id}`,
    text: excerpt.exact,
    isPartOf: { "@id": articleId(excerpt.article) },
  };
}
