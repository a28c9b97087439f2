/** The pieces that the sentences about a map are made of. Every number in them is one of turf's, rounded, or a count. */
import { countedKind, type EntryKind, entryKinds } from "../../atlas/kinds.ts";

const directions = ["north", "north-east", "east", "south-east", "south", "south-west", "west", "north-west"];

/** One of eight directions for degrees from north, clockwise. */
export function directionWord(degrees: number): string {
  return directions[Math.round(degrees / 45) % 8] ?? "north";
}

/** Whole kilometres, thousands apart: "3,412 km". */
export const kmWords = (km: number) => `${Math.round(km).toLocaleString("en")}\u00a0km`;

const list = new Intl.ListFormat("en-GB");

/** "Moscow, Paris and Geneva" */
export const listed = (words: string[]) => list.format(words);

/** "8 meetings and 1 event", by the rank of the kinds. */
export function countedKinds(entries: readonly { kind: EntryKind }[]): string {
  const counts = entryKinds.map((kind) => [kind, entries.filter((entry) => entry.kind === kind).length] as const);
  return listed(counts.filter(([, count]) => count > 0).map(([kind, count]) => countedKind(kind, count)));
}
