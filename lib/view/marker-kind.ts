import { type EntryKind, entryKinds } from "../atlas/kinds.ts";

/** The kind that gives a marker its shape: the first by rank. */
export function dominantKind(entries: { kind: EntryKind }[]): EntryKind {
  return entryKinds.reduceRight((best, kind) => (entries.some((entry) => entry.kind === kind) ? kind : best));
}
