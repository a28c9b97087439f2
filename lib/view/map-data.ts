/** What the interactive map needs of the whole atlas, sent once as `/map-data.json`. */
import { type Atlas, entryPath, markedPlaces } from "../atlas/atlas.ts";
import { formatDate } from "../atlas/dates.ts";
import { placeLabel } from "../atlas/names.ts";
import type { Entry, Layer, Place, Point } from "../atlas/schema.ts";
import { themedSwatch } from "../cartography/style/themed-swatch.ts";
import { distanceKm } from "../cartography/measure.ts";

export interface MarkerEntry {
  kind: Entry["kind"];
  title: string;
  date: string;
  path: string;
}

export interface Marker {
  /** The place's id. */
  place: string;
  label: string;
  point: Point;
  /** The kind that gives the marker its shape: a meeting before a deployment before an event. */
  kind: Entry["kind"];
  entries: MarkerEntry[];
  /** The GeoNames id of the place, where its point has one: the town of that id needs no label of its own. */
  geonames: number | null;
  /** Below this zoom the marker is left out: a deployment's sites crowd the overview. */
  minZoom: number;
}

export type MapLayer = Pick<Layer, "id" | "title" | "legend" | "group" | "status" | "valid"> & {
  /** Its picture for the legend, as SVG in the colours of either theme. */
  swatch: string;
};

export interface MapData {
  markers: Marker[];
  layers: MapLayer[];
}

const rank: Entry["kind"][] = ["meeting", "deployment", "event"];

/** Around Karabakh the markers stand so close that an overview would show a heap; one of them speaks for the region. */
const region = { id: "nagorno-karabakh", aroundKm: 260, kept: ["tbilisi", "yerevan", "baku"], minZoom: 6 };

function minZoom(place: Place, centre: Place | undefined): number {
  if (!centre || place.id === centre.id || region.kept.includes(place.id)) return 0;
  return distanceKm(place.point, centre.point) < region.aroundKm ? region.minZoom : 0;
}

function markerOf(place: Place, entries: Entry[], centre: Place | undefined): Marker {
  return {
    place: place.id,
    label: placeLabel(place),
    point: place.point,
    kind: rank.find((kind) => entries.some((entry) => entry.kind === kind)) ?? "event",
    entries: entries.map((entry) => ({
      kind: entry.kind,
      title: entry.title,
      date: formatDate(entry.date),
      path: entryPath(entry),
    })),
    geonames: Number(/GeoNames (\d+)/.exec(place.source)?.[1]) || null,
    minZoom: minZoom(place, centre),
  };
}

export function mapData(atlas: Atlas): MapData {
  const centre = atlas.place(region.id);
  const entriesOn = (place: Place) => atlas.entries.filter((entry) => markedPlaces(entry).includes(place.id));
  return {
    markers: atlas.placesInUse
      .map((place) => markerOf(place, entriesOn(place), centre))
      .filter((marker) => marker.entries.length > 0),
    layers: mapLayers(atlas),
  };
}

export function mapLayers(atlas: Atlas): MapLayer[] {
  return atlas.layers.map(({ id, title, legend, group, status, valid }) => {
    const explained = group === "contested" || id === "borders";
    return { id, title, legend, group, status, valid, swatch: explained ? themedSwatch(id) : "" };
  });
}
