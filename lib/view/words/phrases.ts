/** The pieces that the sentences about a map are made of. Every number in them is one of turf's, rounded, or a count. */
import { countsByKind, type EntryKind } from "../../atlas/kinds.ts";
import type { Words } from "../../words/words.ts";

const directions = ["north", "northEast", "east", "southEast", "south", "southWest", "west", "northWest"] as const;

/** As the messages about a distance know it. */
export type Direction = (typeof directions)[number];

/** One of eight directions for degrees from north, clockwise. */
export function directionOf(degrees: number): Direction {
  return directions[Math.round(degrees / 45) % 8] ?? "north";
}

/** "8 meetings and 1 event", by the rank of the kinds. */
export const countedKinds = (entries: readonly { kind: EntryKind }[], words: Words): string =>
  words.list(countsByKind(entries, words));
