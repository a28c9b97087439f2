/** What a page's social picture says and shows, whichever kind of page it is. */

import type { PageContent } from "@/components/routes/page-content.ts";
import { pageAt } from "@/components/routes/pages.ts";
import { knownIn } from "@/lib/address/known.ts";
import { type Article, type Atlas, type Excerpt, markedPlaces } from "@/lib/atlas/atlas.ts";
import { timeName } from "@/lib/atlas/dates/date-phrases.ts";
import { formatDate } from "@/lib/atlas/dates/dates.ts";
import { countedKind, type EntryKind, entryKinds, isEntryKind, kindWord } from "@/lib/atlas/kinds.ts";
import { isBeyond } from "@/lib/atlas/known-until.ts";
import { leadExcerpt } from "@/lib/atlas/lead-excerpt.ts";
import type { LabelLanguage } from "@/lib/atlas/names/label-language.ts";
import { placeLabel } from "@/lib/atlas/names/names.ts";
import { quotationText } from "@/lib/atlas/passage-words.ts";
import { remoteWords } from "@/lib/atlas/remote.ts";
import type { Entry } from "@/lib/atlas/schema/entry-schema.ts";
import type { Place } from "@/lib/atlas/schema/place-schema.ts";
import { headline, tally, venues } from "@/lib/atlas/statistics.ts";
import { printedLine } from "@/lib/social/printed-line.ts";
import { excerptAtPlace } from "@/lib/social/quoted-passage.ts";
import type { PageView } from "@/lib/view/page-view.ts";
import { parseView, type UrlView } from "@/lib/view/url-view.ts";
import { datesAsked, effectiveView } from "@/lib/view/visible.ts";
import type { Words } from "@/lib/words/words.ts";

/** Words that stand on one line if they fit, with the shape of a kind before them, or with none. */
interface CardFact {
  kind: EntryKind | null;
  words: string[];
}

interface CardQuotation {
  text: string;
  /** The article's title, unless the card already has it as its own. */
  article: string | null;
  source: string;
}

export interface Card {
  title: string;
  facts: CardFact[];
  quotation: CardQuotation | null;
  /** In our words, where there is no quotation. */
  text: string;
  view: PageView;
  /** Ids of the places that the page is about: the picture marks no others. */
  marked: string[];
}

type Told = Omit<Card, "view">;

/** The dates in the address, worded, are said on the picture too. */
function viewFacts(atlas: Atlas, asked: UrlView): CardFact[] {
  const { words, decisions } = atlas;
  const dates = datesAsked(asked).map((each) => {
    const date = timeName(each, words);
    return isBeyond(each, decisions.knownUntil) ? words("dates.notKnown", { date }) : date;
  });
  if (dates.length === 0) return [];
  return [{ kind: null, words: [words("social.mapOf", { count: dates.length, dates: words.list(dates) })] }];
}

function quotationOf(atlas: Atlas, excerpt: Excerpt | undefined, titled = true): CardQuotation | null {
  const article = excerpt && atlas.article(excerpt.article);
  if (!article) return null;
  return {
    text: quotationText(excerpt, atlas.words),
    article: titled ? article.title : null,
    source: printedLine(article, excerpt, atlas.words),
  };
}

function counted(entries: Entry[], words: Words): CardFact[] {
  return entryKinds.flatMap((kind) => {
    const count = entries.filter((entry) => entry.kind === kind).length;
    return count > 0 ? [{ kind, words: [countedKind(kind, count, words)] }] : [];
  });
}

/** Kind, date and, unless `titled` says it, the level of a meeting; how it was held, if from afar. */
function entryFact(entry: Entry, titled: string, words: Words): CardFact {
  const word = "level" in entry && entry.level !== "other" ? words(`terms.level.${entry.level}`) : "";
  const level = word === "" || titled.includes(word) ? [] : [word];
  const remote = [remoteWords(entry, words) ?? []].flat();
  return { kind: entry.kind, words: [kindWord(entry.kind, words), formatDate(entry.date, words), ...level, ...remote] };
}

function entryWords(atlas: Atlas, entry: Entry): Told {
  const [lead] = entry.excerpts;
  return {
    title: entry.title,
    facts: [entryFact(entry, entry.title, atlas.words)],
    quotation: lead ? quotationOf(atlas, atlas.excerpt(lead)) : null,
    text: entry.summary[0] ?? "",
    marked: markedPlaces(entry),
  };
}

/** The names in use that the title does not give. */
function otherNames(place: Place, names: LabelLanguage): string[] {
  const title = placeLabel(place, names);
  const others = place.names.filter(({ text, former }) => !former && !title.includes(text)).map(({ text }) => text);
  return [...new Set(others)];
}

/** What happened at a place, or what it is. */
function placeFacts({ words }: Atlas, place: Place, entries: Entry[]): CardFact[] {
  const [only] = entries;
  if (entries.length === 1 && only) return [entryFact(only, "", words)];
  return entries.length > 0 ? counted(entries, words) : [{ kind: null, words: [words(`social.place.${place.kind}`)] }];
}

function placeWords(atlas: Atlas, place: Place, names: LabelLanguage): Told {
  const entries = atlas.entriesAt(place.id);
  const [only] = entries;
  return {
    title: placeLabel(place, names),
    facts: placeFacts(atlas, place, entries),
    quotation: quotationOf(atlas, excerptAtPlace(atlas, place)),
    text: otherNames(place, names).join(", ") || only?.title || "",
    marked: [place.id],
  };
}

function articleWords(atlas: Atlas, article: Article): Told {
  const { words } = atlas;
  const count = article.excerpts.length;
  return {
    title: article.title,
    facts: [{ kind: null, words: [words("social.article"), words("social.excerpts", { count })] }],
    quotation: quotationOf(atlas, article.excerpts[0], false),
    text: article.about,
    marked: article.excerpts.flatMap(({ id }) => atlas.entriesCiting(id).flatMap(({ places }) => places)),
  };
}

/** A page about many things: it counts the entries that it lists, if that is what it does. */
function pageWords(page: PageContent, entries: Entry[], facts: CardFact[]): Told {
  return { title: page.title, facts, quotation: null, text: page.description, marked: entries.flatMap(markedPlaces) };
}

function atlasWords(atlas: Atlas, page: PageContent): Told {
  const told = pageWords(page, atlas.entries, counted(atlas.entries, atlas.words));
  const title = headline(tally(atlas, venues(atlas)), atlas.words);
  return { ...told, title, quotation: quotationOf(atlas, leadExcerpt(atlas)) };
}

function toldOf(atlas: Atlas, page: PageContent, names: LabelLanguage): Told {
  const { about } = page;
  if (about.what === "atlas") return atlasWords(atlas, page);
  if (about.what === "entry") return entryWords(atlas, about.entry);
  if (about.what === "place") return placeWords(atlas, about.place, names);
  if (about.what === "article") return articleWords(atlas, about.article);
  if (about.what !== "list" || !isEntryKind(about.of)) return pageWords(page, atlas.entries, []);
  const listed = atlas.entriesOf(about.of);
  return pageWords(page, listed, counted(listed, atlas.words));
}

/** The card of the page at a path, with the view that the query asks for; undefined where there is no page. */
export function socialCard(atlas: Atlas, path: string, query: URLSearchParams): Card | undefined {
  const { view: asked } = parseView(query, knownIn(atlas));
  const page = pageAt(atlas, path, asked);
  if (!page) return undefined;
  const told = toldOf(atlas, page, asked.names ?? atlas.words.language);
  return {
    ...told,
    facts: [...told.facts, ...viewFacts(atlas, asked)],
    view: effectiveView(atlas.layers, page.view, asked),
  };
}
