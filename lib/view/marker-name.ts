import { quantise, writeCamera } from "../address/camera-text.ts";
import { patched } from "../address/query.ts";
import { counted } from "../atlas/counted.ts";
import { frameBounds } from "../cartography/frame.ts";
import { boundsOf } from "../cartography/measure.ts";
import { type Closeness, clustered, type ShownMarker } from "./clusters.ts";
import { countedKinds } from "./words/phrases.ts";

const others = ({ members }: ShownMarker) => (members ? members.length - 1 : 0);

/** The name beside a marker: its place, and how many more it stands for; nothing where a name would read as a claim. */
export function markerLabel(marker: ShownMarker): string {
  if (marker.heads || marker.wordless) return "";
  return others(marker) > 0 ? `${marker.label} +${others(marker)}` : marker.label;
}

/** Which places a marker stands for, in words. */
export function markerTitle(marker: ShownMarker): string {
  const { heads, members = [] } = marker;
  if (heads) {
    const more = members.length - heads.length;
    const names = [...heads, ...(more > 0 ? [counted(more, "more place")] : [])];
    return `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
  }
  const more = others(marker);
  return more > 0 ? `${marker.label} and ${counted(more, "more place")}` : marker.label;
}

/** What a marker is called for those who do not see it: its place, and what is there. */
export function markerName(marker: ShownMarker): string {
  const { entries } = marker;
  const [only] = entries;
  if (entries.length === 1 && only?.wordless) return `${markerTitle(marker)}: 1 entry`;
  if (entries.length === 1 && only) return `${markerTitle(marker)}: ${only.title}, ${only.date}`;
  const kinds = new Set(entries.map(({ kind }) => kind)).size;
  const ofWhich = kinds > 1 ? `, ${countedKinds(entries)}` : "";
  return `${markerTitle(marker)}: ${counted(entries.length, "entry", "entries")}${ofWhich}`;
}

/** Where a marker leads without a script: its one entry, or its place. */
export function markerPath({ place, entries }: ShownMarker): string {
  return (entries.length === 1 && !entries[0]?.wordless && entries[0]?.path) || `/places/${place}`;
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
export function drawnMarkerPath(marker: ShownMarker, variant: Closeness["variant"], address: string): string {
  const camera = marker.entries.length > 1 ? clusterCamera(marker, variant) : null;
  return camera ? patched(address, { map: writeCamera(camera) }) : markerPath(marker);
}
