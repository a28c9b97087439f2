import type { Marker } from "./marker.ts";

/** The entries of markers, each once although it may stand at several places. */
export function entriesOf(markers: Pick<Marker, "entries">[]): Marker["entries"] {
  const found = new Map<string, Marker["entries"][number]>();
  for (const { entries } of markers) for (const entry of entries) found.set(entry.path, entry);
  return [...found.values()];
}
