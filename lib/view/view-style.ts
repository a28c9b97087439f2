/** The style of a view with its markers and arcs in it: what the server draws and what MapLibre draws. */
import type { StyleSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { Feature, FeatureCollection, LineString, Point } from "geojson";
import { distanceKm, greatCircleArc } from "../cartography/measure.ts";
import { sharesOf } from "../cartography/style/images/shares.ts";
import { buildStyle } from "../cartography/style/index.ts";
import type { Theme } from "../design/tokens.ts";
import { textAround } from "../words/open-text.ts";
import type { Words } from "../words/words.ts";
import type { Closeness, ShownMarker } from "./clusters.ts";
import type { Marker } from "./marker.ts";
import { isHollow } from "./marker-kind.ts";
import { markerLabel } from "./marker-name.ts";
import type { PageView } from "./page-view.ts";
import { clustersOf, visibleOf } from "./shown-markers.ts";
import { type StateName, stateNameFeatures } from "./state-names.ts";
import { namedIn } from "./visible.ts";

export interface ViewStyle {
  theme: Theme;
  markers: Marker[];
  states: StateName[];
  view: Pick<PageView, "layers" | "selected" | "arcsTo" | "on" | "with" | "filters" | "names" | "only"> &
    Partial<Pick<PageView, "camera">>;
  /** Without it every marker stands for itself, and every state has its name where it usually is. */
  closeness?: Closeness;
  /** Which of the markers are drawn at all; each is, without. */
  drawn?: (marker: ShownMarker, selected: boolean) => boolean;
  /** What the layer of towns knows its towns by, where that is known: no other name need be kept from it. */
  towns?: ReadonlySet<string | number>;
}

/** Where arcs start: the capitals of the sides, from west to east. */
export function arcStarts(markers: Marker[]): Marker[] {
  return markers.filter(({ role }) => role === "side").toSorted((a, b) => a.point[0] - b.point[0]);
}

/** `rank`: whose name goes first where there is not room for all, the same in both maps. */
function markerFeature(marker: ShownMarker, selected: boolean, rank: number): Feature<Point> {
  const shares = marker.members && sharesOf(marker.entries);
  return {
    type: "Feature",
    geometry: { type: "Point", coordinates: marker.point },
    properties: {
      place: marker.place,
      label: markerLabel(marker),
      langs: marker.langs,
      kind: marker.kind,
      count: marker.entries.length,
      rank,
      ...(shares && { shares }),
      ...(isHollow(marker) && { hollow: true }),
      ...(marker.turn !== undefined && { turn: marker.turn }),
      ...(marker.maxZoom !== undefined && { maxZoom: marker.maxZoom }),
      minZoom: selected ? 0 : marker.minZoom,
      selected,
    },
  };
}

/** Arcs to each far venue of the view, labelled with their length in km. */
function arcFeatures(
  { view: { arcsTo, names }, markers }: Pick<ViewStyle, "view" | "markers">,
  words: Words,
): Feature<LineString>[] {
  return arcsTo.flatMap((place) => {
    const to = markers.find((marker) => marker.place === place);
    if (!to) return [];
    return onBothSides(arcStarts(markers).map((from) => arcFeature(namedIn(from, names), to, words)));
  });
}

function arcFeature(from: Marker, to: Marker, words: Words): Feature<LineString> {
  const km = Math.round(distanceKm(from.point, to.point));
  const arc = greatCircleArc(from.point, to.point, 64);
  return { ...arc, properties: { km, langs: from.langs, label: words("map-live.arc", { place: from.label, km }) } };
}

/** Two arcs to one venue run close together: the northern one is named above it, the other below. */
function onBothSides(arcs: Feature<LineString>[]): Feature<LineString>[] {
  const middle = (arc: Feature<LineString>) => arc.geometry.coordinates[32]?.[1] ?? 0;
  const northern = arcs.toSorted((a, b) => middle(b) - middle(a))[0];
  return arcs.map((arc) => ({ ...arc, properties: { ...arc.properties, side: arc === northern ? "above" : "below" } }));
}

const collection = (features: Feature[]): FeatureCollection => ({ type: "FeatureCollection", features });

/** The whole style of a view; MapLibre applies only what differs from the one before. */
export function viewStyle(
  { theme, markers, states, view, closeness, drawn = () => true, towns }: ViewStyle,
  words: Words,
): StyleSpecification {
  const visible = visibleOf(markers, view);
  const shown = closeness ? clustersOf(markers, view, closeness) : visible;
  const named = new Set(visible.map(({ place }) => place));
  const namedTowns = markers
    .filter(({ place }) => named.has(place))
    .flatMap(({ geonames, label }) => [label, ...(geonames === null ? [] : [geonames])])
    .filter((name) => !towns || towns.has(name));
  const height = textAround("map-live.height", words, "metres");
  const style = buildStyle({ theme, layers: view.layers, names: view.names, namedTowns, height });
  const selected = new Set(view.selected);
  const ranked = shown.toSorted((a, b) => b.entries.length - a.entries.length);
  const ranks = new Map(ranked.map((marker, rank) => [marker, rank]));
  const entries = collection(
    shown
      .map((marker) => ({ marker, isSelected: selected.has(marker.place) }))
      .filter(({ marker, isSelected }) => drawn(marker, isSelected))
      .map(({ marker, isSelected }) => markerFeature(marker, isSelected, ranks.get(marker) ?? 0)),
  );
  const sight = closeness && view.camera && { camera: view.camera, variant: closeness.variant };
  return {
    ...style,
    sources: {
      ...style.sources,
      entries: { type: "geojson", data: entries },
      arcs: { type: "geojson", data: collection(arcFeatures({ markers, view }, words)) },
      "state-names": { type: "geojson", data: stateNameFeatures(states, sight) },
    },
  };
}
