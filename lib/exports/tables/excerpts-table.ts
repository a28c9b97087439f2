import { type Article, type Excerpt, excerptsOf } from "../../atlas/atlas.ts";
import { publisherOf } from "../../atlas/attribution.ts";
import { garbledWords } from "../../atlas/passage-words.ts";
import { english } from "../../words/catalogue.ts";
import type { Dataset } from "../dataset/dataset.ts";
import { saying } from "../exported-text.ts";
import { table } from "./table.ts";

interface Row {
  dataset: Dataset;
  article: Article;
  excerpt: Excerpt;
}

/** Those that the entries stand on; of the whole atlas all that there are. */
function rows(dataset: Dataset): Row[] {
  const { atlas, entries } = dataset;
  const cited = new Set(entries.flatMap(excerptsOf));
  const isWhole = entries.length === atlas.entries.length;
  return atlas.articles.flatMap((article) =>
    article.excerpts.filter(({ id }) => isWhole || cited.has(id)).map((excerpt) => ({ dataset, article, excerpt })),
  );
}

export const excerptsTable = table<Row>({
  name: "excerpts",
  title: saying("exports.table.excerpts"),
  description: saying("exports.tableRows.excerpts"),
  key: ["excerpt"],
  columns: [
    {
      name: "excerpt",
      description: "The id of the excerpt.",
      type: "string",
      required: true,
      of: ({ excerpt }) => excerpt.id,
    },
    {
      name: "words",
      description: "The words as printed. They belong to the publisher and are quoted, not republished.",
      type: "string",
      required: true,
      rights: "publisher",
      of: ({ excerpt }) => excerpt.exact,
    },
    {
      name: "locus",
      description: "Where in the article they stand: headline, standfirst, or the number of the paragraph.",
      type: "string",
      required: true,
      of: ({ excerpt }) => String(excerpt.paragraph),
    },
    {
      name: "note",
      description: "In our words: what the reader should know beside it.",
      type: "string",
      of: ({ excerpt }) => excerpt.note ?? null,
    },
    {
      name: "corrected",
      description: "What the article garbles, as printed, and what is meant.",
      type: "string",
      of: ({ excerpt }) => garbledWords(excerpt, english),
    },
    {
      name: "article",
      description: "The id of the article in the atlas.",
      type: "string",
      required: true,
      of: ({ article }) => article.id,
    },
    {
      name: "article_title",
      description: "The headline of the article.",
      type: "string",
      required: true,
      rights: "publisher",
      of: ({ article }) => article.title,
    },
    {
      name: "publisher",
      description: "Who printed the article, by the id of the list of publishers; empty where that is not known.",
      type: "string",
      of: ({ dataset, article }) => publisherOf(dataset.atlas, article)?.id ?? null,
    },
    {
      name: "agency",
      description: "The news agency whose dispatch the article is, when known.",
      type: "string",
      of: ({ article }) => article.wire,
    },
    {
      name: "published",
      description: "The date of the article, in EDTF; empty where it is not confirmed.",
      type: "string",
      of: ({ article }) => article.published,
    },
    {
      name: "language",
      description: "ISO 639-1 code of the language that the words are in.",
      type: "string",
      required: true,
      of: ({ article }) => article.language,
    },
    {
      name: "address",
      description: "Where the excerpt stands in the atlas, with a link to the original where that is known.",
      type: "string",
      required: true,
      of: ({ dataset, article, excerpt }) => `${dataset.site.origin}/articles/${article.id}#${excerpt.id}`,
    },
  ],
  rows,
});
