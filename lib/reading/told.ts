/** What each sentence tells: that the sides met, that peacekeepers stood or moved, or that something else happened. */
import { madeOnce } from "../atlas/made-once.ts";
import { clausesOf } from "./clauses.ts";
import {
  bothAgain,
  isAhead,
  isDenied,
  namesMeeting,
  severalMeetings,
  tellsOfDeployment,
  tellsOfMeeting,
  topicsIn,
} from "./happening-words.ts";
import { withinSpan } from "./in-order.ts";
import type { FoundDate, FoundPerson, FoundPlace, Gazetteer, ReadBlock, ReadSentence, Span, Told } from "./reading.ts";
import { sidesIn } from "./sides-named.ts";
import { venuesOf } from "./venues.ts";

/** All that was found in a text so far. */
export interface Findings {
  text: string;
  blocks: ReadBlock[];
  sentences: ReadSentence[];
  dates: FoundDate[];
  places: FoundPlace[];
  people: FoundPerson[];
}

/** What a clause tells, and where it stands. */
export interface ToldClause extends Told {
  clause: Span;
}

/** Everything that is told, in the order of the text. A sentence may tell several things. */
export function readTold(findings: Findings, gazetteer: Gazetteer): ToldClause[] {
  const told: ToldClause[] = [];
  for (const [index, sentence] of findings.sentences.entries()) {
    if (findings.blocks[sentence.block]?.kind === "furniture") continue;
    told.push(...toldIn(findings, gazetteer, index, told));
  }
  return told;
}

interface Passage {
  findings: Findings;
  gazetteer: Gazetteer;
  sentence: number;
  clause: Span;
  words: string;
  /** The words of the whole sentence. */
  whole: string;
  dates: number[];
  places: number[];
  people: number[];
  /** What was told before it. */
  before: readonly ToldClause[];
}

function toldIn(
  findings: Findings,
  gazetteer: Gazetteer,
  sentence: number,
  before: readonly ToldClause[],
): ToldClause[] {
  const span = findings.sentences[sentence];
  if (!span) return [];
  const whole = findings.text.slice(span.start, span.end);
  const told: ToldClause[] = [];
  for (const clause of clausesOf(findings.text, span)) {
    const words = findings.text.slice(clause.start, clause.end);
    const within = {
      dates: withinSpan(findings.dates, clause),
      places: withinSpan(findings.places, clause),
      people: withinSpan(findings.people, clause),
    };
    const passage = {
      findings,
      gazetteer,
      sentence,
      clause,
      words,
      whole,
      ...within,
      before: [...before.slice(-4), ...told],
    };
    const one = meetingTold(passage) ?? deploymentTold(passage) ?? eventTold(passage);
    if (one) told.push(one);
  }
  return told;
}

const modeOf = (words: string): Told["mode"] => (isDenied(words) ? "denied" : isAhead(words) ? "ahead" : "happened");

/** Somebody of either side, or words that mean both: "the two ministers". */
function bothNamed({ words, whole, gazetteer, findings, people, places }: Passage): "named" | "again" | undefined {
  const named = new Set([
    ...sidesIn(words),
    ...peopleSides(findings, gazetteer, people),
    ...governmentSides(findings, gazetteer, places),
  ]);
  if (named.size > 1) return "named";
  if (bothAgain.test(words)) return "again";
  return sidesIn(whole).length > 1 ? "again" : undefined;
}

const sideOf = madeOnce(({ people }: Gazetteer) => new Map(people.map(({ name, side }) => [name, side])));

const peopleSides = ({ people }: Findings, gazetteer: Gazetteer, indices: number[]) =>
  indices.flatMap((index) => {
    const side = sideOf(gazetteer).get(people[index]?.person ?? "");
    return side === "armenia" || side === "azerbaijan" ? [side] : [];
  });

const stateOf = madeOnce(({ places }: Gazetteer) => new Map(places.map(({ id, capitalOf = "" }) => [id, capitalOf])));

const governmentSides = ({ places }: Findings, gazetteer: Gazetteer, indices: number[]) =>
  indices.flatMap((index) => {
    const found = places[index];
    return found?.as === "government" ? sidesIn(stateOf(gazetteer).get(found.place ?? "") ?? "") : [];
  });

function meetingTold(passage: Passage): ToldClause | undefined {
  const { words, people } = passage;
  const mode = modeOf(words);
  if (!tellsOfMeeting(words) && !(mode !== "happened" && namesMeeting(words))) return undefined;
  const both = bothNamed(passage);
  const leaders = people.filter((index) => passage.findings.people[index]?.person != null).length;
  const again = passage.before.some(({ kind }) => kind === "meeting");
  if (!both && leaders < 2 && !(again && passage.dates.length + passage.places.length > 0)) return undefined;
  const reason = both === "named" || leaders > 1 ? "both sides are named" : "the sentences before say who";
  return tell(passage, "meeting", mode, reason, both !== "named" && leaders < 2);
}

function deploymentTold(passage: Passage): ToldClause | undefined {
  if (!tellsOfDeployment(passage.words)) return undefined;
  return tell(
    passage,
    "deployment",
    modeOf(passage.words),
    "peacekeepers, monitors or posts are said to have come, stood or gone",
    false,
  );
}

/** Something dated, or something that texts date: a war, a truce, a protest. */
function eventTold(passage: Passage): ToldClause | undefined {
  const dated = passage.dates.some((index) => passage.findings.dates[index]?.edtf != null);
  const topics = topicsIn(passage.words);
  if (!dated && topics.length === 0) return undefined;
  if (
    !dated &&
    topics.every((topic) => topic === "statement" || topic === "diplomacy") &&
    passage.people.length + passage.places.length === 0
  )
    return undefined;
  const reason = dated ? "something is dated" : `speaks of ${topics.join(", ")}`;
  return tell(passage, "event", isDenied(passage.words) ? "denied" : modeOf(passage.words), reason, false);
}

function tell(passage: Passage, kind: Told["kind"], mode: Told["mode"], reason: string, leaning: boolean): ToldClause {
  const { sentence, clause, people } = passage;
  const when = datesOf(passage, kind);
  const where = placesOf(passage, kind);
  const standing = standingOf(passage, when, leaning || where.leaned);
  const reasons = [reason, when.says, where.says].filter(Boolean).join("; ");
  return { sentence, clause, kind, mode, dates: when.dates, places: where.places, people, standing, reason: reasons };
}

interface When {
  dates: number[];
  leaned: boolean;
  says: string;
}

/** Dates that only bound something: "since 1994", "before May". */
const bounding = /(?:since|until|till|before|after|by|с|до|после|со времён|со времен)\s+(?:the\s+)?$/iu;

function isBound({ text, dates }: Findings, index: number): boolean {
  const date = dates[index];
  if (!date) return false;
  if (
    date.edtf?.includes("..") ||
    /^(?:since|until|before|after|с|до|после)\s/iu.test(text.slice(date.start, date.end))
  )
    return true;
  return bounding.test(text.slice(Math.max(0, date.start - 16), date.start));
}

function datesOf(passage: Passage, kind: Told["kind"]): When {
  const { findings, dates, sentence, before } = passage;
  const own = dates.filter((index) => !isBound(findings, index));
  if (own.length > 0) return { dates: own, leaned: false, says: "" };
  if (kind !== "meeting") return dates.length > 0 ? { dates, leaned: false, says: "" } : leanedEvent(passage);
  if (severalMeetings.test(passage.words)) return { dates, leaned: false, says: "no day is named" };
  const opening = openingDates(passage);
  if (opening.length > 0) return { dates: opening, leaned: false, says: "" };
  const last = before.findLast((told) => told.kind === "meeting" && told.mode === "happened" && told.dates.length > 0);
  const near =
    last && sentence - last.sentence <= 4 && passage.people.every((person) => !isSomebodyElse(passage, last, person));
  if (last && near && bothAgain.test(passage.words))
    return { dates: last.dates, leaned: true, says: "the day is that of the sentence before" };
  return { dates: [], leaned: false, says: "no day is named" };
}

/** The meeting before was of other people. */
function isSomebodyElse({ findings }: Passage, told: ToldClause, person: number): boolean {
  const named = told.people.map((index) => findings.people[index]?.person);
  const name = findings.people[person]?.person;
  return named.length > 1 && name != null && !named.includes(name);
}

function leanedEvent({ before, sentence, words }: Passage): When {
  const topics = new Set(topicsIn(words));
  const last = before.findLast(
    (told) => told.sentence >= sentence - 1 && told.kind === "event" && told.dates.length > 0,
  );
  const same = last && topicsIn(last.reason).length === 0 ? last : undefined;
  return same && topics.size > 0 && /^(?:the|this|that|it|they|in|во|эта|этот|это|the last)\b/i.test(words)
    ? { dates: same.dates, leaned: true, says: "the time is that of the sentence before" }
    : { dates: [], leaned: false, says: "" };
}

/** "On Saturday, …": a date that opens the sentence goes for all of its clauses. */
function openingDates({ findings, sentence, clause }: Passage): number[] {
  const span = findings.sentences[sentence];
  if (!span || clause.start === span.start) return [];
  const first = withinSpan(findings.dates, { start: span.start, end: span.start + 30 });
  return first.filter((index) => !isBound(findings, index));
}

interface Where {
  places: number[];
  leaned: boolean;
  says: string;
}

function placesOf({ findings, places, sentence, before, words }: Passage, kind: Told["kind"]): Where {
  if (kind !== "meeting") {
    const meant = places.filter((index) => findings.places[index]?.as === "place");
    return {
      places: meant.length > 0 ? meant : places.filter((index) => findings.places[index]?.as === "government"),
      leaned: false,
      says: "",
    };
  }
  const venues = venuesOf(findings, places);
  if (venues.length > 0) return { places: venues, leaned: false, says: "" };
  const last = before.findLast((told) => told.kind === "meeting" && told.places.length > 0);
  if (last && sentence - last.sentence <= 2 && sentence !== last.sentence && bothAgain.test(words))
    return { places: last.places, leaned: true, says: "the place is that of the sentence before" };
  const dateline = findings.places.findIndex((place) => place.as === "dateline" && place.sentence === sentence);
  return dateline === -1
    ? { places: [], leaned: false, says: "" }
    : { places: [dateline], leaned: true, says: "the place is that of the dateline" };
}

function standingOf({ findings }: Passage, when: When, leaned: boolean): Told["standing"] {
  const dates = when.dates.flatMap((index) => findings.dates[index] ?? []);
  if (leaned || when.leaned || dates.some(({ standing }) => standing === "guessed")) return "guessed";
  if (dates.length === 0 || dates.every(({ edtf }) => edtf === null)) return "unknown";
  return dates.some(({ standing }) => standing === "counted") ? "counted" : "stated";
}
