/** The rule of `clusters.ts` as plainly as it can be written, every marker compared with every leader: what it must agree with. */
import { defaultLanguage, isLabelLanguage } from "../../atlas/names/label-language.ts";
import { nameOrder } from "../../atlas/names/name-order.ts";
import { nameSeparator } from "../../atlas/names/names.ts";
import { toMercator, worldSize } from "../../cartography/camera.ts";
import { type Closeness, closenessStep, nominalScale, type ShownMarker } from "../clusters.ts";
import { crowding, mostMarks } from "../crowding.ts";
import type { Variant } from "../image-path.ts";
import type { Marker } from "../marker.ts";
import { dominantKind } from "../marker-kind.ts";

/**
 * Nearer than this, in CSS px at the nominal scale, two markers cannot be told apart or hit. On a narrow pane fingers need
 * 24 px (WCAG 2.5.8) from 360 px of width on; a wide one has a mouse, and W3C calls the place of a pin essential.
 */
const reach: Record<Variant, number> = { wide: 14, narrow: 29, small: 29 };

/** In letters. */
const longName = 18;

/**
 * From which zoom on the name of a line or a region lies along it: a region in the crowd round Karabakh is only wide enough
 * from close by, and a line only straight enough for a long name.
 */
function nameZoom({ turn, minZoom, maxZoom, label }: Marker): number {
  const small = turn === 0 && minZoom > 0 && maxZoom === undefined;
  const long = turn !== 0 && label.length > longName;
  return Math.max(minZoom, small || long ? 7.2 : 4.5);
}

/** Two selected ones wear rings of 34 px and long names: nearer than this they are a heap, with a mouse too. */
const ringReach = 26;

/** No capital may stand for the contested region, nor it for one of them: that would read as a claim. */
const isCapital = ({ role }: Marker) => role === "side" || role === "neighbour";
const isRegion = ({ role }: Marker) => role === "region";

const distinctEntries = (markers: Marker[]) => [
  ...new Map(markers.flatMap(({ entries }) => entries).map((entry) => [entry.path, entry])).values(),
];

function clusterOf(leader: Marker, others: Marker[]): ShownMarker {
  if (others.length === 0) return leader;
  const members = [leader, ...others];
  const entries = distinctEntries(members);
  const joined = { ...leader, entries, kind: dominantKind(entries), members };
  if (!readsAsClaim(members)) return joined;
  const heads = members.filter((member) => isCapital(member) || isRegion(member));
  const langs = [...new Set(heads.flatMap((head) => head.langs.split(",")))];
  // English stands in for what a language lacks
  const shown = langs.filter(isLabelLanguage).find((lang) => lang !== defaultLanguage);
  return {
    ...joined,
    label: "",
    langs: langs.join(","),
    heads: heads.map(({ label }) => label).toSorted(nameOrder(shown)),
  };
}

/** A capital beside another one, beside the contested region or beside a town of two names. */
function readsAsClaim(members: Marker[]): boolean {
  const [one, ...more] = members.filter(isCapital);
  if (!one) return false;
  return more.length > 0 || members.some((member) => isRegion(member) || member.label.includes(nameSeparator));
}

/** From afar a line or a region is a mark among others: its name would lie over half of the map. */
function named(marker: Marker, nominalZoom: number): Marker {
  const { turn, ...mark } = marker;
  return turn === undefined || nominalZoom < nameZoom(marker) ? mark : marker;
}

/**
 * Joins markers that lie closer than their reach to one that stands for more. Selected ones lead, and are joined
 * only to each other; those that are left out at this zoom anyway, and the names of lines and regions, stand for themselves.
 */
export function clusteredByPairs(
  all: Marker[],
  selected: readonly string[],
  { zoom, variant }: Closeness,
): ShownMarker[] {
  const nominalZoom = closenessStep(zoom) + Math.log2(nominalScale[variant]);
  const world = worldSize(nominalZoom);
  const apart = (a: Marker, b: Marker) => {
    const [[ax, ay], [bx, by]] = [toMercator(a.point), toMercator(b.point)];
    return Math.hypot(ax - bx, ay - by) * world;
  };
  const isSelected = ({ place }: Marker) => selected.includes(place);
  // A selected marker is shown however far the view is.
  const leftOut = (marker: Marker) =>
    marker.turn !== undefined || (marker.minZoom > nominalZoom && !isSelected(marker));
  const markers = all.map((marker) => named(marker, nominalZoom));
  const others = markers.filter((marker) => !leftOut(marker) && !marker.role).map(({ point }) => toMercator(point));
  const room = { reach: reach[variant] / world, world, variant, scale: nominalScale[variant] };
  const wider = room.reach * world * crowding(others, room);
  const reachOf = (a: Marker, b: Marker) =>
    Math.max(a.role || b.role ? reach[variant] : wider, isSelected(a) && isSelected(b) ? ringReach : 0);
  const joins = (leader: Marker, marker: Marker) =>
    apart(leader, marker) < reachOf(leader, marker) &&
    (isSelected(leader) === isSelected(marker) || (isSelected(leader) && !readsAsClaim([leader, marker])));

  const leaders = new Map<Marker, Marker[]>();
  const rank = (marker: Marker) => (isSelected(marker) ? 1e6 : 0) + marker.entries.length;
  for (const marker of markers.filter((each) => !leftOut(each)).toSorted((a, b) => rank(b) - rank(a))) {
    const near = [...leaders.keys()].filter((leader) => joins(leader, marker));
    const [nearest] = near.toSorted((a, b) => apart(a, marker) - apart(b, marker));
    if (nearest) leaders.get(nearest)?.push(marker);
    else leaders.set(marker, []);
  }
  joinAllCapitals(leaders, isSelected);
  const crowd = markers.filter((marker) => marker.turn === undefined && leftOut(marker)).length > mostMarks[variant];
  return markers.flatMap((marker) => {
    if (leftOut(marker)) return crowd && marker.turn === undefined ? [] : [marker];
    const others = leaders.get(marker);
    return others ? [clusterOf(marker, others)] : [];
  });
}

/** Where one capital is joined to the contested region the others are too: none is left to look apart from it. */
function joinAllCapitals(leaders: Map<Marker, Marker[]>, isSelected: (marker: Marker) => boolean): void {
  const all = [...leaders];
  const common = all.find(
    ([leader, others]) => [leader, ...others].some(isRegion) && readsAsClaim([leader, ...others]),
  );
  if (!common) return;
  for (const [leader, others] of all) {
    if (leader === common[0] || !isCapital(leader) || isSelected(leader) !== isSelected(common[0])) continue;
    common[1].push(leader, ...others);
    leaders.delete(leader);
  }
}
