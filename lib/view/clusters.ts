/** Markers that would lie on each other, drawn as one: the same rule for the map of the server and that of the browser. */
import { defaultLanguage, isLabelLanguage } from "../atlas/names/label-language.ts";
import { nameOrder } from "../atlas/names/name-order.ts";
import { nameSeparator } from "../atlas/names/names.ts";
import { toMercator, worldSize } from "../cartography/camera.ts";
import { crowding, mostMarks } from "./crowding.ts";
import type { Variant } from "./image-path.ts";
import type { Marker } from "./marker.ts";
import { entriesOf } from "./marker-entries-of.ts";
import { dominantKind } from "./marker-kind.ts";
import { nearGrid } from "./near-grid.ts";

/**
 * A marker that also stands for others close to it. It keeps the place and the point of the one with most entries, and
 * its name, unless that would read as a claim: then it has no label, and `heads` are the names that it goes by.
 */
export type ShownMarker = Marker & { members?: Marker[]; heads?: string[] };

/** How far in the map is: zoom of the reference camera, and which of the two drawings is meant. */
export interface Closeness {
  zoom: number;
  variant: Variant;
}

/** A picture's own size as a share of what it covers in reference CSS px: narrow panes show about this much. */
export const nominalScale: Record<Variant, number> = { wide: 1, narrow: 0.4, small: 0.25 };

/**
 * Nearer than this, in CSS px at the nominal scale, two markers cannot be told apart or hit. On a narrow pane fingers need
 * 24 px (WCAG 2.5.8) from 360 px of width on; a wide one has a mouse, and W3C calls the place of a pin essential.
 */
const reach: Record<Variant, number> = { wide: 14, narrow: 29, small: 29 };

/** The zoom at the nominal size of a picture, by the step in which clusters change. */
export const nominalZoomOf = ({ zoom, variant }: Closeness): number =>
  closenessStep(zoom) + Math.log2(nominalScale[variant]);

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

/** Clusters change only at quarters of a zoom, so that they do not flicker while the map is moved. */
export function closenessStep(zoom: number): number {
  return Math.round(zoom * 4) / 4;
}

function clusterOf(leader: Marker, others: Marker[]): ShownMarker {
  if (others.length === 0) return leader;
  const members = [leader, ...others];
  const entries = entriesOf(members);
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
  if (marker.turn === undefined || nominalZoom >= nameZoom(marker)) return marker;
  const { turn: _turn, ...mark } = marker;
  return mark;
}

/** A marker and where it stands in the Mercator square. */
interface Placed {
  marker: Marker;
  at: [x: number, y: number];
}

/** A marker that is shown, with those that it stands for. */
interface Leader extends Placed {
  others: Marker[];
  /** Of two that are equally near the one found first is the nearer. */
  number: number;
}

/**
 * The reach in CSS px that leaves a picture with marks that can be told apart. Not of what plays a part in the whole atlas: a
 * capital stands for more than what lies on it in no atlas, however large that is.
 */
function crowdReach(placed: Placed[], room: Parameters<typeof crowding>[1]): number {
  const others = placed.filter(({ marker }) => !marker.role).map(({ at }) => at);
  return room.reach * room.world * crowding(others, room);
}

function nearestOf(near: Leader[], apart: (leader: Leader) => number): Leader | undefined {
  const [first, ...more] = near;
  if (!first) return undefined;
  return more.reduce((best, leader) => {
    const farther = apart(leader) - apart(best) || leader.number - best.number;
    return farther < 0 ? leader : best;
  }, first);
}

/**
 * Joins markers that lie closer than their reach to one that stands for more. Selected ones lead, and are joined
 * only to each other; those that are left out at this zoom anyway, and the names of lines and regions, stand for themselves.
 */
export function clustered(all: Marker[], selected: readonly string[], { zoom, variant }: Closeness): ShownMarker[] {
  const nominalZoom = nominalZoomOf({ zoom, variant });
  const world = worldSize(nominalZoom);
  const chosen = new Set(selected);
  const isSelected = ({ place }: Marker) => chosen.has(place);
  // A selected marker is shown however far the view is.
  const leftOut = (marker: Marker) =>
    marker.turn !== undefined || (marker.minZoom > nominalZoom && !isSelected(marker));
  const markers = all.map((marker) => named(marker, nominalZoom));
  const placed = markers
    .filter((marker) => !leftOut(marker))
    .map((marker) => ({ marker, at: toMercator(marker.point) }));
  const scale = nominalScale[variant];
  const wider = crowdReach(placed, { reach: reach[variant] / world, world, variant, scale });
  const farthest = Math.max(wider, ringReach);
  const reachOf = (a: Marker, b: Marker) => {
    const own = a.role || b.role ? reach[variant] : wider;
    return isSelected(a) && isSelected(b) ? Math.max(own, ringReach) : own;
  };
  const mayJoin = (leader: Marker, marker: Marker) =>
    isSelected(leader) === isSelected(marker) || (isSelected(leader) && !readsAsClaim([leader, marker]));

  const leaders = new Map<Marker, Leader>();
  const grid = nearGrid<Leader>(farthest / world);
  const order = ({ marker: a }: Placed, { marker: b }: Placed) =>
    Number(isSelected(b)) - Number(isSelected(a)) || b.entries.length - a.entries.length;
  for (const { marker, at } of placed.toSorted(order)) {
    const apart = ({ at: [x, y] }: Leader) => Math.hypot(x - at[0], y - at[1]) * world;
    const near = grid
      .around(at)
      .filter((leader) => apart(leader) < reachOf(leader.marker, marker) && mayJoin(leader.marker, marker));
    const nearest = nearestOf(near, apart);
    if (nearest) nearest.others.push(marker);
    else {
      const leader = { marker, at, others: [], number: leaders.size };
      leaders.set(marker, leader);
      grid.add(at, leader);
    }
  }
  joinAllCapitals(leaders, isSelected);
  // Each for itself they would fill a pane that shows the map larger than it nominally is.
  const crowd = markers.filter((marker) => marker.turn === undefined && leftOut(marker)).length > mostMarks[variant];
  return markers.flatMap((marker) => {
    if (leftOut(marker)) return crowd && marker.turn === undefined ? [] : [marker];
    const leader = leaders.get(marker);
    return leader ? [clusterOf(marker, leader.others)] : [];
  });
}

/** Where one capital is joined to the contested region the others are too: none is left to look apart from it. */
function joinAllCapitals(leaders: Map<Marker, Leader>, isSelected: (marker: Marker) => boolean): void {
  const all = [...leaders.values()];
  const common = all.find(
    ({ marker, others }) => (isRegion(marker) || others.some(isRegion)) && readsAsClaim([marker, ...others]),
  );
  if (!common) return;
  for (const { marker, others } of all) {
    if (marker === common.marker || !isCapital(marker) || isSelected(marker) !== isSelected(common.marker)) continue;
    common.others.push(marker, ...others);
    leaders.delete(marker);
  }
}
