/** What each kind of page asks of the map. */
import { type Article, type Atlas, markedPlaces } from "../atlas/atlas.ts";
import { kinds } from "../atlas/kinds.ts";
import { madeOnce } from "../atlas/made-once.ts";
import type { LabelLanguage } from "../atlas/names/label-language.ts";
import { placeLabel } from "../atlas/names/names.ts";
import { remoteWords } from "../atlas/remote.ts";
import { sideCapitals } from "../atlas/roles.ts";
import type { Entry } from "../atlas/schema/entry-schema.ts";
import type { Place } from "../atlas/schema/place-schema.ts";
import { frameBounds } from "../cartography/frame.ts";
import { layerFeatures } from "../cartography/layer-features.ts";
import { type Bounds, boundsOf, distanceKm } from "../cartography/measure.ts";
import type { PageView } from "./asked-of-map.ts";
import { isWide } from "./label-turn.ts";
import { linesOfArticle, linesOfEntry, linesOfPlaces } from "./own-date.ts";
import { quantise } from "./url-view.ts";
import { withinSheet } from "./within-sheet.ts";

export type { PageView };

/** A camera that links and file names can carry without loss. */
const frame = (bounds: Bounds) => quantise(withinSheet(frameBounds(bounds)));

/** Lists are framed from Europe to the Caspian, in degrees; with Washington and Bishkek in it nothing could be told apart. */
const overview = { west: -12, east: 56 };
const isInOverview = ({ point: [longitude] }: Place) => longitude > overview.west && longitude < overview.east;

const farKm = 450;

function placesById(atlas: Atlas, ids: string[]): Place[] {
  return ids.flatMap((id) => atlas.place(id) ?? []);
}

/** Too far from both capitals for the regional map: Paris, Brussels; not Tbilisi. */
export function isFar(atlas: Atlas, place: Place): boolean {
  return sideCapitals(atlas).every((capital) => distanceKm(capital.point, place.point) > farKm);
}

function padded([west, south, east, north]: Bounds, degrees: number): Bounds {
  return [west - degrees, south - degrees * 0.7, east + degrees, north + degrees * 0.7];
}

function boundsAround(places: Place[], degrees: number): Bounds {
  return padded(boundsOf(places.map((place) => ({ type: "Point" as const, coordinates: place.point }))), degrees);
}

/** What a page of no date of its own shows: lists, and the atlas itself. */
function layersShown(atlas: Atlas): string[] {
  return atlas.layers.filter((layer) => layer.shown).map((layer) => layer.id);
}

/** `named`: the layers that set the frame; `lines`: what is on; from far away they are too small for a date. */
function viewOf(
  atlas: Atlas,
  title: string,
  places: Place[],
  lines: Pick<PageView, "layers" | "linesOn">,
  { named = [], selected = places }: { named?: string[]; selected?: Place[] } = {},
): PageView {
  const far = places.filter((place) => isFar(atlas, place));
  const context = far.length > 0 ? [...places, ...sideCapitals(atlas)] : places;
  const geometries = named.flatMap((id) => {
    const layer = atlas.layer(id);
    return layer ? layerFeatures(layer).map((feature) => feature.geometry) : [];
  });
  const around = boundsAround(
    context,
    far.length > 0 ? 2.5 : places.length > 1 ? 0.5 : places.some(isWide) ? 2.5 : 1.1,
  );
  const drawn = geometries.length > 0 && far.length === 0;
  return {
    title,
    camera: frame(drawn ? padded(boundsOf([...geometries, ...context.map(pointOf)]), 0.25) : around),
    selected: selected.map((place) => place.id),
    arcsTo: far.map((place) => place.id),
    ...(far.length > 0 ? { layers: lines.layers } : lines),
  };
}

const pointOf = (place: Place) => ({ type: "Point" as const, coordinates: place.point });

/** What the map shows where there is no place: the region that is talked about between the two capitals. */
function regionOfTalks(atlas: Atlas): Place[] {
  return [...placesById(atlas, [atlas.decisions.roles.contested.region]), ...sideCapitals(atlas)];
}

export function placeView(atlas: Atlas, place: Place, names?: LabelLanguage): PageView {
  return viewOf(atlas, placeLabel(place, names), [place], linesOfPlaces(atlas, [place]));
}

export function entryView(atlas: Atlas, entry: Entry): PageView {
  const named = "geometry" in entry ? [...new Set([...entry.geometry, ...entry.layers])] : entry.layers;
  const lines = linesOfEntry(atlas, entry);
  const places = placesById(atlas, markedPlaces(entry));
  const remote = remoteWords(entry, atlas.words);
  if (remote) {
    const title = atlas.words("map.view.remote", { meeting: entry.title, how: remote });
    return { ...viewOf(atlas, title, regionOfTalks(atlas), lines, { named, selected: [] }), arcsTo: [] };
  }
  const { places: role } = kinds[entry.kind];
  // Many sites are shown, not each ringed.
  if (role === "sites") return viewOf(atlas, entry.title, places, lines, { named, selected: places.slice(0, 1) });
  if (role === "venue") return viewOf(atlas, entry.title, places, lines, { named });
  // What has scenes near and far is framed where it is near: a capital that only had a say does not set the frame.
  const near = places.filter((place) => !isFar(atlas, place));
  const framed = near.length > 0 ? near : places;
  return { ...viewOf(atlas, entry.title, framed, lines, { named, selected: places }), arcsTo: [] };
}

/**
 * A list page: everything that it lists, nothing selected. Venues and sites set the frame; scenes may lie outside
 * it.
 */
export function listView(atlas: Atlas, title: string, listed: Entry[]): PageView {
  return { title, camera: camerasOf(atlas)(listed), selected: [], arcsTo: [], layers: layersShown(atlas) };
}

/** Framed once for each of the lists of an atlas. */
const camerasOf = madeOnce((atlas: Atlas) =>
  madeOnce((listed: Entry[]): PageView["camera"] => {
    const core = listed.filter((entry) => kinds[entry.kind].places !== "scenes");
    const entries = core.length > 0 ? core : listed;
    const places = [...new Set([...sideCapitals(atlas), ...placesById(atlas, entries.flatMap(markedPlaces))])];
    return frame(boundsAround(places.filter(isInOverview), 1));
  }),
);

/** For pages that are read alone. Their previews, which have a map, show what the atlas is about. */
export function textView(atlas: Atlas): PageView {
  return { ...listView(atlas, atlas.words("map.view.none"), atlas.entries), still: "none" };
}

/** The two capitals and the ground between them, for pages about the atlas itself, whose text needs the room. */
export function regionView(atlas: Atlas, title: string): PageView {
  const capitals = sideCapitals(atlas);
  const camera = frame(boundsAround(capitals, 1));
  return { title, camera, selected: [], arcsTo: [], layers: layersShown(atlas), only: capitals.map(({ id }) => id) };
}

/** Above this many names of places found would cover each other. */
const mostSelected = 8;

/**
 * The places that a search found, by id: a few are selected among all others, many are shown alone; all places of the
 * atlas when nothing was found.
 */
export function searchView(atlas: Atlas, q: string, ids: string[]): PageView {
  const title = atlas.words("map.view.found", { query: q });
  const places = placesById(atlas, ids);
  if (places.length === 0) return { ...listView(atlas, atlas.words("map.view.allPlaces"), atlas.entries), q };
  if (places.length > mostSelected) {
    const near = places.filter(isInOverview);
    const mostlyNear = near.length >= places.length * 0.67;
    const camera = frame(boundsAround(mostlyNear ? near : places, 1));
    return { title, camera, selected: [], arcsTo: [], layers: layersShown(atlas), only: ids, q };
  }
  const view = viewOf(atlas, title, places, linesOfPlaces(atlas, places));
  return { ...view, q, arcsTo: places.length === 1 ? view.arcsTo : [] };
}

export function articleView(atlas: Atlas, article: Article): PageView {
  const citing = article.excerpts.map((excerpt) => ({ excerpt, entries: atlas.entriesCiting(excerpt.id) }));
  const excerpts = Object.fromEntries(
    citing.map(({ excerpt, entries }) => [excerpt.id, [...new Set(entries.flatMap(markedPlaces))]]),
  );
  const places = placesById(atlas, [...new Set(Object.values(excerpts).flat())]);
  return {
    title: atlas.words("map.view.article", { article: article.title }),
    camera: frame(boundsAround(places.length > 0 ? places : regionOfTalks(atlas), 2)),
    selected: places.map((place) => place.id),
    arcsTo: [],
    ...linesOfArticle(atlas, article),
    excerpts,
  };
}
