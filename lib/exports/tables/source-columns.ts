/** What is said of a source: the same columns wherever a table names one. */
import type { Atlas } from "../../atlas/atlas.ts";
import { attribution, publishedOn, publisherOf } from "../../atlas/attribution.ts";
import { voices } from "../../atlas/publishers.ts";
import type { Locus } from "../../atlas/schema/article-schema.ts";
import { type Account, type Reference, rank } from "../../atlas/schema/evidence-schema.ts";
import { excerptColumn } from "./key-columns.ts";
import type { Column } from "./table.ts";

/** An excerpt, a paragraph that is told in our words, or another page. */
export interface NamedSource {
  excerpt?: string;
  article?: string;
  locus?: Locus;
  reference?: Reference;
}

/** The source of an account of a disagreement. */
export function accountSource(atlas: Atlas, { source }: Account): NamedSource {
  if ("reference" in source) return { reference: source.reference };
  if ("citation" in source) return { article: source.citation.article, locus: source.citation.paragraph };
  return excerptSource(atlas, source.excerpt);
}

export function excerptSource(atlas: Atlas, id: string): NamedSource {
  const excerpt = atlas.excerpt(id);
  return { excerpt: id, article: excerpt?.article, locus: excerpt?.paragraph };
}

/** Whose page it is, whose text stands there, and how that ranks; nothing of an article whose publisher is not known. */
function attributionOf(atlas: Atlas, { article, reference }: NamedSource) {
  if (reference) return attribution(atlas, reference);
  const found = article === undefined ? undefined : atlas.article(article);
  const own = found && publisherOf(atlas, found);
  return own && { page: own, text: own, rank: own.rank };
}

/** `sourceOf`: the source of a row. */
export function sourceColumns<Row extends { atlas: Atlas }>(sourceOf: (row: Row) => NamedSource): Column<Row>[] {
  const named = (row: Row) => attributionOf(row.atlas, sourceOf(row));
  const articleOf = (row: Row) => row.atlas.article(sourceOf(row).article ?? "");
  return [
    excerptColumn((row) => sourceOf(row).excerpt ?? null),
    {
      name: "article",
      description: "The id of the article that it stands in; empty for another page.",
      type: "string",
      of: (row) => sourceOf(row).article ?? null,
    },
    {
      name: "locus",
      description: "Where in the article it stands: headline, standfirst, or the number of the paragraph.",
      type: "string",
      of: (row) => sourceOf(row).locus?.toString() ?? null,
    },
    {
      name: "publisher",
      description: "Whose page it is, by the id of the list of publishers; empty where that is not known.",
      type: "string",
      of: (row) => named(row)?.page.id ?? null,
    },
    {
      name: "text_of",
      description: "Whose text the page prints: the publisher’s own, or the one that it copies.",
      type: "string",
      of: (row) => named(row)?.text.id ?? null,
    },
    {
      name: "voice",
      description: "Whose public the publisher of the text belongs to and speaks for.",
      type: "string",
      values: voices,
      of: (row) => named(row)?.text.voice ?? null,
    },
    {
      name: "rank",
      description: "1 official text, 2 established newsroom or institute, 3 partisan or community press, 4 copy.",
      type: "integer",
      values: [...rank.values],
      of: (row) => named(row)?.rank ?? null,
    },
    {
      name: "title",
      description: "The title of the page or the article, where it is known.",
      type: "string",
      of: (row) => sourceOf(row).reference?.title ?? articleOf(row)?.title ?? null,
    },
    {
      name: "published",
      description: "When it was published, in EDTF, as far as that is known.",
      type: "string",
      of: (row) => {
        const { reference } = sourceOf(row);
        return (reference ? publishedOn(reference) : articleOf(row)?.published) ?? null;
      },
    },
    {
      name: "source_address",
      description: "The address of the page; empty for an article whose original address is not known.",
      type: "string",
      of: (row) => sourceOf(row).reference?.url ?? articleOf(row)?.url ?? null,
    },
    {
      name: "archived_address",
      description: "A copy of the page in a web archive.",
      type: "string",
      of: (row) => sourceOf(row).reference?.archiveUrl ?? null,
    },
    {
      name: "source_note",
      description: "What else the reader should know of the page, in our words.",
      type: "string",
      of: (row) => sourceOf(row).reference?.note ?? null,
    },
  ];
}
