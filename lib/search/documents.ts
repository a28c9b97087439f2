import { type Article, type Atlas, entryPath, markedPlaces } from "../atlas/atlas.ts";
import { dateSpan, formatDate } from "../atlas/dates/dates.ts";
import { labelParts, placeLabel } from "../atlas/names/names.ts";
import { remoteWords } from "../atlas/remote.ts";
import type { Entry, Meeting } from "../atlas/schema/entry-schema.ts";
import type { Place } from "../atlas/schema/place-schema.ts";
import { english } from "../words/catalogue.ts";
import { defaultLanguage } from "../words/languages.ts";
import type { Words } from "../words/words.ts";
import type { SearchDocument } from "./document.ts";
import { searchPath } from "./search-path.ts";

/** The language of an article, where the page has another. */
const langOf = (article: Article, { language }: Words): Pick<SearchDocument, "lang"> =>
  article.language === language ? {} : { lang: article.language };

/** The language of a place's names in a label, where all of them are in one other than the page's. */
function langOfLabel(place: Place, { language }: Words): Pick<SearchDocument, "lang"> {
  const [lang, ...others] = new Set(labelParts(place, language).map((part) => part.lang));
  return lang && lang !== language && others.length === 0 ? { lang } : {};
}

/** Queries have their dates in English, whichever language they are typed in. */
const dated = (date: string, { language }: Words): Pick<SearchDocument, "dated"> =>
  language === defaultLanguage ? {} : { dated: formatDate(date, english) };

function placeDocument(atlas: Atlas, place: Place): SearchDocument {
  const count = atlas.entriesAt(place.id).length;
  const names = [...place.names, ...atlas.spellingsOf(place.id)].map(({ text, lang }) => ({ text, lang }));
  return {
    group: "place",
    path: `/places/${place.id}`,
    title: placeLabel(place, atlas.words.language),
    ...langOfLabel(place, atlas.words),
    about: atlas.words("search.placeAbout", { kind: place.kind, count }),
    places: [place.id],
    names,
    ...(place.note && { text: place.note }),
    weight: count,
  };
}

function entryDocument(atlas: Atlas, entry: Entry): SearchDocument {
  const [first] = entry.places.flatMap((id) => atlas.place(id) ?? []);
  const { words } = atlas;
  const where = first ? placeLabel(first, words.language) : remoteWords(entry, words);
  const meeting = "participants" in entry ? entry : undefined;
  const people = meeting?.participants.map(({ name }) => name).join(", ");
  const text = [...entry.summary, meeting?.venue?.name, meeting?.format].filter(Boolean).join(" ");
  return {
    group: entry.kind,
    path: entryPath(entry),
    title: entry.title,
    about: [formatDate(entry.date, words), where].filter(Boolean).join(" · "),
    places: markedPlaces(entry),
    ...(people && { people }),
    text,
    ...dated(entry.date, words),
    weight: dateSpan(entry.date).start,
  };
}

/** A person has no page: the search for the name lists the meetings. */
function personDocument(name: string, meetings: Meeting[], words: Words): SearchDocument {
  const roles = meetings.flatMap(({ participants }) =>
    participants.flatMap((who) => (who.name === name && who.role ? [who.role] : [])),
  );
  const years = [meetings[0], meetings.at(-1)].flatMap((meeting) => meeting?.date.slice(0, 4) ?? []);
  const about = words("search.personAbout", { count: meetings.length, years: [...new Set(years)].join("–") });
  return {
    group: "person",
    path: searchPath(name),
    title: name,
    about: [roles.at(-1), about].filter(Boolean).join(" · "),
    places: [...new Set(meetings.flatMap(markedPlaces))],
    text: [...new Set(roles)].join(", "),
    weight: meetings.length,
  };
}

function personDocuments({ meetings, meetingsWith, words }: Atlas): SearchDocument[] {
  const people = meetings.flatMap(({ participants }) => participants.filter(({ body }) => !body));
  const names = new Set(people.map(({ name }) => name));
  return [...names].map((name) => personDocument(name, meetingsWith(name), words));
}

function articleDocuments(atlas: Atlas, article: Article): SearchDocument[] {
  const published = article.published && formatDate(article.published, atlas.words);
  const path = `/articles/${article.id}`;
  const lang = langOf(article, atlas.words);
  const placesCiting = (id: string) => [...new Set(atlas.entriesCiting(id).flatMap(markedPlaces))];
  const excerpts = article.excerpts.map((excerpt): SearchDocument => {
    return {
      group: "excerpt",
      path: `${path}#${excerpt.id}`,
      title: excerpt.exact,
      ...lang,
      about: article.title,
      places: placesCiting(excerpt.id),
      weight: 0,
    };
  });
  return [
    {
      group: "article",
      path,
      title: article.title,
      ...lang,
      about: [article.publisher ?? article.wire, published].filter(Boolean).join(" · "),
      places: [...new Set(excerpts.flatMap(({ places }) => places))],
      text: article.about,
      ...(article.published && dated(article.published, atlas.words)),
      weight: 0,
    },
    ...excerpts,
  ];
}

/** Everything of an atlas that can be found. */
export function searchDocuments(atlas: Atlas): SearchDocument[] {
  return [
    ...atlas.places.map((place) => placeDocument(atlas, place)),
    ...personDocuments(atlas),
    ...atlas.entries.map((entry) => entryDocument(atlas, entry)),
    ...atlas.articles.flatMap((article) => articleDocuments(atlas, article)),
  ];
}
