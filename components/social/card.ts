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
import { notKnown } from "@/lib/atlas/not-known.ts";
import { articleSource, locusLabel, quotationText } from "@/lib/atlas/passage-words.ts";
import { remoteWords } from "@/lib/atlas/remote.ts";
import type { Entry, Place } from "@/lib/atlas/schema.ts";
import { headline, tally, venues } from "@/lib/atlas/statistics.ts";
import { levelWord } from "@/lib/atlas/terms.ts";
import { excerptAtPlace } from "@/lib/social/quoted-passage.ts";
import type { PageView } from "@/lib/view/page-view.ts";
import { parseView, type UrlView } from "@/lib/view/url-view.ts";
import { datesAsked, effectiveView } from "@/lib/view/visible.ts";

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

type Words = Omit<Card, "view">;

/** The dates in the address, worded, are said on the picture too. */
function viewFacts(atlas: Atlas, asked: UrlView): CardFact[] {
  const limit = (date: string) => (isBeyond(date, atlas.decisions.knownUntil) ? notKnown : "");
  const dates = datesAsked(asked).map((date) => timeName(date) + limit(date));
  return dates.length === 0
    ? []
    : [{ kind: null, words: [`${dates.length > 1 ? "Maps" : "Map"} of ${dates.join(" and ")}`] }];
}

function quotationOf(atlas: Atlas, excerpt: Excerpt | undefined, titled = true): CardQuotation | null {
  const article = excerpt && atlas.article(excerpt.article);
  if (!article) return null;
  const source = `${articleSource(article)}, ${locusLabel(excerpt.paragraph)}`;
  return {
    text: quotationText(excerpt),
    article: titled ? article.title : null,
    source: source.charAt(0).toUpperCase() + source.slice(1),
  };
}

function counted(entries: Entry[]): CardFact[] {
  return entryKinds.flatMap((kind) => {
    const count = entries.filter((entry) => entry.kind === kind).length;
    return count > 0 ? [{ kind, words: [countedKind(kind, count)] }] : [];
  });
}

/** Kind, date and, unless `titled` says it, the level of a meeting; how it was held, if from afar. */
function entryFact(entry: Entry, titled: string): CardFact {
  const word = "level" in entry && entry.level !== "other" ? levelWord[entry.level] : "";
  const level = word === "" || titled.includes(word) ? [] : [word];
  const remote = [remoteWords(entry) ?? []].flat();
  return { kind: entry.kind, words: [kindWord(entry.kind), formatDate(entry.date), ...level, ...remote] };
}

function entryWords(atlas: Atlas, entry: Entry): Words {
  const [lead] = entry.excerpts;
  return {
    title: entry.title,
    facts: [entryFact(entry, entry.title)],
    quotation: lead ? quotationOf(atlas, atlas.excerpt(lead)) : null,
    text: entry.summary[0] ?? "",
    marked: markedPlaces(entry),
  };
}

/** The names in use that the title does not give. */
function otherNames(place: Place, names?: LabelLanguage): string[] {
  const title = placeLabel(place, names);
  const others = place.names.filter(({ text, former }) => !former && !title.includes(text)).map(({ text }) => text);
  return [...new Set(others)];
}

function placeWords(atlas: Atlas, place: Place, names?: LabelLanguage): Words {
  const entries = atlas.entriesAt(place.id);
  const [only] = entries;
  const kind = place.kind.charAt(0).toUpperCase() + place.kind.slice(1);
  return {
    title: placeLabel(place, names),
    facts:
      entries.length === 1 && only
        ? [entryFact(only, "")]
        : entries.length > 0
          ? counted(entries)
          : [{ kind: null, words: [kind] }],
    quotation: quotationOf(atlas, excerptAtPlace(atlas, place)),
    text: otherNames(place, names).join(", ") || only?.title || "",
    marked: [place.id],
  };
}

function articleWords(atlas: Atlas, article: Article): Words {
  return {
    title: article.title,
    facts: [{ kind: null, words: ["Article", `${article.excerpts.length} excerpts`] }],
    quotation: quotationOf(atlas, article.excerpts[0], false),
    text: article.about,
    marked: article.excerpts.flatMap(({ id }) => atlas.entriesCiting(id).flatMap(({ places }) => places)),
  };
}

/** A page about many things: it counts the entries that it lists, if that is what it does. */
function pageWords(page: PageContent, entries: Entry[], facts: CardFact[]): Words {
  return { title: page.title, facts, quotation: null, text: page.description, marked: entries.flatMap(markedPlaces) };
}

function atlasWords(atlas: Atlas, page: PageContent): Words {
  const words = pageWords(page, atlas.entries, counted(atlas.entries));
  return { ...words, title: headline(tally(atlas, venues(atlas))), quotation: quotationOf(atlas, leadExcerpt(atlas)) };
}

function wordsOf(atlas: Atlas, page: PageContent, names?: LabelLanguage): Words {
  const { about } = page;
  if (about.what === "atlas") return atlasWords(atlas, page);
  if (about.what === "entry") return entryWords(atlas, about.entry);
  if (about.what === "place") return placeWords(atlas, about.place, names);
  if (about.what === "article") return articleWords(atlas, about.article);
  if (about.what !== "list" || !isEntryKind(about.of)) return pageWords(page, atlas.entries, []);
  const listed = atlas.entriesOf(about.of);
  return pageWords(page, listed, counted(listed));
}

/** The card of the page at a path, with the view that the query asks for; undefined where there is no page. */
export function socialCard(atlas: Atlas, path: string, query: URLSearchParams): Card | undefined {
  const { view: asked } = parseView(query, knownIn(atlas));
  const page = pageAt(atlas, path, asked);
  if (!page) return undefined;
  const words = wordsOf(atlas, page, asked.names);
  return {
    ...words,
    facts: [...words.facts, ...viewFacts(atlas, asked)],
    view: effectiveView(atlas.layers, page.view, asked),
  };
}
