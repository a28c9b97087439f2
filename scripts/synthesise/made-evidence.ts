/** Invented evidence: articles with their excerpts, pages, accounts that differ. */
import { createHash } from "node:crypto";
import type { Publisher } from "../../lib/atlas/publishers.ts";
import type { ArticleContent } from "../../lib/atlas/schema/article-schema.ts";
import type { Account, Citation, Disagreement, Reference } from "../../lib/atlas/schema/evidence-schema.ts";
import type { Place } from "../../lib/atlas/schema/place-schema.ts";
import type { Random } from "../fuzz/random.ts";
import { shortlyBefore } from "./made-dates.ts";

/** What an entry stands on. */
export interface Evidence {
  excerpts: string[];
  citations: Citation[];
  references: Reference[];
  disagreements: Disagreement[];
}

/** What is told of: an entry before it has its evidence. */
export interface Told {
  id: string;
  date: string;
  place: Place | undefined;
  /** The day of the last change of the content. */
  today: string;
}

const named = (place: Place | undefined, lang: string) =>
  (place?.names.find((name) => name.lang === lang) ?? place?.names[0])?.text ?? "";

/** One sentence or less in the language of the article, about a place; no two are alike, as the number goes up. */
const passages: Record<string, (place: Place | undefined, count: number) => string> = {
  en: (place, count) => `the two sides spoke for ${count} hours at ${named(place, "en") || "a distance"}`,
  ru: (place, count) => `стороны встретились, ${named(place, "ru")}, и говорили ${count} часов`,
  hy: (place, count) => `կողմերը հանդիպեցին, ${named(place, "hy")}, և խոսեցին ${count} ժամ`,
  az: (place, count) => `tərəflər görüşdülər, ${named(place, "az")}, və ${count} saat danışdılar`,
  ka: (place, count) => `მხარეები შეხვდნენ, ${named(place, "ka")}, და ${count} საათი ისაუბრეს`,
};

const languages = ["en", "en", "en", "ru", "hy", "az", "ka"] as const;
const paragraphs = 14;
const mostExcerpts = 18;

export function evidenceFrom(random: Random, publishers: readonly Publisher[], takenArticles: ReadonlySet<string>) {
  const articles: ArticleContent[] = [];
  const weighty = publishers.filter(({ rank }) => rank < 4);
  const copies = publishers.filter(({ kind }) => kind === "community-copy");
  let pages = 0;

  function reference(first: boolean): Reference {
    pages += 1;
    const { id } = random.one(weighty);
    const url = `https://${id}.example/news/${pages}`;
    const isCopy = !first && copies.length > 0 && random.oneIn(8);
    const page = isCopy ? { publisher: random.one(copies).id, copyOf: id } : { publisher: id };
    return {
      ...page,
      ...(random.oneIn(2) && { title: `An invented report, number ${pages}` }),
      url,
      ...(random.oneIn(9) && { note: "An invented page." }),
    };
  }

  function newArticle({ today, date }: Told): ArticleContent {
    let id = `report-${articles.length + 1}`;
    while (takenArticles.has(id)) id = `${id}-more`;
    const language = random.one(languages);
    const article: ArticleContent = {
      $schema: "../schema/article.json",
      id,
      modified: shortlyBefore(random, today),
      title: `Report ${articles.length + 1} on the talks`,
      publisher: random.oneIn(4) ? null : random.one(weighty).name,
      wire: null,
      published: random.oneIn(5) ? null : date.slice(0, 10),
      language,
      translatedFrom: random.oneIn(6) && language !== "hy" ? "hy" : null,
      url: `https://reports.example/${id}`,
      copies: [],
      note: "Invented, for a test of size.",
      about: "An invented report of meetings and of what was said after them.",
      source: {
        sha256: createHash("sha256").update(id).digest("hex"),
        headline: 1,
        standfirst: random.oneIn(2) ? 2 : null,
        body: [3, 2 + paragraphs],
      },
      excerpts: [],
    };
    articles.push(article);
    return article;
  }

  /** The article that is being written, or the next one when it is full. */
  function openArticle(told: Told): ArticleContent {
    const last = articles.at(-1);
    return last && last.excerpts.length < mostExcerpts ? last : newArticle(told);
  }

  function newExcerpt(told: Told): string {
    const article = openArticle(told);
    const count = article.excerpts.length + 2;
    const id = `${article.id}-${count - 1}`;
    article.excerpts.push({
      id,
      exact: (passages[article.language] ?? passages.en)?.(told.place, count) ?? "",
      prefix: "… ",
      suffix: " …",
      paragraph: 1 + random.below(paragraphs),
    });
    return id;
  }

  const citation = (told: Told): Citation => ({
    article: openArticle(told).id,
    paragraph: 1 + random.below(paragraphs),
    says: "An invented report says that they met.",
  });

  function account(told: Told): Account {
    const says = random.one([
      "One account has it on the day before.",
      "The other says that nothing was agreed.",
      "A third speaks of a longer list of guests.",
    ]);
    const kind = random.below(5);
    if (kind === 0) return { says, source: { excerpt: newExcerpt(told) } };
    if (kind === 1) {
      const { article, paragraph } = citation(told);
      return { says, source: { citation: { article, paragraph } } };
    }
    return { says, source: { reference: reference(false) } };
  }

  /** What an invented entry stands on: pages always, at times passages, and accounts that differ. */
  function evidenceOf(told: Told): Evidence {
    const few = (most: number) => Array.from({ length: 1 + random.below(most) });
    return {
      excerpts: random.oneIn(10) ? few(3).map(() => newExcerpt(told)) : [],
      citations: random.oneIn(14) ? few(2).map(() => citation(told)) : [],
      references: few(5).map((_, index) => reference(index === 0)),
      disagreements: random.oneIn(5)
        ? few(2).map(() => ({
            about: random.one(["When was it?", "Who came?", "What was agreed?"]),
            accounts: [account(told), account(told), ...(random.oneIn(4) ? [account(told)] : [])],
          }))
        : [],
    };
  }

  return { articles, reference, evidenceOf };
}

export type EvidenceMaker = ReturnType<typeof evidenceFrom>;
