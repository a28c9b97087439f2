/** Where a told happening was: the places of its clause, or of the sentence that it leans on. */

import { withinSpan } from "./in-order.ts";
import { bothAgain } from "./meeting-tellings.ts";
import { venuesOf } from "./meeting-venues.ts";
import type { Passage } from "./passage.ts";

export interface Where {
  /** Indices of places. */
  places: number[];
  leaned: boolean;
  /** In words; "" where there is nothing to say. */
  says: string;
}

const own = (places: number[]): Where => ({ places, leaned: false, says: "" });

/** Sentences back to which a place reaches. */
const reach = 2;

/** `belongs`: whether an offset of the text belongs to the words that tell of the meeting. */
export function whereOfMeeting(passage: Passage, belongs: (offset: number) => boolean): Where {
  const { findings, places, sentence, before, words } = passage;
  const near = places.filter((index) => belongs(findings.places[index]?.start ?? -1));
  const venues = venuesOf(findings, near);
  if (venues.length > 0) return own(venues);
  const last = before.findLast((told) => told.kind === "meeting" && told.mode === "happened" && told.places.length > 0);
  const elsewhere = venuesOf(findings, placesBefore(passage)).length > 0;
  const follows = last && !elsewhere && last.sentence !== sentence && sentence - last.sentence <= reach;
  if (follows && bothAgain.test(words))
    return { places: last.places, leaned: true, says: "the place is that of a sentence before" };
  return byDateline(passage) ?? own([]);
}

/** Places that the sentence names before the clause: "we stayed in Prague; the meeting lasted a day" goes back no further. */
function placesBefore({ findings, sentence, clause }: Passage): number[] {
  const start = findings.sentences[sentence]?.start ?? clause.start;
  return withinSpan(findings.places, { start, end: clause.end });
}

function byDateline({ findings, sentence }: Passage): Where | undefined {
  const span = findings.sentences[sentence];
  const dateline = span
    ? withinSpan(findings.places, span).find((index) => findings.places[index]?.as === "dateline")
    : undefined;
  return dateline === undefined
    ? undefined
    : { places: [dateline], leaned: true, says: "the place is that of the dateline" };
}

/** Of an event the towns; a capital that stands for its government only where no other is named. */
export function whereOfEvent({ findings, places }: Passage): Where {
  const meant = (as: string) => places.filter((index) => findings.places[index]?.as === as);
  const towns = meant("place");
  return own(towns.length > 0 ? towns : meant("government"));
}
