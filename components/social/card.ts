/** What a page's social picture says and shows, whichever kind of page it is. */

import { leadExcerpt } from "@/components/routes/home-page.tsx";
import { pageAt } from "@/components/routes/pages.ts";
import { knownIn } from "@/lib/address/known.ts";
import { type Atlas, type Excerpt, entryPath, markedPlaces } from "@/lib/atlas/atlas.ts";
import { timeName } from "@/lib/atlas/dates/date-phrases.ts";
import { formatDate } from "@/lib/atlas/dates/dates.ts";
import type { LabelLanguage } from "@/lib/atlas/names/label-language.ts";
import { placeLabel } from "@/lib/atlas/names/names.ts";
import { articleSource, locusLabel, quotationText } from "@/lib/atlas/passage-words.ts";
import type { Entry, Place } from "@/lib/atlas/schema.ts";
import { kindSection, kindWord, levelWord } from "@/lib/atlas/terms.ts";
import { excerptAtPlace } from "@/lib/social/quoted-passage.ts";
import type { PageView } from "@/lib/view/page-view.ts";
import { parseView, type UrlView } from "@/lib/view/url-view.ts";
import { datesAsked, effectiveView } from "@/lib/view/visible.ts";

/** Words that stand on one line if they fit, with the shape of a kind before them, or with none. */
interface CardFact {
  kind: Entry["kind"] | null;
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
function viewFacts(asked: UrlView): CardFact[] {
  const dates = datesAsked(asked).map(timeName);
  return dates.length === 0 ? [] : [{ kind: null, words: [`Map of ${dates.join(" and ")}`] }];
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
  return (["meeting", "deployment", "event"] as const).flatMap((kind) => {
    const count = entries.filter((entry) => entry.kind === kind).length;
    const word = (count === 1 ? kindWord[kind] : kindSection[kind].title).toLowerCase();
    return count > 0 ? [{ kind, words: [`${count} ${word}`] }] : [];
  });
}

/** Kind, date and, unless `titled` says it, the level of a meeting. */
function entryFact(entry: Entry, titled: string): CardFact {
  const word = entry.kind === "meeting" && entry.level !== "other" ? levelWord[entry.level] : "";
  const level = word === "" || titled.includes(word) ? [] : [word];
  return { kind: entry.kind, words: [kindWord[entry.kind], formatDate(entry.date), ...level] };
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

const listed: Record<string, Entry["kind"][]> = {
  "/": ["meeting", "deployment", "event"],
  "/meetings": ["meeting"],
  "/deployments": ["deployment"],
  "/events": ["event"],
};

const homeTitle = "Where Armenia and Azerbaijan met";

function wordsAt(
  atlas: Atlas,
  path: string,
  page: { title: string; description: string },
  names?: LabelLanguage,
): Words {
  const [, section = "", id = ""] = path.split("/");
  const entry = atlas.entry(id);
  if (entry && entryPath(entry) === path) return entryWords(atlas, entry);
  const place = section === "places" ? atlas.place(id) : undefined;
  if (place) return placeWords(atlas, place, names);
  const article = section === "articles" ? atlas.article(id) : undefined;
  if (article) {
    return {
      title: article.title,
      facts: [{ kind: null, words: ["Article", `${article.excerpts.length} excerpts`] }],
      quotation: quotationOf(atlas, article.excerpts[0], false),
      text: article.about,
      marked: article.excerpts.flatMap(({ id: excerpt }) =>
        atlas.entriesCiting(excerpt).flatMap(({ places }) => places),
      ),
    };
  }
  const kinds = listed[path];
  const entries = atlas.entries.filter(({ kind }) => !kinds || kinds.includes(kind));
  return {
    title: path === "/" ? homeTitle : page.title,
    facts: kinds ? counted(entries) : [],
    quotation: path === "/" ? quotationOf(atlas, leadExcerpt(atlas)) : null,
    text: page.description,
    marked: entries.flatMap(markedPlaces),
  };
}

/** The card of the page at a path, with the view that the query asks for; undefined where there is no page. */
export function socialCard(atlas: Atlas, path: string, query: URLSearchParams): Card | undefined {
  const { view: asked } = parseView(query, knownIn(atlas));
  const page = pageAt(atlas, path, asked);
  if (!page) return undefined;
  const words = wordsAt(atlas, path, page, asked.names);
  return {
    ...words,
    facts: [...words.facts, ...viewFacts(asked)],
    view: effectiveView(atlas.layers, page.view, asked),
  };
}
