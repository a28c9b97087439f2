/** What the atlas holds beside each sentence: the same, something else, nothing, or a question. Nothing is said that is not stated. */
import { formatDate } from "../atlas/dates/dates.ts";
import { bearingOn, isAboutFigure } from "./bearing.ts";
import { disagreementInWords, entriesInWords, entryInWords } from "./beside-words.ts";
import { isDay, type KnownEntry } from "./entry-window.ts";
import type { Beside, FoundDate, FoundPerson, Gazetteer, ReadSentence } from "./findings.ts";
import {
  eventsAlike,
  eventsAt,
  type Match,
  meetingOfThatDay,
  meetingsAt,
  meetingsIn,
  meetingsPerhaps,
  type Named,
  namedBy,
  onceEach,
  sureScore,
} from "./matching.ts";
import { isSupposed, separateMeetings, severalMeetings } from "./meeting-tellings.ts";
import { nearbyVenue } from "./nearby-venue.ts";
import { namedByOneSide } from "./one-side.ts";
import { othersOfSides } from "./others-of-sides.ts";
import type { PlaceFinding, ToldClause } from "./reader.ts";
import { word } from "./word-patterns.ts";

interface Held {
  text: string;
  sentences: ReadSentence[];
  dates: FoundDate[];
  places: PlaceFinding[];
  people: FoundPerson[];
}

/** In the order of the sentences; a sentence may have several. */
export function readBeside(held: Held, told: ToldClause[], gazetteer: Gazetteer): Beside[] {
  const happenings = told.flatMap((one) => besideTold(gazetteer, namedBy(held.text, held, one)));
  const names = namedByOneSide(held.text, held.places, gazetteer);
  return [...withoutDoubles(happenings), ...names].toSorted((a, b) => a.sentence - b.sentence);
}

function withoutDoubles(all: Beside[]): Beside[] {
  const known = new Set<string>();
  return all.filter(({ sentence, verdict, entries, says }) => {
    const key = `${sentence} ${verdict} ${entries.join()} ${entries.length > 0 ? "" : says}`;
    if (known.has(key)) return false;
    known.add(key);
    return true;
  });
}

type Answer = Omit<Beside, "sentence">;

function besideTold(gazetteer: Gazetteer, named: Named): Beside[] {
  const { kind, sentence } = named.told;
  const answers = kind === "meeting" ? meetingAnswers(gazetteer, named) : eventAnswers(gazetteer, named);
  return answers.map((answer) => ({ sentence, ...answer }));
}

const ids = (entries: readonly KnownEntry[]) => entries.map(({ id }) => id);

/** Ids that a question has; how many entries there are stands in its words. */
const mostAsked = 8;

const question = (says: string, entries: readonly KnownEntry[] = []): Answer => ({
  verdict: "question",
  entries: ids(entries.slice(0, mostAsked)),
  says,
});

function meetingAnswers(gazetteer: Gazetteer, named: Named): Answer[] {
  const { mode } = named.told;
  if (severalMeetings.test(named.words)) return [question(whichWere(named.words))];
  if (mode === "happened" && separateMeetings.test(named.words))
    return [question("Did the two meet each other? The text speaks of separate meetings.")];
  if (mode === "ahead") return [aheadAnswer(gazetteer, named)];
  if (named.dates.length === 0) return [undatedAnswer(gazetteer, named)];
  return named.dates.map((date) =>
    mode === "denied" ? deniedAnswer(gazetteer, named, date) : datedAnswer(gazetteer, named, date),
  );
}

const which = ({ length }: readonly KnownEntry[], one = "", many = "") =>
  length === 1 ? `this${one}` : `one of these${many}`;

const whichWere = (words: string) =>
  /round|раунд/iu.test(words)
    ? "Which rounds were these? The text names no day."
    : "Which meetings were these? The text names no day.";

function undatedAnswer(gazetteer: Gazetteer, named: Named): Answer {
  const there = named.places.length > 0 ? meetingsIn(gazetteer, named) : [];
  const noDay = named.dated ? "The text names a day, but not plainly for this" : "The text names no day";
  if (there.length === 0) return question(`When was this? ${noDay}.`);
  return question(
    `When was this? ${noDay}; the atlas has ${there.length === 1 ? "one meeting" : `${there.length} meetings`} there: ${entriesInWords(there)}.`,
    there,
  );
}

function aheadAnswer(gazetteer: Gazetteer, named: Named): Answer {
  if (named.dates.length === 0)
    return question("Was it held, and when? The text only announces or wishes it, and names no day.");
  const all = named.dates.flatMap((date) => meetingsAt(gazetteer, named, date).map((match) => ({ ...match, date })));
  const held = onceEach(all.filter(({ placed }) => placed || named.places.length === 0));
  const date = held[0]?.date ?? "";
  if (held.length === 0)
    return question(
      "Was it held? The text only announces or wishes it, and the atlas has no such meeting at that time.",
    );
  const [first] = held;
  if (first?.placed && named.dates.every(isDay) && !isOpen(held) && !isSupposed(named.words))
    return asAnnounced(first, date);
  const entries = held.map(({ entry }) => entry);
  return question(
    `Was it held? The text only announces or wishes it. At that time the atlas has: ${entriesInWords(entries)}.`,
    entries,
  );
}

/** A day and a place were announced, and the atlas has a meeting on or near that day, there. */
const asAnnounced = ({ entry, apart }: Match, date: string): Answer => ({
  verdict: apart > 0 ? "otherwise" : "same",
  entries: [entry.id],
  says: `Announced here for ${formatDate(date)}. The atlas has it as held: ${entryInWords(entry)}.`,
});

function deniedAnswer(gazetteer: Gazetteer, named: Named, date: string): Answer {
  const [match] = meetingsAt(gazetteer, named, date).filter(({ placed }) => placed || named.places.length === 0);
  if (!match)
    return {
      verdict: "not-in-atlas",
      entries: [],
      says: "The text says that they did not meet, and the atlas has no meeting then.",
    };
  return {
    verdict: "otherwise",
    entries: [match.entry.id],
    says: `The text says that they did not meet. The atlas has: ${entryInWords(match.entry)}.`,
  };
}

/** Finer than a month: only then can an entry at another place, or on another day, be told otherwise. */
const isNear = (date: string) => /^\d{4}-\d{2}/.test(date) && !date.includes("/");

function datedAnswer(gazetteer: Gazetteer, named: Named, date: string): Answer {
  const others = named.people.length === 0 && named.level === undefined ? othersOfSides(named.words) : undefined;
  if (others) return othersAnswer(gazetteer, named, date, others);
  const matches = meetingsAt(gazetteer, named, date);
  const fitting = matches.filter(({ placed }) => placed || (named.places.length === 0 && named.unknown.length === 0));
  const [best] = fitting;
  if (best && fitting.length > 1 && isOpen(fitting))
    return question(
      `Which of these is meant? The atlas has: ${entriesInWords(fitting.map(({ entry }) => entry))}.`,
      fitting.map(({ entry }) => entry),
    );
  if (best) return sameOrOtherwise(named, best, date);
  const elsewhere =
    isDay(date) || isNear(date) ? matches.filter(({ entry, apart }) => apart <= 1 && isSameMeeting(named, entry)) : [];
  const [other] = elsewhere;
  if (other && elsewhere.length === 1 && isDay(date)) return placeOtherwise(other, date);
  return {
    verdict: "not-in-atlas",
    entries: [],
    says: `The atlas has no such meeting ${isDay(date) ? "on or near" : "in"} ${formatDate(date)}.`,
  };
}

/** People of both sides met, who may have spoken for neither. */
function othersAnswer(gazetteer: Gazetteer, named: Named, date: string, others: string): Answer {
  const entries = meetingsAt(gazetteer, named, date).flatMap(({ entry, placed }) => (placed ? [entry] : []));
  const then = entries.length > 0 ? ` At that time and place the atlas has: ${entriesInWords(entries)}.` : "";
  return question(
    `Who met? The text speaks of “${others}”, and the atlas holds only those who speak for a side.${then}`,
    entries,
  );
}

/** Several fit equally: the text does not say which. */
const isOpen = ([first, second]: Match[]) =>
  first !== undefined && second !== undefined && first.score === second.score;

/** Both sides' people, or the level, say that it is the same meeting though it was elsewhere. */
const isSameMeeting = ({ people, level }: Named, entry: KnownEntry) =>
  people.filter((name) => entry.people.includes(name)).length > 1 || (level !== undefined && level === entry.level);

const placeOtherwise = ({ entry }: Match, date: string): Answer => ({
  verdict: "otherwise",
  entries: [entry.id],
  says: `The text names another place for ${formatDate(date)}. The atlas has: ${entryInWords(entry)}.`,
});

const differ = (entry: KnownEntry, disagreements: KnownEntry["disagreements"]): Answer => ({
  verdict: "otherwise",
  entries: [entry.id],
  says: `Sources differ. ${disagreements.map(disagreementInWords).join(" ")}`,
});

function sameOrOtherwise(named: Named, { entry, apart, away }: Match, date: string): Answer {
  const nearby = away ? `; it names ${away.label}, about ${away.km} km away` : "";
  const bearing = bearingOn(entry, named.undated, {
    day: isDay(date),
    date: named.dates.length > 0,
    place: named.places.length > 0,
  });
  const entries = [entry.id];
  if (bearing.length > 0) return differ(entry, bearing);
  if (apart > 0)
    return {
      verdict: "otherwise",
      entries,
      says: `The text says ${formatDate(date)}. The atlas has: ${entryInWords(entry)}.`,
    };
  return { verdict: "same", entries, says: `The atlas has this: ${entryInWords(entry)}${nearby}.` };
}

/** Something is said not to have been; what, a reader sees. */
const negated = word("not|nothing|never|none|nobody|не|ничего|никто|ни");

function eventAnswers(gazetteer: Gazetteer, named: Named): Answer[] {
  const { dates } = named;
  if (dates.length === 0) return [undatedEvent(gazetteer, named)];
  const matches = dates.flatMap((date) => eventsAt(gazetteer, named, date).map((match) => ({ match, date })));
  const [best] = matches.toSorted((a, b) => b.match.score - a.match.score);
  if (best?.match.about && best.match.score >= sureScore && named.told.mode === "happened" && negated.test(named.words))
    return [
      question(`The text says “not” or “nothing”: is it of this? The atlas has: ${entryInWords(best.match.entry)}.`, [
        best.match.entry,
      ]),
    ];
  const met = dates.flatMap((date) => meetingOfThatDay(gazetteer, named, date) ?? [])[0];
  if (met && named.told.mode === "happened" && !best?.match.titled)
    return [
      negated.test(named.words)
        ? question(`The text says “not” or “nothing”: is it of this meeting? The atlas has: ${entryInWords(met)}.`, [
            met,
          ])
        : {
            verdict: "same",
            entries: [met.id],
            says: `The atlas has a meeting there on that day: ${entryInWords(met)}.`,
          },
    ];
  if (best?.match.about && best.match.score >= sureScore && isThere(gazetteer, named, best.match))
    return [eventAnswer(named, best.match, best.date)];
  if (best) {
    const entries = [...new Set(matches.map(({ match }) => match.entry))];
    const there = matches.every(({ match }) => match.placed) ? " and place" : "";
    return [
      question(`Is it ${which(entries)}? At that time${there} the atlas has: ${entriesInWords(entries)}.`, entries),
    ];
  }
  const perhaps = meetingsPerhaps(gazetteer, named);
  if (perhaps.length > 0)
    return [
      question(
        `Is it ${which(perhaps, " meeting", " meetings")}? At that time and place the atlas has: ${entriesInWords(perhaps)}.`,
        perhaps,
      ),
    ];
  const when = dates.map(formatDate).join(", ");
  if (!dates.some(isNear)) return [question(`What was this? The text gives no nearer time than ${when}.`)];
  return [{ verdict: "not-in-atlas", entries: [], says: `The atlas has nothing of this kind at that time: ${when}.` }];
}

/** It is not told of other towns, all of which are far from those of the entry. */
function isThere(gazetteer: Gazetteer, { places }: Named, { entry, placed }: Match): boolean {
  if (placed || places.length === 0 || entry.places.length === 0) return true;
  return entry.places.some((place) => nearbyVenue(gazetteer, places, place) !== undefined);
}

function eventAnswer(named: Named, match: Match, date: string): Answer {
  if (named.told.mode === "ahead")
    return question(
      `Did it come about? The text only announces or wishes it. At that time the atlas has: ${entryInWords(match.entry)}.`,
      [match.entry],
    );
  if (named.told.mode === "denied")
    return {
      verdict: "otherwise",
      entries: [match.entry.id],
      says: `The text says that it did not happen. The atlas has: ${entryInWords(match.entry)}.`,
    };
  return sameOrOtherwise(named, match, date);
}

function undatedEvent(gazetteer: Gazetteer, named: Named): Answer {
  const alike = eventsAlike(gazetteer, named);
  const [first] = alike;
  if (!first) return question("When was this? The text names no day.");
  const figures = bearingOn(first, named.undated, { day: false, date: false, place: false }).filter(isAboutFigure);
  if (figures.length > 0 && first.kind === named.told.kind) return differ(first, figures);
  return question(`When was this? The text names no day. The atlas has: ${entriesInWords(alike)}.`, alike);
}
