import { type EntryKind, entryKinds } from "../atlas/kinds.ts";

/** The kind that gives a marker its shape: the first by rank. */
export function dominantKind(entries: { kind: EntryKind }[]): EntryKind {
  const fromLast = entryKinds.toReversed();
  return fromLast.reduce((best, kind) => (entries.some((entry) => entry.kind === kind) ? kind : best));
}
