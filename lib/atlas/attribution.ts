/** What an entry stands on, page by page: who published it, whose text it prints, and how that ranks. */
import { dayInAddress } from "./address-date.ts";
import type { Article, Atlas } from "./atlas.ts";
import { excerptsOf } from "./atlas.ts";
import type { Publisher } from "./publishers.ts";
import type { Entry } from "./schema/entry-schema.ts";
import type { Reference } from "./schema/evidence-schema.ts";

type Publishers = Pick<Atlas, "publisher">;
type Library = Pick<Atlas, "publisher" | "publishers" | "article" | "excerpt">;

/** 1 to 4, as `content/publishers.json` counts them. */
export type Rank = Publisher["rank"];

export const ranks: readonly Rank[] = [1, 2, 3, 4];

/** A copy on a page of this rank stays what it is, whatever it copies. */
export const copyRank = 4;

/** Whose page a reference leads to, whose text stands there, and how that ranks. */
export interface Attribution {
  page: Publisher;
  text: Publisher;
  rank: Rank;
}

/**
 * A page that prints a text in full counts as that text; a mirror or a community's copy keeps the last rank. Undefined when
 * a publisher is not in the list.
 */
export function attribution(atlas: Publishers, { publisher, copyOf, rank }: Reference): Attribution | undefined {
  const page = atlas.publisher(publisher);
  const text = copyOf === undefined ? page : atlas.publisher(copyOf);
  if (!page || !text) return undefined;
  return { page, text, rank: rank ?? (page.rank === copyRank ? copyRank : text.rank) };
}

/** "Asbarez", "Reuters, printed by Asbarez", "TASS, copied by Armenian Club"; the id of a publisher that is not in the list. */
export function sourceLabel(atlas: Publishers & Pick<Atlas, "words">, reference: Reference): string {
  const { page, text } = attribution(atlas, reference) ?? {};
  if (!page || !text) return reference.publisher;
  if (page === text) return page.name;
  const names = { publisher: text.name, page: page.name };
  return page.rank === copyRank ? atlas.words("record.copiedBy", names) : atlas.words("record.printedBy", names);
}

/** The day of publication (EDTF), as the reference gives it or as its address holds it. */
export function publishedOn({ published, url }: Reference): string | undefined {
  return published ?? dayInAddress(url);
}

/** Every reference of an entry, also behind an account or a part of a deployment; each address once. */
export function referencesOf(entry: Entry): Reference[] {
  const parts = entry.kind === "deployment" ? [...entry.sites, ...entry.chronology] : [];
  const accounts = entry.disagreements.flatMap(({ accounts }) => accounts.map(({ source }) => source));
  const all = [
    ...entry.references,
    ...accounts.flatMap((source) => ("reference" in source ? [source.reference] : [])),
    ...parts.flatMap(({ references }) => references),
  ];
  return [...new Map(all.map((reference) => [reference.url, reference])).values()];
}

/** The articles that an entry quotes or tells in its own words. */
export function articlesOf(atlas: Library, entry: Entry): Article[] {
  const quoted = excerptsOf(entry).map((id) => atlas.excerpt(id)?.article);
  const told = entry.citations.map(({ article }) => article);
  return [...new Set([...quoted, ...told])].flatMap((id) => (id === undefined ? [] : (atlas.article(id) ?? [])));
}

/** Articles name their publisher as it was printed, if it is known at all. */
export function publisherOf(atlas: Pick<Atlas, "publishers">, { publisher }: Pick<Article, "publisher">) {
  return atlas.publishers.find(({ name }) => name === publisher);
}

/** A page or an article that an entry stands on; of an article whose publisher is not known there is no attribution. */
export interface Source {
  address: string;
  reference?: Reference;
  attribution: Attribution | undefined;
}

/** Everything that an entry stands on, each page and each article once. */
export function sourcesOf(atlas: Library, entry: Entry): Source[] {
  const pages = referencesOf(entry).map((reference) => {
    return { address: reference.url, reference, attribution: attribution(atlas, reference) };
  });
  const articles = articlesOf(atlas, entry).map((article) => {
    const own = publisherOf(atlas, article);
    return { address: `/articles/${article.id}`, attribution: own && { page: own, text: own, rank: own.rank } };
  });
  return [...articles, ...pages];
}
