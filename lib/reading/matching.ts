/** Which entries of the atlas a told happening may be, and how well each fits. */

import { madeOnce } from "../atlas/made-once.ts";
import { daysApart, entriesAround, isDay, type KnownEntry } from "./entry-window.ts";
import type { Gazetteer, Reading, Span } from "./findings.ts";
import { topicsIn } from "./happening-words.ts";
import { withinSpan } from "./in-order.ts";
import { bothAgain, levelIn, namesMeeting } from "./meeting-tellings.ts";
import { type Nearby, nearbyVenue } from "./nearby-venue.ts";
import type { ToldClause } from "./reader.ts";
import { stateOfAdjective } from "./region-names.ts";
import { rootsOf, sharedRoots } from "./roots.ts";
import { principalsOf, sidesIn, sidesOf } from "./sides-named.ts";

/** What a clause names, taken from the findings. */
export interface Named {
  told: ToldClause;
  words: string;
  dates: string[];
  /** It has a date, be it of something else. */
  dated: boolean;
  places: string[];
  /** Names of places that the atlas does not know. */
  unknown: string[];
  people: string[];
  level: string | undefined;
  topics: string[];
  /** The states whose peacekeepers or monitors it names. */
  senders: string[];
  /** The words without the dates among them: a month's name alike in a title says nothing of the matter. */
  undated: string;
  /** Of those words. */
  roots: Set<string>;
  /** The same without the names of places, which a clause and an entry have in common otherwise. */
  matter: Set<string>;
}

type Found = Pick<Reading, "dates" | "places" | "people" | "sentences">;

/** The words of a span, blank where one of the findings stands. */
function without(words: string, from: number, findings: readonly Span[]): string {
  const kept: string[] = [];
  let at = 0;
  for (const { start, end } of findings) {
    kept.push(words.slice(at, start - from), " ".repeat(end - start));
    at = Math.max(at, end - from);
  }
  return [...kept, words.slice(at)].join("");
}

/** What the clause of a happening names: dates, places and people by its findings, level and topics by its words. */
export function namedBy(text: string, found: Found, told: ToldClause): Named {
  const words = text.slice(told.clause.start, told.clause.end);
  const places = told.places.flatMap((index) => found.places[index] ?? []);
  const dates = withinSpan(found.dates, told.clause).flatMap((index) => found.dates[index] ?? []);
  const around = withinSpan(found.places, told.clause).flatMap((index) => found.places[index] ?? []);
  const undated = without(words, told.clause.start, dates);
  const roots = rootsOf(undated);
  return {
    told,
    words,
    dates: [...new Set(told.dates.flatMap((index) => found.dates[index]?.edtf ?? []))],
    dated: dates.some(({ edtf }) => edtf !== null),
    places: [...new Set(places.flatMap(({ place }) => place ?? []))],
    unknown: places.flatMap(({ place, start, end }) => (place === null ? [text.slice(start, end)] : [])),
    people: [...new Set(told.people.flatMap((index) => found.people[index]?.person ?? []))],
    level: levelIn(words) ?? levelIn(sentenceOf(text, found, told)),
    topics: topicsIn(words),
    senders: sendersIn(words),
    undated,
    roots,
    matter: around.length > 0 ? rootsOf(without(undated, told.clause.start, around)) : roots,
  };
}

function sentenceOf(text: string, { sentences }: Found, { sentence }: ToldClause): string {
  const span = sentences[sentence];
  return span ? text.slice(span.start, span.end) : "";
}

export interface Match {
  entry: KnownEntry;
  /** It names one of the clause's places. */
  placed: boolean;
  /** The place of the entry, where the text names one that is near it instead, and how far away that is. */
  away?: Nearby;
  /** Of an event: it is of the same matter, or its title has a word of the clause. */
  about?: boolean;
  /** Of an event: its title has a word of the clause. */
  titled?: boolean;
  /** Of an event: it began or ended on that very day. */
  exact?: boolean;
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
  return ranked(fitting.map((entry) => matchOf(gazetteer, entry, named, date)));
}

function matchOf(gazetteer: Gazetteer, entry: KnownEntry, { places, people, level }: Named, date: string): Match {
  const there = places.some((place) => entry.places.includes(place));
  const away = there ? undefined : nearbyVenue(gazetteer, places, entry.places[0]);
  const placed = there || away !== undefined;
  const apart = isDay(date) && !longAgo.test(entry.date) ? daysApart(date, entry.date) : 0;
  const common = people.filter((name) => entry.people.includes(name)).length;
  return {
    entry,
    placed,
    ...(away && { away }),
    apart,
    score:
      Number(placed) * 7 +
      Number(there) +
      common * 2 +
      Number(level !== undefined && level === entry.level) * 2 -
      apart,
  };
}

const ranked = (matches: Match[]) =>
  matches.toSorted((a, b) => b.score - a.score || a.entry.date.localeCompare(b.entry.date));

/** Each entry once, by its best score: a clause with two dates finds the same entry by both. The best come first. */
export function onceEach<Scored extends Match>(matches: readonly Scored[]): Scored[] {
  const known = new Set<string>();
  return matches.toSorted((a, b) => b.score - a.score).filter(({ entry: { id } }) => !known.has(id) && known.add(id));
}

/** Nobody who speaks for a side is named whom the entry does not have; a mediator who spoke of it need not have been there. */
function peopleFit(gazetteer: Gazetteer, { people, level }: Named, entry: KnownEntry): boolean {
  if (entry.people.length === 0) return true;
  const spoke = people.filter((name) => principalsOf(gazetteer).has(name));
  if (spoke.length === 0 || spoke.some((name) => entry.people.includes(name))) return true;
  return spoke.length === 1 && level !== undefined && level === entry.level;
}

const levelFits = ({ level, people }: Named, entry: KnownEntry) =>
  level === undefined ||
  entry.level === undefined ||
  entry.level === level ||
  people.some((name) => entry.people.includes(name));

/**
 * A meeting on the very day, at the very place, though a clause does not say that they met: it names people of both sides, two guests
 * and nobody of one side alone, or both states and a meeting.
 */
export function meetingOfThatDay(gazetteer: Gazetteer, named: Named, date: string): KnownEntry | undefined {
  if (!isDay(date)) return undefined;
  const both = sidesIn(named.words).length > 1 && (named.level !== undefined || namesMeeting(named.words));
  const matches = meetingsAt(gazetteer, named, date).filter(({ entry, placed, apart, away }) => {
    const there = named.people.filter((name) => entry.people.includes(name));
    const sides = sidesOf(gazetteer, there).size;
    return placed && !away && apart === 0 && (both || sides > 1 || (there.length > 1 && sides === 0));
  });
  return matches.length === 1 ? matches[0]?.entry : undefined;
}

/** Meetings at the time and place of a clause that does not say that the two sides met, but speaks of a meeting or of who met. */
export function meetingsPerhaps(gazetteer: Gazetteer, named: Named): KnownEntry[] {
  const { words, level, people, dates } = named;
  const speaks = namesMeeting(words) || bothAgain.test(words) || level !== undefined || people.length > 0;
  if (!speaks) return [];
  const matches = dates
    .filter((date) => /^\d{4}-\d{2}/.test(date) && !date.includes("/"))
    .flatMap((date) => meetingsAt(gazetteer, named, date));
  const there = matches.filter(({ placed, apart }) => placed && apart === 0).map(({ entry }) => entry);
  return [...new Set(there)];
}

/** Meetings under the place where each was held. */
const byVenue = madeOnce(({ entries }: Gazetteer) => {
  const held = new Map<string, KnownEntry[]>();
  for (const entry of entries) {
    const [venue] = entry.places;
    if (entry.kind !== "meeting" || venue === undefined) continue;
    const there = held.get(venue);
    if (there) there.push(entry);
    else held.set(venue, [entry]);
  }
  return held;
});

/** All meetings at the clause's places that fit it, whenever they were. */
export const meetingsIn = (gazetteer: Gazetteer, named: Named): KnownEntry[] =>
  named.places
    .flatMap((place) => byVenue(gazetteer).get(place) ?? [])
    .filter((entry) => levelFits(named, entry) && peopleFit(gazetteer, named, entry));

const titleRoots = madeOnce(({ title }: KnownEntry) => rootsOf(title));

/** Entries that are no meetings, under each root of their titles. */
const byTitle = madeOnce(({ entries }: Gazetteer) => {
  const titled = new Map<string, KnownEntry[]>();
  for (const entry of entries)
    if (entry.kind !== "meeting")
      for (const root of titleRoots(entry)) titled.set(root, [...(titled.get(root) ?? []), entry]);
  return titled;
});

/** From this score on an entry is taken for what the text tells; with less it is asked about. */
export const sureScore = 3;

/** Events and deployments at the time that a clause names, those of its matter and places first. */
export function eventsAt(gazetteer: Gazetteer, named: Named, date: string): Match[] {
  const around = entriesAround(gazetteer, date).filter(({ kind }) => kind !== "meeting");
  const ofMatter = around.filter((entry) => isOfMatter(entry, named) && !isLong(entry));
  const only = ofMatter.length === 1 ? ofMatter[0] : undefined;
  const scored = around.map((entry) => {
    const match = eventMatch(entry, named, date);
    return entry === only ? { ...match, score: match.score + 1 } : match;
  });
  return ranked(
    scored.filter(({ score, placed, about, exact }) => score > 0 && (score >= sureScore || placed || about || exact)),
  );
}

/** Without a date: events and deployments whose titles share two words with the clause, or one and the kind or matter. */
export function eventsAlike(gazetteer: Gazetteer, named: Named): KnownEntry[] {
  const titled = byTitle(gazetteer);
  const candidates = new Set([...named.roots].flatMap((root) => (titled.get(root) ?? []).slice(0, most)));
  const scored = [...candidates].map((entry) => ({
    entry,
    score: sharedRoots(named.roots, titleRoots(entry)) + Number(isOfMatter(entry, named)),
  }));
  return scored
    .filter(({ score }) => score > 1)
    .toSorted((a, b) => b.score - a.score)
    .map(({ entry }) => entry);
}

/** Entries with one word in their titles that are looked at. */
const most = 200;

const isOfMatter = (entry: KnownEntry, { topics, told }: Named) =>
  entry.kind === told.kind && (entry.kind === "deployment" || topics.includes(entry.topic ?? ""));

/** Fighting is told as a war or as an incident: the one speaks of the other. */
const fighting = ["war", "incident"];
const isOfFighting = ({ topic = "" }: KnownEntry, { topics }: Named) =>
  fighting.includes(topic) && topics.some((one) => fighting.includes(one));

/** "French peacekeepers" are none of those whom the title calls Russian. */
function areOthers({ senders }: Named, { kind, title }: KnownEntry): boolean {
  if (kind !== "deployment" || senders.length === 0) return false;
  const own = (title.match(/\p{Lu}\p{L}+/gu) ?? []).flatMap((word) => stateOfAdjective(word) ?? []);
  return own.length > 0 && !own.some((state) => senders.includes(state));
}

/** The states whose peacekeepers, monitors or troops a passage names. */
const sendersIn = (words: string) =>
  [...words.matchAll(forces)].flatMap(([, adjective = ""]) => stateOfAdjective(adjective) ?? []);
const forces =
  /(\p{Lu}\p{L}+)\s(?:\p{Ll}+\s)?(?:peace-?keep\p{L}*|monitors?|observers?|troops|soldiers|forces|contingent)/gu;

const isLong = ({ date }: KnownEntry) => date.includes("/") && date.slice(0, 4) !== date.split("/")[1]?.slice(0, 4);

function eventMatch(entry: KnownEntry, named: Named, date: string): Match {
  const placed = named.places.some((place) => entry.places.includes(place));
  const apart = isDay(date) && isDay(entry.date) ? daysApart(date, entry.date) : 0;
  const exact = isDay(date) && entry.date.split("/").some((end) => isDay(end) && daysApart(date, end) === 0);
  const sameMonth = /^\d{4}-\d{2}$/.test(date) && entry.date.split("/").every((end) => end.startsWith(date));
  const others = areOthers(named, entry);
  const matter = isOfMatter(entry, named) && !others;
  const titled = others ? 0 : sharedRoots(named.matter, titleRoots(entry));
  const common = named.places.filter((place) => entry.places.includes(place)).length;
  const score = Math.min(common, 2) + [matter, exact, exact, sameMonth].filter(Boolean).length + titled * 2;
  const about = matter || titled > 0 || isOfFighting(entry, named);
  return { entry, placed, about, titled: titled > 0, exact, apart, score: score - Number(isLong(entry) && !matter) };
}
