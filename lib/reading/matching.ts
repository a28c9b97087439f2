/** Which entries of the atlas a told happening may be, and how well each fits. */

import { shared } from "./bearing.ts";
import { daysApart, entriesAround, isDay, type KnownEntry } from "./entry-window.ts";
import { levelIn, topicsIn } from "./happening-words.ts";
import type { Gazetteer, Reading } from "./reading.ts";
import { sideOfPerson } from "./sides-named.ts";
import type { ToldClause } from "./told.ts";

/** What a clause names, taken from the findings. */
export interface Named {
  told: ToldClause;
  words: string;
  dates: string[];
  places: string[];
  /** Names of places that the atlas does not know. */
  unknown: string[];
  people: string[];
  level: string | undefined;
  topics: string[];
}

type Found = Pick<Reading, "dates" | "places" | "people" | "sentences">;

export function namedBy(text: string, found: Found, told: ToldClause): Named {
  const words = text.slice(told.clause.start, told.clause.end);
  const places = told.places.flatMap((index) => found.places[index] ?? []);
  return {
    told,
    words,
    dates: [...new Set(told.dates.flatMap((index) => found.dates[index]?.edtf ?? []))],
    places: [...new Set(places.flatMap(({ place }) => place ?? []))],
    unknown: places.flatMap(({ place, start, end }) => (place === null ? [text.slice(start, end)] : [])),
    people: [...new Set(told.people.flatMap((index) => found.people[index]?.person ?? []))],
    level: levelIn(words),
    topics: topicsIn(words),
  };
}

export interface Match {
  entry: KnownEntry;
  /** It names one of the clause's places. */
  placed: boolean;
  /** Days between the two dates. */
  apart: number;
  /** The larger the better. */
  score: number;
}

const longAgo = /^\d{4}(?:-\d{2})?[?~%]?$|\//;

/** Meetings at the time that a clause names, those at its place first. */
export function meetingsAt(gazetteer: Gazetteer, named: Named, date: string): Match[] {
  const around = entriesAround(gazetteer, date).filter(({ kind }) => kind === "meeting");
  const fitting = around.filter((entry) => peopleFit(gazetteer, named, entry) && levelFits(named, entry));
  return ranked(fitting.map((entry) => matchOf(entry, named, date)));
}

function matchOf(entry: KnownEntry, { places, people, level }: Named, date: string): Match {
  const placed = places.some((place) => entry.places.includes(place));
  const apart = isDay(date) && !longAgo.test(entry.date) ? daysApart(date, entry.date) : 0;
  const common = people.filter((name) => entry.people.includes(name)).length;
  return {
    entry,
    placed,
    apart,
    score: Number(placed) * 8 + common * 2 + Number(level !== undefined && level === entry.level) * 2 - apart,
  };
}

const ranked = (matches: Match[]) =>
  matches.toSorted((a, b) => b.score - a.score || a.entry.date.localeCompare(b.entry.date));

/** Nobody who speaks for a side is named whom the entry does not have; a mediator who spoke of it need not have been there. */
function peopleFit(gazetteer: Gazetteer, { people }: Named, entry: KnownEntry): boolean {
  if (entry.people.length === 0) return true;
  const spoke = people.filter((name) => sideOfPerson(gazetteer, name) !== undefined);
  return spoke.length < 2 || spoke.some((name) => entry.people.includes(name));
}

const levelFits = ({ level, people }: Named, entry: KnownEntry) =>
  level === undefined ||
  entry.level === undefined ||
  entry.level === level ||
  people.some((name) => entry.people.includes(name));

/** Of all meetings at the clause's places: the nearest in time to a date come first, where one is known. */
export function meetingsIn(gazetteer: Gazetteer, named: Named): KnownEntry[] {
  return gazetteer.entries.filter(
    (entry) =>
      entry.kind === "meeting" &&
      named.places.includes(entry.places[0] ?? "") &&
      levelFits(named, entry) &&
      peopleFit(gazetteer, named, entry),
  );
}

/** Events and deployments at the time and of the matter that a clause names. */
export function eventsAt(gazetteer: Gazetteer, named: Named, date: string): Match[] {
  const around = entriesAround(gazetteer, date).filter(({ kind }) => kind !== "meeting");
  const scored = around.map((entry) => eventMatch(entry, named, date));
  return ranked(scored.filter(({ score }) => score >= 3));
}

function eventMatch(entry: KnownEntry, named: Named, date: string): Match {
  const placed = named.places.some((place) => entry.places.includes(place));
  const exact = isDay(date) && isDay(entry.date) && daysApart(date, entry.date) === 0;
  const sameMonth = /^\d{4}-\d{2}$/.test(date) && entry.date.startsWith(date) && !entry.date.includes("/");
  const topic = named.topics.includes(entry.topic ?? "") || entry.kind === named.told.kind;
  const titled = shared(named.words, entry.title);
  const long = entry.date.includes("/") && entry.date.slice(0, 4) !== entry.date.split("/")[1]?.slice(0, 4);
  const score =
    Number(placed) + Number(topic) + titled * 2 + Number(exact) * 2 + Number(sameMonth) - Number(long && !topic);
  return { entry, placed, apart: isDay(date) && isDay(entry.date) ? daysApart(date, entry.date) : 0, score };
}
