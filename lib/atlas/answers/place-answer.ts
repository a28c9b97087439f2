import type { Atlas } from "../atlas.ts";
import { anyKind, countedKind, entryKinds } from "../kinds.ts";
import type { Entry, Meeting, Place } from "../schema.ts";
import { commonLevel, convenerWords, levelCounts } from "./meeting-words.ts";
import { listed, type Sentence } from "./sentence.ts";
import { spanWords } from "./time-between.ts";

/** "2 meetings, 5 events and 1 deployment", in the order of the kinds. */
function kindCounts(entries: readonly Entry[]): string {
  const counts = entryKinds.map((kind) => ({ kind, count: entries.filter((entry) => entry.kind === kind).length }));
  return listed(counts.flatMap(({ kind, count }) => (count > 0 ? [countedKind(kind, count)] : [])));
}

function meetingsHere(meetings: Meeting[]): string {
  const level = commonLevel(meetings);
  const levels = level === "" ? `, ${levelCounts(meetings)}` : "";
  return `${countedKind("meeting", meetings.length)}${level} ${spanWords(meetings)}${levels}${convenerWords(meetings)}.`;
}

/**
 * How many meetings were held at a place, from when to when, at what level and by whom they were convened, then what else of
 * the record happened there or names it. A meeting is held at the first of its places, as everywhere in the atlas.
 */
export function placeAnswer(atlas: Pick<Atlas, "entriesAt">, place: Place): Sentence {
  const entries = atlas.entriesAt(place.id);
  const held = entries.filter((entry): entry is Meeting => entry.kind === "meeting" && entry.places[0] === place.id);
  const others = entries.filter((entry) => entry.kind !== "meeting" || entry.places[0] !== place.id);
  if (entries.length === 0)
    return [`No ${anyKind()} of the atlas is recorded here; the place is part of its gazetteer.`];
  if (held.length === 0) {
    return [
      `No meeting of this record was held here; ${kindCounts(others)} ${concern(others)} it, ${spanWords(others)}.`,
    ];
  }
  return [meetingsHere(held), ...(others.length > 0 ? [` ${kindCounts(others)} ${concern(others)} it, too.`] : [])];
}

/** It happened here, or names the place. */
const concern = ({ length }: Entry[]) => (length === 1 ? "concerns" : "concern");
