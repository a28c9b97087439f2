import { type EntryKind, entryKinds } from "../atlas/kinds.ts";

/** The kind that gives a marker its shape: the first by rank. */
export function dominantKind(entries: { kind: EntryKind }[]): EntryKind {
  return entryKinds.reduceRight((best, kind) => (entries.some((entry) => entry.kind === kind) ? kind : best));
}

/** True when all that gives the marker its shape had left by the date of the view: it is drawn hollow. */
export function isHollow({ kind, entries }: { kind: EntryKind; entries: { kind: EntryKind; over?: true }[] }): boolean {
  return entries.filter((entry) => entry.kind === kind).every(({ over }) => over === true);
}
