import type { Marker } from "./map-data.ts";

/** What a marker is called for those who do not see it: its place, and what is there. */
export function markerName({ label, entries }: Marker): string {
  const [only] = entries;
  if (entries.length === 1 && only) return `${label}: ${only.title}, ${only.date}`;
  return `${label}: ${entries.length} entries`;
}

/** Where a marker leads without a script: its one entry, or its place. */
export function markerPath({ place, entries }: Marker): string {
  return (entries.length === 1 && entries[0]?.path) || `/places/${place}`;
}
