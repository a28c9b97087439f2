/** What the fields of a form offer: everything that an editor can name by its id, with the words to find it by. */
import type { Atlas } from "../atlas/atlas.ts";
import { formatDate } from "../atlas/dates/dates.ts";
import { placeLabel } from "../atlas/names/names.ts";
import { english } from "../words/catalogue.ts";

export interface Choice {
  id: string;
  label: string;
  /** Beside the label: the date of an entry, the words of an excerpt. */
  beside?: string;
  /** What else finds it: all spellings of a place. */
  also?: string;
}

export interface KnownPerson {
  name: string;
  /** The role and side of their latest meeting. */
  role?: string;
  side: string;
  body?: true;
}

export interface Choices {
  places: Choice[];
  layers: Choice[];
  publishers: Choice[];
  /** The same by their names, as articles name them. */
  publisherNames: Choice[];
  articles: Choice[];
  entries: Choice[];
  excerpts: Choice[];
  stops: Choice[];
  people: KnownPerson[];
}

export type ChoiceName = Exclude<keyof Choices, "people">;

function knownPeople({ meetings }: Atlas): KnownPerson[] {
  const latest = new Map(meetings.flatMap(({ participants }) => participants.map((person) => [person.name, person])));
  return [...latest.values()].toSorted((a, b) => a.name.localeCompare(b.name));
}

/** Everything of an atlas that a form may name. A stop's id is its tour's file and its number in it. */
export function choicesOf(atlas: Atlas): Choices {
  const excerpts = atlas.articles.flatMap((article) => article.excerpts);
  return {
    places: atlas.places.map((place) => {
      const names = [...place.names.map(({ text }) => text), ...atlas.spellingsOf(place.id).map(({ text }) => text)];
      return { id: place.id, label: placeLabel(place), also: [...new Set(names)].join(" ") };
    }),
    layers: atlas.layers.map(({ id, title }) => ({ id, label: title })),
    publishers: atlas.publishers.map(({ id, name, about }) => ({ id, label: name, beside: about })),
    publisherNames: atlas.publishers.map(({ name, about }) => ({ id: name, label: name, beside: about })),
    articles: atlas.articles.map(({ id, title }) => ({ id, label: title })),
    entries: atlas.entries.map(({ id, title, date }) => ({ id, label: title, beside: formatDate(date, english) })),
    excerpts: excerpts.map(({ id, exact, article }) => ({ id, label: `“${exact}”`, beside: `${id}, ${article}` })),
    stops: atlas.tours.flatMap(({ id, stops }) =>
      stops.map(({ title }, index) => ({ id: `${id} ${index}`, label: `${index + 1}. ${title}` })),
    ),
    people: knownPeople(atlas),
  };
}
