/** What an embed of a page holds, in words and views; the document and the estimate of its height are made of it. */
import type { Subject } from "@/components/routes/page-content.ts";
import { viewedPage } from "@/components/routes/viewed-page.ts";
import { socialCard } from "@/components/social/card.ts";
import { writeAsked } from "@/lib/address/address.ts";
import type { Article, Atlas, Excerpt } from "@/lib/atlas/atlas.ts";
import { publishedOn, type Source, sourceLabel, sourcesOf } from "@/lib/atlas/attribution.ts";
import { formatDate } from "@/lib/atlas/dates/dates.ts";
import type { EntryKind } from "@/lib/atlas/kinds.ts";
import { shorten } from "@/lib/site/metadata.ts";
import { datedPanes } from "@/lib/view/dated-panes.ts";
import type { PageView } from "@/lib/view/page-view.ts";
import type { Words } from "@/lib/words/words.ts";
import { shortestExcerpt } from "./shortest-excerpt.ts";

export interface EmbedSource {
  label: string;
  address: string;
}

export interface EmbedContent {
  /** The language that it is told in. */
  words: Words;
  /** The name of the site. */
  site: string;
  path: string;
  /** All that the page is asked for, with its question mark. */
  query: string;
  title: string;
  about: Subject;
  facts: { kind: EntryKind | null; words: string[] }[];
  /** In our words, where nothing is quoted. */
  text: string;
  quotation: { excerpt: Excerpt; article: Article } | undefined;
  /** What an entry stands on, where it quotes nothing: at most `mostSources`, and how many more there are. */
  sources: EmbedSource[];
  moreSources: number;
  /** One, or two of one camera; none of a page that has no map. */
  views: PageView[];
  knownUntil: string;
  sovereignty: string;
  /** What in the address could not be used. */
  faults: string[];
}

const mostSources = 2;

/** What stands small under an embed. Without a map nothing is owed to its makers. */
export const footWords = ({ sovereignty, knownUntil, words }: EmbedContent, hasMap: boolean): string =>
  hasMap ? `${sovereignty} ${knownUntil} ${words("embed.credit")}` : `${knownUntil} ${words("embed.texts")}`;

function sourceWords(atlas: Atlas, { address, reference, attribution }: Source): EmbedSource {
  const { words } = atlas;
  if (!reference) return { address: words.to(address), label: attribution?.page.name ?? words("embed.anArticle") };
  const [source, day] = [sourceLabel(atlas, reference), publishedOn(reference)];
  return { address, label: day ? words("embed.sourceDated", { source, date: formatDate(day, words) }) : source };
}

/** What the embed of the page at a path such as "/places/tbilisi" holds; undefined where there is no page. */
export function embedContent(atlas: Atlas, path: string, query: URLSearchParams): EmbedContent | undefined {
  const { asked, faults, page } = viewedPage(atlas, path, query);
  const card = socialCard(atlas, path, query);
  if (!page || !card) return undefined;
  const { words, decisions } = atlas;
  const { about, view } = page;
  const quotation = shortestExcerpt(atlas, about);
  const sources = about.what === "entry" && !quotation ? sourcesOf(atlas, about.entry) : [];
  return {
    words,
    site: decisions.title,
    path,
    query: writeAsked(asked),
    title: card.title,
    about,
    facts: card.facts,
    text: shorten(about.what === "place" ? page.description : card.text, 280),
    quotation,
    sources: sources.slice(0, mostSources).map((source) => sourceWords(atlas, source)),
    moreSources: Math.max(0, sources.length - mostSources),
    views: view.still === "none" ? [] : (datedPanes(atlas.layers, view) ?? [view]),
    knownUntil: words("embed.checked", { day: formatDate(decisions.knownUntil, words) }),
    sovereignty: decisions.sovereignty,
    faults,
  };
}
