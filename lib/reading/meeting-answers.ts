/** What the atlas answers where a text tells that the two met, did not, or shall. */
import {
  type Answer,
  answerOf,
  notInAtlas,
  ofDate,
  ofDateAndEntry,
  ofEntries,
  ofEntry,
  question,
  sameOrOtherwise,
} from "./beside-answers.ts";
import { isDay, type KnownEntry } from "./entry-window.ts";
import type { Gazetteer } from "./findings.ts";
import { type Match, meetingsAt, meetingsIn, type Named, onceEach } from "./matching.ts";
import { isSupposed, separateMeetings, severalMeetings } from "./meeting-tellings.ts";
import { othersOfSides } from "./others-of-sides.ts";
import { saying } from "./said-later.ts";

/** One answer for each date that is told; a question where there is none. */
export function meetingAnswers(gazetteer: Gazetteer, named: Named): Answer[] {
  const { mode } = named.told;
  if (severalMeetings.test(named.words)) return [question(whichWere(named.words))];
  if (mode === "happened" && separateMeetings.test(named.words))
    return [question(saying("reading.asks.separateMeetings"))];
  if (mode === "ahead") return [aheadAnswer(gazetteer, named)];
  if (named.dates.length === 0) return [undatedAnswer(gazetteer, named)];
  return named.dates.map((date) =>
    mode === "denied" ? deniedAnswer(gazetteer, named, date) : datedAnswer(gazetteer, named, date),
  );
}

const whichWere = (words: string) =>
  saying(/round|раунд/iu.test(words) ? "reading.asks.whichRounds" : "reading.asks.whichMeetings");

function undatedAnswer(gazetteer: Gazetteer, named: Named): Answer {
  const there = named.places.length > 0 ? meetingsIn(gazetteer, named) : [];
  if (there.length === 0) return question(saying(named.dated ? "reading.asks.whenPlainly" : "reading.asks.when"));
  return question(
    saying(named.dated ? "reading.asks.whenThereButPlainly" : "reading.asks.whenThere", ofEntries(there)),
    there,
  );
}

function aheadAnswer(gazetteer: Gazetteer, named: Named): Answer {
  if (named.dates.length === 0) return question(saying("reading.asks.heldWhen"));
  const all = named.dates.flatMap((date) => meetingsAt(gazetteer, named, date).map((match) => ({ ...match, date })));
  const held = onceEach(all.filter(({ placed }) => placed || named.places.length === 0));
  const date = held[0]?.date ?? "";
  if (held.length === 0) return question(saying("reading.asks.heldNever"));
  const [first] = held;
  if (first?.placed && named.dates.every(isDay) && !isOpen(held) && !isSupposed(named.words))
    return asAnnounced(first, date);
  const entries = held.map(({ entry }) => entry);
  return question(saying("reading.asks.held", ofEntries(entries)), entries);
}

/** A day and a place were announced, and the atlas has a meeting on or near that day, there. */
const asAnnounced = ({ entry, apart }: Match, date: string): Answer =>
  answerOf(apart > 0 ? "otherwise" : "same", entry, saying("reading.says.announced", ofDateAndEntry(date, entry)));

function deniedAnswer(gazetteer: Gazetteer, named: Named, date: string): Answer {
  const [match] = meetingsAt(gazetteer, named, date).filter(({ placed }) => placed || named.places.length === 0);
  if (!match) return notInAtlas(saying("reading.says.noMeetingThen"));
  return answerOf("otherwise", match.entry, saying("reading.says.deniedMeeting", ofEntry(match.entry)));
}

/** Finer than a month: only then can an entry at another place, or on another day, be told otherwise. */
export const isNear = (date: string) => /^\d{4}-\d{2}/.test(date) && !date.includes("/");

function datedAnswer(gazetteer: Gazetteer, named: Named, date: string): Answer {
  const others = named.people.length === 0 && named.level === undefined ? othersOfSides(named.words) : undefined;
  if (others) return othersAnswer(gazetteer, named, date, others);
  const matches = meetingsAt(gazetteer, named, date);
  const fitting = matches.filter(({ placed }) => placed || (named.places.length === 0 && named.unknown.length === 0));
  const [best] = fitting;
  const entries = fitting.map(({ entry }) => entry);
  if (best && fitting.length > 1 && isOpen(fitting))
    return question(saying("reading.asks.whichOfThese", ofEntries(entries)), entries);
  if (best) return sameOrOtherwise(named, best, date);
  const elsewhere =
    isDay(date) || isNear(date) ? matches.filter(({ entry, apart }) => apart <= 1 && isSameMeeting(named, entry)) : [];
  const [other] = elsewhere;
  if (other && elsewhere.length === 1 && isDay(date)) return placeOtherwise(other, date);
  return notInAtlas(saying(isDay(date) ? "reading.says.noMeetingNear" : "reading.says.noMeetingIn", ofDate(date)));
}

/** People of both sides met, who may have spoken for neither. */
function othersAnswer(gazetteer: Gazetteer, named: Named, date: string, people: string): Answer {
  const entries = meetingsAt(gazetteer, named, date).flatMap(({ entry, placed }) => (placed ? [entry] : []));
  if (entries.length === 0) return question(saying("reading.asks.whoMet", () => ({ people })));
  return question(
    saying("reading.asks.whoMetThere", (words) => ({ people, ...ofEntries(entries)(words) })),
    entries,
  );
}

/** Several fit equally: the text does not say which. */
const isOpen = ([first, second]: Match[]) =>
  first !== undefined && second !== undefined && first.score === second.score;

/** Both sides' people, or the level, say that it is the same meeting though it was elsewhere. */
const isSameMeeting = ({ people, level }: Named, entry: KnownEntry) =>
  people.filter((name) => entry.people.includes(name)).length > 1 || (level !== undefined && level === entry.level);

const placeOtherwise = ({ entry }: Match, date: string): Answer =>
  answerOf("otherwise", entry, saying("reading.says.otherPlace", ofDateAndEntry(date, entry)));
