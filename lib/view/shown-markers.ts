/** The markers of a view, reckoned once for all that asks: both widths of the drawn map, its links, its words; the live map and its links. */
import { BoundedMap } from "../atlas/bounded-map.ts";
import { madeOnce } from "../atlas/made-once.ts";
import type { PageView } from "./asked-of-map.ts";
import { type Closeness, closenessStep, clustered, type ShownMarker } from "./clusters.ts";
import type { Marker } from "./marker.ts";
import { visibleMarkers } from "./visible.ts";

type Asked = Parameters<typeof visibleMarkers>[1] & Pick<PageView, "selected">;

interface Shown {
  visible: Marker[];
  clusters: BoundedMap<string, ShownMarker[]>;
}

/** A view is drawn in two widths, and all markers in these few steps of the zoom again and again. */
const mostSteps = 24;

const noClusters = () => new BoundedMap<string, ShownMarker[]>(mostSteps);

/** Of lists of which nothing is selected, whichever view shows them. */
const ofList = madeOnce((_: Marker[]) => noClusters());

/** By the value that they were reckoned from: neither markers nor views ever change. */
const known = new WeakMap<Marker[], WeakMap<Asked, Shown>>();

function shownOf(markers: Marker[], view: Asked): Shown {
  const ofMarkers = known.get(markers) ?? new WeakMap<Asked, Shown>();
  known.set(markers, ofMarkers);
  const found = ofMarkers.get(view) ?? { visible: visibleMarkers(markers, view), clusters: noClusters() };
  ofMarkers.set(view, found);
  return found;
}

/** Each for itself. */
export const visibleOf = (markers: Marker[], view: Asked): Marker[] => shownOf(markers, view).visible;

/** Those that would lie on each other as one. */
export function clustersOf(markers: Marker[], view: Asked, closeness: Closeness): ShownMarker[] {
  const { visible, clusters: own } = shownOf(markers, view);
  const clusters = view.selected.length === 0 ? ofList(visible) : own;
  const key = `${closenessStep(closeness.zoom)} ${closeness.variant}`;
  const found = clusters.get(key) ?? clustered(visible, view.selected, closeness);
  clusters.set(key, found);
  return found;
}
