/** The atlas as a text is read against it: names, people and entries without their prose. */
import { type Article, type Atlas, entryPath, placesOf } from "../atlas/atlas.ts";
import { madeOnce } from "../atlas/made-once.ts";
import { placeLabel } from "../atlas/names/names.ts";
import type { Entry, Meeting } from "../atlas/schema/entry-schema.ts";
import type { Place } from "../atlas/schema/place-schema.ts";
import type { Words } from "../words/words.ts";
import type { Gazetteer } from "./findings.ts";
import { regionName } from "./region-names.ts";
import { spellingsOfPerson } from "./spellings-of-person.ts";

type GazetteerPlace = Gazetteer["places"][number];
type GazetteerEntry = Gazetteer["entries"][number];
type Person = Gazetteer["people"][number];

/** Everything that a reading needs of the atlas, as JSON. */
export const gazetteerOf = madeOnce(
  (atlas: Atlas): Gazetteer => ({
    places: atlas.places.map((place) => placeOf(atlas, place)),
    people: peopleOf(atlas.meetings),
    entries: atlas.entries.map((entry) => entryOf(entry, atlas.words)),
    articles: atlas.articles.map((article) => articleOf(atlas, article)),
  }),
);

function articleOf(
  atlas: Atlas,
  { id, title, published, excerpts }: Article,
): NonNullable<Gazetteer["articles"]>[number] {
  const passages = excerpts.map(({ id: excerpt, exact }) => ({
    exact,
    entries: atlas.entriesCiting(excerpt).map((entry) => entry.id),
  }));
  return { title, path: `/articles/${id}`, published, passages };
}

function placeOf(atlas: Atlas, place: Place): GazetteerPlace {
  const own = place.names.map(({ text, lang, usedBy }) => ({ text, language: lang, ...(usedBy && { side: usedBy }) }));
  const others = atlas.spellingsOf(place.id).map(({ text, lang }) => ({ text, language: lang }));
  const state = place.kind === "capital" && place.country ? regionName(place.country) : undefined;
  return {
    id: place.id,
    label: placeLabel(place, atlas.words.language),
    point: place.point,
    names: [...own, ...others],
    ...(state && { capitalOf: state }),
    ...((state || atlas.decisions.roles.contested.centre === place.id) && { speaks: true }),
    ...(place.kind === "border" && { common: true }),
  };
}

function peopleOf(meetings: Meeting[]): Person[] {
  const people = new Map<string, Person>();
  for (const who of meetings.flatMap(({ participants }) => participants)) {
    const known = people.get(who.name);
    const roles = who.role ? [who.role] : [];
    if (known) known.roles = [...new Set([...known.roles, ...roles])];
    else people.set(who.name, personOf(who, roles));
  }
  return [...people.values()];
}

function personOf({ name, side, body }: Meeting["participants"][number], roles: string[]): Person {
  return { name, spellings: body ? [] : spellingsOfPerson(name), side, roles, body: body === true };
}

function entryOf(entry: Entry, words: Words): GazetteerEntry {
  const meeting = entry.kind === "meeting" ? entry : undefined;
  return {
    id: entry.id,
    kind: entry.kind,
    path: entryPath(entry),
    title: entry.title,
    date: entry.date,
    places: placesOf(entry),
    people: meeting?.participants.map(({ name }) => name) ?? [],
    convener: meeting ? convenerOf(meeting, words) : "",
    sources: entry.excerpts.length + entry.references.length + entry.citations.length,
    ...(meeting && { level: meeting.level }),
    ...(entry.kind === "event" && { topic: entry.topic }),
    disagreements: entry.disagreements.map(({ about, accounts }) => ({
      about,
      accounts: accounts.map(({ says }) => says),
    })),
  };
}

/** "" where the two met alone; the words of the entry where its convener is none of the usual ones. */
function convenerOf({ mediator, format }: Meeting, words: Words): string {
  if (mediator === "bilateral") return "";
  return mediator === "other" ? format : words(`terms.mediator.${mediator}`);
}
