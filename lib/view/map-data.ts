/** What the live map needs of the whole atlas, sent once as `/map-data.json`. */
import { knownIn } from "../address/known.ts";
import type { Known } from "../address/parameters.ts";
import { type Atlas, entryPath, markedPlaces } from "../atlas/atlas.ts";
import { formatDate } from "../atlas/dates/dates.ts";
import { defaultLanguage, type LabelLanguage, labelLanguages } from "../atlas/names/label-language.ts";
import { labelParts, partsText } from "../atlas/names/names.ts";
import { roleOf } from "../atlas/roles.ts";
import type { Layer, Place } from "../atlas/schema.ts";
import { distanceKm } from "../cartography/measure.ts";
import { themedSwatch } from "../cartography/style/themed-swatch.ts";
import { facetsOf } from "./facets.ts";
import type { Marker, MarkerLabel } from "./marker.ts";
import { dominantKind } from "./marker-kind.ts";

export type MapLayer = Pick<
  Layer,
  "id" | "title" | "legend" | "group" | "status" | "valid" | "follows" | "switchable"
> & {
  /** Its picture, as SVG in the colours of either theme; empty where the legend does not explain it. */
  swatch: string;
};

export interface MapData {
  markers: Marker[];
  layers: MapLayer[];
  /** The sentence that stands wherever lines are shown. */
  sovereignty: string;
  /** What an address may ask for. */
  known: Known;
}

/** Around Karabakh the markers stand so close that an overview would show a heap; one of them speaks for the region. */
const crowd = { aroundKm: 260, minZoom: 6 };

function minZoom(atlas: Atlas, place: Place): number {
  const region = atlas.place(atlas.decisions.roles.contested.region);
  if (!region || roleOf(atlas, place.id)) return 0;
  return distanceKm(place.point, region.point) < crowd.aroundKm ? crowd.minZoom : 0;
}

function labelIn(place: Place, language: LabelLanguage): MarkerLabel {
  const parts = labelParts(place, language);
  return { label: partsText(parts), langs: parts.map(({ lang }) => lang).join() };
}

function labelsOf(place: Place): NonNullable<Marker["labels"]> {
  const labels = labelLanguages.map((language) => [language, labelIn(place, language)] as const);
  return Object.fromEntries(labels.filter(([language, { langs }]) => language !== "en" && langs.includes(language)));
}

function markerOf(atlas: Atlas, place: Place): Marker {
  const entries = atlas.entries.filter((entry) => markedPlaces(entry).includes(place.id));
  const role = roleOf(atlas, place.id);
  return {
    place: place.id,
    ...labelIn(place, defaultLanguage),
    labels: labelsOf(place),
    point: place.point,
    kind: dominantKind(entries),
    entries: entries.map((entry) => ({
      kind: entry.kind,
      title: entry.title,
      date: formatDate(entry.date),
      path: entryPath(entry),
      facets: facetsOf(atlas, entry),
    })),
    geonames: Number(/GeoNames (\d+)/.exec(place.source)?.[1]) || null,
    minZoom: minZoom(atlas, place),
    ...(role && { role }),
  };
}

const dataOf = new WeakMap<Atlas, MapData>();

/** The markers and layers of an atlas, made once for it. */
export function mapData(atlas: Atlas): MapData {
  const known = dataOf.get(atlas);
  if (known) return known;
  const markers = atlas.placesInUse
    .map((place) => markerOf(atlas, place))
    .filter((marker) => marker.entries.length > 0);
  const { sovereignty } = atlas.decisions;
  const data = { markers, layers: mapLayers(atlas), sovereignty, known: knownIn(atlas) };
  dataOf.set(atlas, data);
  return data;
}

function mapLayers(atlas: Atlas): MapLayer[] {
  return atlas.layers.map(({ id, title, legend, group, status, valid, follows, switchable, explained }) => {
    const swatch = explained || group === "contested" ? themedSwatch(id) : "";
    return { id, title, legend, group, status, valid, follows, switchable, swatch };
  });
}
