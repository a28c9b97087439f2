/** What the maps need of the whole atlas. It is sent in columns, as `points/map-answer.ts` says. */
import { knownIn } from "../address/known.ts";
import type { Known } from "../address/parameters.ts";
import { type Atlas, entriesMarkedAt, entryPath, markedPlaces } from "../atlas/atlas.ts";
import { formatDate } from "../atlas/dates/dates.ts";
import { yearsOf } from "../atlas/dates/years-of.ts";
import { madeOnce } from "../atlas/made-once.ts";
import { defaultLanguage, type LabelLanguage, labelLanguages } from "../atlas/names/label-language.ts";
import { labelParts, partsText } from "../atlas/names/names.ts";
import { roleOf } from "../atlas/roles.ts";
import type { Entry } from "../atlas/schema/entry-schema.ts";
import type { Layer, LayerGroup } from "../atlas/schema/layer-schema.ts";
import type { Place } from "../atlas/schema/place-schema.ts";
import { readGeoFile } from "../cartography/drawn/ground/geo-sources.ts";
import { distanceKm } from "../cartography/measure.ts";
import { themedSwatch } from "../cartography/style/themed-swatch.ts";
import type { GivenWords, Words } from "../words/words.ts";
import { facetsOf } from "./facets.ts";
import { isWide, labelTurn } from "./label-turn.ts";
import { liveWords } from "./live-words.ts";
import type { Marker, MarkerEntry, MarkerLabel } from "./marker.ts";
import { dominantKind } from "./marker-kind.ts";
import { nearFrom } from "./points/near.ts";
import type { StateName } from "./state-names.ts";

export type MapLayer = Pick<
  Layer,
  "id" | "title" | "legend" | "group" | "status" | "valid" | "follows" | "switchable" | "listedIn"
> & {
  /** Its title without the years at its end, and the years: "Line of contact", "1994–2020"; "" of what is of no time. */
  name: string;
  years: string;
  /** Its picture, as SVG in the colours of either theme; empty where neither legend nor list shows it. */
  swatch: string;
  /** The legend explains it, where it is in sight. */
  explained: boolean;
};

/** All that either map knows of the content (docs/scale.md). */
export interface MapData {
  markers: Marker[];
  /** Meetings by video or telephone: the slider stops at them, the map has nowhere to mark them. */
  unplaced: MarkerEntry[];
  layers: MapLayer[];
  /** The headings of the list of layers, in its order. */
  layerGroups: LayerGroup[];
  states: StateName[];
  /** The sentence that stands wherever lines are shown. */
  sovereignty: string;
  /** The day up to which the record is checked: "2026-02-20". */
  knownUntil: string;
  /** What an address may ask for. */
  known: Known;
  /** The words of the live map. */
  said: GivenWords;
}

/** Around Karabakh the markers stand so close that an overview would show a heap; one of them speaks for the region. */
const crowd = { aroundKm: 260, minZoom: nearFrom };

/** Regions of several states are named while about all of them are in sight. */
const wide = { minZoom: 5, maxZoom: 6.6 };

function minZoom(atlas: Atlas, place: Place): number {
  const region = atlas.place(atlas.decisions.roles.contested.region);
  if (!region || roleOf(atlas, place.id)) return 0;
  if (isWide(place)) return wide.minZoom;
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

/** The numbers of entries in their atlas. */
export const numbersOf = madeOnce((atlas: Atlas) => new Map(atlas.entries.map((entry, number) => [entry, number])));

function markerEntry(atlas: Atlas, entry: Entry): MarkerEntry {
  return {
    number: numbersOf(atlas).get(entry) ?? -1,
    kind: entry.kind,
    title: entry.title,
    date: formatDate(entry.date, atlas.words),
    path: entryPath(entry),
    facets: facetsOf(atlas, entry),
  };
}

function markerOf(atlas: Atlas, place: Place): Omit<Marker, "number"> {
  const entries = entriesMarkedAt(atlas, place.id);
  const role = roleOf(atlas, place.id);
  // The one that speaks for the contested region stands for its whole, and keeps its mark.
  const turn = role ? undefined : labelTurn(place);
  return {
    place: place.id,
    ...labelIn(place, defaultLanguage),
    labels: labelsOf(place),
    point: place.point,
    kind: dominantKind(entries),
    entries: entries.map((entry) => markerEntry(atlas, entry)),
    geonames: Number(/GeoNames (\d+)/.exec(place.source)?.[1]) || null,
    minZoom: minZoom(atlas, place),
    ...(role && { role }),
    ...(turn !== undefined && { turn }),
    ...(turn !== undefined && isWide(place) && { maxZoom: wide.maxZoom }),
  };
}

const dataOf = new WeakMap<Atlas, MapData>();

/** The markers and layers of an atlas, made once for it. */
export function mapData(atlas: Atlas): MapData {
  const known = dataOf.get(atlas);
  if (known) return known;
  const markers = atlas.placesInUse
    .map((place) => markerOf(atlas, place))
    .filter((marker) => marker.entries.length > 0)
    .map((marker, number) => ({ number, ...marker }));
  const unplaced = atlas.entries
    .filter((entry) => markedPlaces(entry).length === 0)
    .map((entry) => markerEntry(atlas, entry));
  const data = {
    markers,
    unplaced,
    layers: atlas.layers.map((layer) => mapLayer(layer, atlas.words)),
    layerGroups: atlas.layerGroups,
    ...decided(atlas),
    states: stateNames(),
    known: knownIn(atlas),
    said: liveWords(atlas.words),
  };
  dataOf.set(atlas, data);
  return data;
}

const decided = ({ decisions: { sovereignty, knownUntil } }: Atlas) => ({ sovereignty, knownUntil });

/** The states with a name on the map, from the file that places them. */
function stateNames(): StateName[] {
  return readGeoFile("state-names").features.flatMap(({ properties }) => {
    const { spots, ...names } = properties ?? {};
    return spots ? [{ properties: names, spots }] : [];
  });
}

function mapLayer(layer: Layer, words: Words): MapLayer {
  const { id, title, legend, group, status, valid, follows, switchable, listedIn } = layer;
  const explained = layer.explained === true || group === "contested";
  const years = valid === null ? "" : yearsOf(valid, words);
  const ending = `, ${years}`;
  const name = title.endsWith(ending) ? title.slice(0, -ending.length) : title;
  const swatch = explained || listedIn !== undefined ? themedSwatch(id) : "";
  const own = {
    id,
    title,
    legend,
    group,
    status,
    valid,
    follows,
    switchable,
    ...(listedIn !== undefined && { listedIn }),
  };
  return { ...own, name, years, swatch, explained };
}
