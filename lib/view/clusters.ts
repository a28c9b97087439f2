/** Markers that would lie on each other, drawn as one: the same rule for the map of the server and that of the browser. */
import { toMercator, worldSize } from "../cartography/camera.ts";
import type { Variant } from "./image-path.ts";
import type { Marker } from "./map-data.ts";
import { dominantKind } from "./marker-kind.ts";

/** A marker that also stands for others close to it. It keeps the place and the point of the one with most entries. */
export type ShownMarker = Marker & { members?: Marker[] };

/** How far in the map is: zoom of the reference camera, and which of the two drawings is meant. */
export interface Closeness {
  zoom: number;
  variant: Variant;
}

/** A picture's own size as a share of what it covers in reference CSS px: narrow panes show about this much. */
export const nominalScale: Record<Variant, number> = { wide: 1, narrow: 0.4 };

/** Nearer than this, in CSS px at the nominal scale, two markers cannot be told apart or hit. */
const reach: Record<Variant, number> = { wide: 14, narrow: 17 };

/** No capital may stand for Nagorno-Karabakh, nor it for one of them: that would read as a claim. */
const capitals = ["yerevan", "baku", "tbilisi"];

/** Clusters change only at quarters of a zoom, so that they do not flicker while the map is moved. */
export function closenessStep(zoom: number): number {
  return Math.round(zoom * 4) / 4;
}

const distinctEntries = (markers: Marker[]) => [
  ...new Map(markers.flatMap(({ entries }) => entries).map((entry) => [entry.path, entry])).values(),
];

function clusterOf(leader: Marker, others: Marker[]): ShownMarker {
  if (others.length === 0) return leader;
  const members = [leader, ...others];
  const entries = distinctEntries(members);
  return { ...leader, entries, kind: dominantKind(entries), members };
}

/**
 * Joins markers that lie closer than their reach to one that stands for more. Selected ones and capitals stand for
 * themselves, and so do those that are left out at this zoom anyway.
 */
export function clustered(markers: Marker[], selected: readonly string[], { zoom, variant }: Closeness): ShownMarker[] {
  const nominalZoom = closenessStep(zoom) + Math.log2(nominalScale[variant]);
  const world = worldSize(nominalZoom);
  const apart = (a: Marker, b: Marker) => {
    const [[ax, ay], [bx, by]] = [toMercator(a.point), toMercator(b.point)];
    return Math.hypot(ax - bx, ay - by) * world;
  };
  const alone = ({ place, minZoom }: Marker) =>
    selected.includes(place) || capitals.includes(place) || minZoom > nominalZoom;
  const leaders = new Map<Marker, Marker[]>();
  const byWeight = markers.filter((marker) => !alone(marker)).toSorted((a, b) => b.entries.length - a.entries.length);
  for (const marker of byWeight) {
    const near = [...leaders.keys()].filter((leader) => apart(leader, marker) < reach[variant]);
    const [nearest] = near.toSorted((a, b) => apart(a, marker) - apart(b, marker));
    if (nearest) leaders.get(nearest)?.push(marker);
    else leaders.set(marker, []);
  }
  return markers.flatMap((marker) => {
    if (alone(marker)) return [marker];
    const others = leaders.get(marker);
    return others ? [clusterOf(marker, others)] : [];
  });
}
