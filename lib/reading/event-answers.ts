/** What the atlas answers where a text tells of something else than a meeting: a war, a truce, peacekeepers. */
import { formatDate } from "../atlas/dates/dates.ts";
import type { Words } from "../words/words.ts";
import { bearingOn, isAboutFigure } from "./bearing.ts";
import {
  type Answer,
  answerOf,
  differ,
  notInAtlas,
  ofEntries,
  ofEntry,
  question,
  sameOrOtherwise,
} from "./beside-answers.ts";
import type { Gazetteer } from "./findings.ts";
import {
  eventsAlike,
  eventsAt,
  type Match,
  meetingOfThatDay,
  meetingsPerhaps,
  type Named,
  sureScore,
} from "./matching.ts";
import { isNear } from "./meeting-answers.ts";
import { nearbyVenue } from "./nearby-venue.ts";
import { inRow, saying } from "./said-later.ts";
import { word } from "./word-patterns.ts";

/** Something is said not to have been; what, a reader sees. */
const negated = word("not|nothing|never|none|nobody|не|ничего|никто|ни");

/** The one answer to it, in the order of how sure it is. */
export function eventAnswer(gazetteer: Gazetteer, named: Named): Answer {
  const { dates } = named;
  if (dates.length === 0) return undatedEvent(gazetteer, named);
  const matches = dates.flatMap((date) => eventsAt(gazetteer, named, date).map((match) => ({ match, date })));
  const [best] = matches.toSorted((a, b) => b.match.score - a.match.score);
  if (best?.match.about && best.match.score >= sureScore && named.told.mode === "happened" && negated.test(named.words))
    return question(saying("reading.asks.denied", ofEntry(best.match.entry)), [best.match.entry]);
  const met = dates.flatMap((date) => meetingOfThatDay(gazetteer, named, date) ?? [])[0];
  if (met && named.told.mode === "happened" && !best?.match.titled)
    return negated.test(named.words)
      ? question(saying("reading.asks.deniedMeeting", ofEntry(met)), [met])
      : answerOf("same", met, saying("reading.says.meetingThere", ofEntry(met)));
  if (best?.match.about && best.match.score >= sureScore && isThere(gazetteer, named, best.match))
    return surely(named, best.match, best.date);
  if (best) {
    const entries = [...new Set(matches.map(({ match }) => match.entry))];
    const there = matches.every(({ match }) => match.placed);
    return question(saying(there ? "reading.asks.isItThere" : "reading.asks.isItThen", ofEntries(entries)), entries);
  }
  const perhaps = meetingsPerhaps(gazetteer, named);
  return perhaps.length > 0
    ? question(saying("reading.asks.isItMeeting", ofEntries(perhaps)), perhaps)
    : unknownEvent(dates);
}

function unknownEvent(dates: string[]): Answer {
  const of = (words: Words) => ({
    dates: inRow(
      dates.map((date) => formatDate(date, words)),
      words,
    ),
  });
  return dates.some(isNear)
    ? notInAtlas(saying("reading.says.nothingThen", of))
    : question(saying("reading.asks.nearerTime", of));
}

/** It is not told of other towns, all of which are far from those of the entry. */
function isThere(gazetteer: Gazetteer, { places }: Named, { entry, placed }: Match): boolean {
  if (placed || places.length === 0 || entry.places.length === 0) return true;
  return entry.places.some((place) => nearbyVenue(gazetteer, places, place) !== undefined);
}

function surely(named: Named, match: Match, date: string): Answer {
  const { entry } = match;
  if (named.told.mode === "ahead") return question(saying("reading.asks.cameAbout", ofEntry(entry)), [entry]);
  if (named.told.mode === "denied")
    return answerOf("otherwise", entry, saying("reading.says.deniedEvent", ofEntry(entry)));
  return sameOrOtherwise(named, match, date);
}

function undatedEvent(gazetteer: Gazetteer, named: Named): Answer {
  const alike = eventsAlike(gazetteer, named);
  const [first] = alike;
  if (!first) return question(saying("reading.asks.when"));
  const figures = bearingOn(first, named.undated, { day: false, date: false, place: false }).filter(isAboutFigure);
  if (figures.length > 0 && first.kind === named.told.kind) return differ(first, figures);
  return question(saying("reading.asks.whenOf", ofEntries(alike)), alike);
}
