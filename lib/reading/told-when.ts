/** When a told happening was: the dates of its clause, or of the sentence that it leans on. */

import type { Told } from "./findings.ts";
import { topicsIn } from "./happening-words.ts";
import { withinSpan } from "./in-order.ts";
import { bothAgain, severalMeetings } from "./meeting-tellings.ts";
import type { Passage } from "./passage.ts";
import type { Findings, ToldClause } from "./reader.ts";

export interface When {
  /** Indices of dates. */
  dates: number[];
  leaned: boolean;
  /** In words; "" where there is nothing to say. */
  says: string;
}

const own = (dates: number[]): When => ({ dates, leaned: false, says: "" });
const undated: When = { dates: [], leaned: false, says: "no day is named" };

/** Dates that only bound something: "since 1994", "after a first war in the 1990s", "before the talks of May". */
const bounding =
  /(?<!\p{L})(?:(?:since|until|till|before|after|following|после|со времён|со времен)\s(?:[^\s,;]+\s){0,6}|(?:by|с|до)\s(?:the\s)?)$/iu;
const bounded = /^(?:since|until|till|before|after|с|до|после)\s/iu;

function isBound({ text, dates }: Findings, index: number, from: number): boolean {
  const date = dates[index];
  if (!date) return false;
  if (date.edtf?.includes("..") || bounded.test(text.slice(date.start, date.end))) return true;
  return bounding.test(text.slice(Math.max(from, date.start - 60), date.start));
}

const free = ({ findings, clause }: Passage, dates: number[]) =>
  dates.filter((index) => !isBound(findings, index, clause.start));

/** `belongs`: whether an offset of the text belongs to the words that tell of the meeting. */
export function whenOfMeeting(passage: Passage, belongs: (offset: number) => boolean, mode: Told["mode"]): When {
  const { findings, words } = passage;
  const dates = passage.dates.filter((index) => belongs(findings.dates[index]?.start ?? -1));
  if (severalMeetings.test(words)) return { ...undated, dates };
  const resolved = free(passage, dates);
  if (resolved.length > 0) return own(resolved);
  const opening = openingDates(passage);
  if (opening.length > 0) return own(opening);
  if (mode !== "happened") return leanedOnWish(passage) ?? undated;
  // a day that it names itself, of whatever, is nearer than one of a sentence before
  return dates.length === 0 && free(passage, passage.dates).length > 0 ? undated : (leanedOn(passage) ?? undated);
}

/** "On Saturday, …": a date that opens the sentence goes for all of its clauses. */
function openingDates({ findings, sentence, clause }: Passage): number[] {
  const span = findings.sentences[sentence];
  if (!span || clause.start === span.start) return [];
  const first = withinSpan(findings.dates, { start: span.start, end: Math.min(span.start + 30, clause.start) });
  return first.filter((index) => !isBound(findings, index, span.start));
}

/** "But Yerevan cancelled the talks": those that were announced in the same sentence. */
function leanedOnWish({ before, sentence }: Passage): When | undefined {
  const last = before.findLast((told) => told.kind === "meeting" && told.sentence === sentence);
  if (last?.mode !== "ahead" || last.dates.length === 0) return undefined;
  return { dates: last.dates, leaned: true, says: "the day is that which was announced" };
}

/** "The talks", "they": the last meeting that was told with its day, of the same people and place. */
function leanedOn(passage: Passage): When | undefined {
  const { before, words } = passage;
  if (!bothAgain.test(words)) return undefined;
  const held = before.filter((told) => told.kind === "meeting" && told.mode === "happened" && told.dates.length > 0);
  const last = held.findLast((told) => isSameMeeting(passage, told));
  return last && { dates: last.dates, leaned: true, says: "the day is that of a sentence before" };
}

/** Nothing says that the meeting was another: other people, or another place. */
function isSameMeeting({ findings, people, places }: Passage, told: ToldClause): boolean {
  const names = (indices: number[]) => indices.flatMap((index) => findings.people[index]?.person ?? []);
  const towns = (indices: number[]) =>
    indices.flatMap((index) => (findings.places[index]?.as === "place" ? (findings.places[index]?.place ?? []) : []));
  const [others, own] = [names(told.people), names(people)];
  if (others.length > 1 && own.length > 0 && !own.some((name) => others.includes(name))) return false;
  const [where, here] = [towns(told.places), towns(places)];
  return where.length === 0 || here.length === 0 || here.some((place) => where.includes(place));
}

/** When an event or deployment was. */
export function whenOfEvent(passage: Passage): When {
  const { dates } = passage;
  const resolved = free(passage, dates);
  if (resolved.length > 0) return own(resolved);
  return dates.length > 0 ? own(dates) : (leanedEvent(passage) ?? own([]));
}

const again = /^(?:and\s)?(?:the|this|that|it|they|эта|этот|это|эти|в этой|та)\s/i;

/** "The last war", "this agreement": the event of the sentence before, where it speaks of one. */
function leanedEvent({ before, sentence, words }: Passage): When | undefined {
  const last = before.findLast((told) => told.kind === "event" && told.dates.length > 0);
  if (!last || last.sentence < sentence - 1 || topicsIn(words).length === 0 || !again.test(words)) return undefined;
  return { dates: last.dates, leaned: true, says: "the time is that of the sentence before" };
}
