/** What the markers of a view are, in sentences of fixed patterns. */
import type { Atlas } from "../../atlas/atlas.ts";
import { compareDates, formatDate } from "../../atlas/dates/dates.ts";
import { madeOnce } from "../../atlas/made-once.ts";
import type { LabelLanguage } from "../../atlas/names/label-language.ts";
import { placeLabel } from "../../atlas/names/names.ts";
import { centreOf } from "../../atlas/roles.ts";
import type { Point } from "../../atlas/schema/fields.ts";
import { bearingDegrees, distanceKm } from "../../cartography/measure.ts";
import type { Words } from "../../words/words.ts";
import type { Marker } from "../marker.ts";
import { entriesOf } from "../marker-entries-of.ts";
import type { Sight } from "./in-sight.ts";
import { countedKinds, directionOf } from "./phrases.ts";

/** So many places of a list are named; the others are counted. */
const mostNamed = 3;

/** "Moscow (25), Paris (9), Brussels (8) and 62 more places" */
export function namedMarkers(markers: Marker[], words: Words, most = mostNamed): string {
  const count = markers.length - most;
  const named = (count > 1 ? markers.slice(0, most) : markers).map(({ label, entries }) =>
    words("map-words.place", { place: label, count: entries.length }),
  );
  return words.list([...named, ...(count > 1 ? [words("map-words.morePlaces", { count })] : [])]);
}

const entriesIn = madeOnce(entriesOf);

/** What is at how many places. */
const atPlaces = (markers: Marker[], words: Words) => ({
  kinds: countedKinds(entriesIn(markers), words),
  count: markers.length,
});

/** What is in view, named or counted; `besides`: beside what is selected. */
export function shownSentence(shown: Marker[], besides: boolean, words: Words): string {
  if (shown.length === 0) return besides ? "" : words("map-words.shown.none");
  const said = { ...atPlaces(shown, words), places: namedMarkers(shown, words) };
  return words(besides ? "map-words.shown.besides" : "map-words.shown", said);
}

/** What the picture does not show of what it could. */
export function restSentences({ outside, closer }: Sight, words: Words): string[] {
  return [
    outside.length > 0 ? words("map-words.outside", atPlaces(outside, words)) : "",
    closer.length > 0 ? words("map-words.closer", atPlaces(closer, words)) : "",
  ].filter(Boolean);
}

/** By distance (km) from a point, the nearest first. */
export function byDistance(markers: Marker[], from: Point): { marker: Marker; km: number }[] {
  return markers.map((marker) => ({ marker, km: distanceKm(from, marker.point) })).toSorted((a, b) => a.km - b.km);
}

/** How far the shown places lie from the centre of the contested region. */
export function distanceSentence(atlas: Atlas, shown: Marker[], names?: LabelLanguage): string {
  const centre = centreOf(atlas);
  const ranked = byDistance(
    shown.filter(({ place, role }) => place !== centre.id && role !== "region"),
    centre.point,
  );
  const [nearest, farthest] = [ranked[0], ranked.at(-1)];
  if (!nearest || !farthest || nearest === farthest) return "";
  return atlas.words("map-words.distances", {
    centre: placeLabel(centre, names),
    nearest: nearest.marker.label,
    km: Math.round(nearest.km),
    direction: directionOf(bearingDegrees(centre.point, nearest.marker.point)),
    farthest: farthest.marker.label,
    farthestKm: Math.round(farthest.km),
  });
}

/** The dates of the first and the last of the markers' entries. */
export function orderSentence(atlas: Atlas, markers: Marker[]): string {
  const entries = entriesIn(markers).flatMap(({ path }) => atlas.entry(path.slice(path.lastIndexOf("/") + 1)) ?? []);
  const [one, ...more] = entries.map(({ date }) => date);
  if (one === undefined || more.length === 0) return "";
  const first = more.reduce((best, date) => (compareDates(date, best) < 0 ? date : best), one);
  // Of equal ones the last, as in a list by date.
  const last = more.reduce((best, date) => (compareDates(date, best) < 0 ? best : date), one);
  const said = (date: string) => formatDate(date, atlas.words);
  return atlas.words("map-words.order", { first: said(first), last: said(last) });
}
