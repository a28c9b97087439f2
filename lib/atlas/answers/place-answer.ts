import type { Words } from "../../words/words.ts";
import type { Atlas } from "../atlas.ts";
import { anyKind, countsByKind } from "../kinds.ts";
import type { Entry, Meeting } from "../schema/entry-schema.ts";
import type { Place } from "../schema/place-schema.ts";
import { commonLevel, convenerValues, levelCounts } from "./meeting-words.ts";
import type { Sentence } from "./sentence.ts";
import { spanWords } from "./time-between.ts";

/** "2 meetings, 1 deployment and 5 events", in the order of the kinds. */
const kindCounts = (entries: readonly Entry[], words: Words) => words.list(countsByKind(entries, words));

function meetingsHere(meetings: Meeting[], words: Words): string {
  return words("answers.placeMeetings", {
    count: meetings.length,
    level: commonLevel(meetings),
    levels: levelCounts(meetings, words),
    when: spanWords(meetings, words),
    ...convenerValues(meetings, words),
  });
}

/** What happened at a place, or names it, where no meeting was held. */
const onlyNamed = (others: Entry[], words: Words) =>
  words("answers.placeNamed", {
    count: others.length,
    kinds: kindCounts(others, words),
    when: spanWords(others, words),
  });

/**
 * How many meetings were held at a place, from when to when, at what level and by whom they were convened, then what else of
 * the record happened there or names it. A meeting is held at the first of its places, as everywhere in the atlas.
 */
export function placeAnswer({ entriesAt, words }: Pick<Atlas, "entriesAt" | "words">, place: Place): Sentence {
  const entries = entriesAt(place.id);
  const held = entries.filter((entry): entry is Meeting => entry.kind === "meeting" && entry.places[0] === place.id);
  const others = entries.filter((entry) => entry.kind !== "meeting" || entry.places[0] !== place.id);
  if (entries.length === 0) return [words("answers.placeEmpty", { kind: anyKind(words) })];
  if (held.length === 0) return [onlyNamed(others, words)];
  const meetings = meetingsHere(held, words);
  if (others.length === 0) return [meetings];
  const more = words("answers.placeMore", { count: others.length, kinds: kindCounts(others, words) });
  return [words("answers.placeBoth", { meetings, more })];
}
