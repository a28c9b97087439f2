import { quantise, writeCamera } from "../address/camera-text.ts";
import { patched } from "../address/query.ts";
import { frameBounds } from "../cartography/frame.ts";
import { boundsOf } from "../cartography/measure.ts";
import type { Words } from "../words/words.ts";
import { type Closeness, clustered, type ShownMarker } from "./clusters.ts";
import { countedKinds } from "./words/phrases.ts";

const others = ({ members }: ShownMarker) => (members ? members.length - 1 : 0);

/** The name beside a marker: its place, and how many more it stands for; nothing where a name would read as a claim. */
export function markerLabel(marker: ShownMarker): string {
  if (marker.heads || marker.wordless) return "";
  return others(marker) > 0 ? `${marker.label} +${others(marker)}` : marker.label;
}

/** Which places a marker stands for, in words. */
export function markerTitle(marker: ShownMarker, words: Words): string {
  const { heads, members = [] } = marker;
  const named = heads ?? [marker.label];
  const count = heads ? members.length - heads.length : others(marker);
  return words.list([...named, ...(count > 0 ? [words("map-live.morePlaces", { count })] : [])]);
}

/** What a marker is called for those who do not see it: its place, and what is there. */
export function markerName(marker: ShownMarker, words: Words): string {
  const { entries } = marker;
  const place = markerTitle(marker, words);
  const [only] = entries;
  if (entries.length === 1 && only && !only.wordless)
    return words("map-live.marker.entry", { place, title: only.title, date: only.date });
  const count = entries.length;
  const kinds = new Set(entries.map(({ kind }) => kind)).size;
  if (kinds > 1) return words("map-live.marker.kinds", { place, count, kinds: countedKinds(entries, words) });
  return words("map-live.marker.entries", { place, count });
}

/** Where a marker leads without a script: its one entry, or its place. */
export function markerPath({ place, entries }: ShownMarker, words: Words): string {
  const own = entries.length === 1 && !entries[0]?.wordless && entries[0]?.path;
  return words.to(own || `/places/${place}`);
}

/** The camera that shows the places of a cluster apart, or `null` where they stay together however close one looks. */
export function clusterCamera({ members }: ShownMarker, variant: Closeness["variant"]) {
  if (!members) return null;
  const camera = quantise(
    frameBounds(boundsOf(members.map(({ point: coordinates }) => ({ type: "Point", coordinates }))), 9),
  );
  return clustered(members, [], { zoom: camera.zoom, variant }).length > 1 ? camera : null;
}

/**
 * Where a marker of the drawn map leads: a cluster to the same page closer by, where it comes apart. `address`: the query of
 * the page, which goes along.
 */
export function drawnMarkerPath(
  marker: ShownMarker,
  variant: Closeness["variant"],
  address: string,
  words: Words,
): string {
  const camera = marker.entries.length > 1 ? clusterCamera(marker, variant) : null;
  return camera ? patched(address, { map: writeCamera(camera) }) : markerPath(marker, words);
}
