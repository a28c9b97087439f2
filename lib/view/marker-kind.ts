import type { Entry } from "../atlas/schema.ts";

const rank: Entry["kind"][] = ["meeting", "deployment", "event"];

/** The kind that gives a marker its shape: a meeting before a deployment before an event. */
export function dominantKind(entries: { kind: Entry["kind"] }[]): Entry["kind"] {
  return rank.find((kind) => entries.some((entry) => entry.kind === kind)) ?? "event";
}
