/**
 * What the markers of a view are, in sentences of fixed patterns:
 * - "{186 meetings} at {65 places} in view: {Moscow} ({25}), … and {62 more places}."
 * - "Outside this map: {3 meetings} at {2 places}." "Only closer by: …"
 * - "The nearest to {centre} is {place}, {km} {direction} of it; the farthest {place}, {km}."
 * - "The earliest is dated {date}, the latest {date}."
 */
import type { Atlas } from "../../atlas/atlas.ts";
import { counted, inThousands } from "../../atlas/counted.ts";
import { compareDates, formatDate } from "../../atlas/dates/dates.ts";
import { madeOnce } from "../../atlas/made-once.ts";
import type { LabelLanguage } from "../../atlas/names/label-language.ts";
import { placeLabel } from "../../atlas/names/names.ts";
import { centreOf } from "../../atlas/roles.ts";
import type { Point } from "../../atlas/schema.ts";
import { bearingDegrees, distanceKm } from "../../cartography/measure.ts";
import type { Marker } from "../marker.ts";
import { entriesOf } from "../marker-entries-of.ts";
import type { Sight } from "./in-sight.ts";
import { countedKinds, directionWord, kmWords, listed } from "./phrases.ts";

/** So many places of a list are named; the others are counted. */
const mostNamed = 3;

const withCount = ({ label, entries }: Marker) => `${label} (${inThousands(entries.length)})`;

/** "Moscow (25), Paris (9), Brussels (8) and 62 more places" */
export function namedMarkers(markers: Marker[], most = mostNamed): string {
  const more = markers.length - most;
  const named = more > 1 ? markers.slice(0, most) : markers;
  return listed([...named.map(withCount), ...(more > 1 ? [`${more} more places`] : [])]);
}

const entriesIn = madeOnce(entriesOf);

const atPlaces = (markers: Marker[]) => `${countedKinds(entriesIn(markers))} at ${counted(markers.length, "place")}`;

/** What is in view, named or counted; `besides`: beside what is selected. */
export function shownSentence(shown: Marker[], besides: boolean): string {
  if (shown.length === 0) return besides ? "" : "No place is marked in view.";
  return `${besides ? "Besides, in view: " : ""}${atPlaces(shown)}${besides ? "" : " in view"}: ${namedMarkers(shown)}.`;
}

/** What the picture does not show of what it could. */
export function restSentences({ outside, closer }: Sight): string[] {
  return [
    outside.length > 0 ? `Outside this map: ${atPlaces(outside)}.` : "",
    closer.length > 0 ? `Only closer by: ${atPlaces(closer)}.` : "",
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
  const direction = directionWord(bearingDegrees(centre.point, nearest.marker.point));
  const first = `${nearest.marker.label}, ${kmWords(nearest.km)} ${direction} of it`;
  return `The nearest to ${placeLabel(centre, names)} is ${first}; the farthest ${farthest.marker.label}, ${kmWords(farthest.km)}.`;
}

/** The dates of the first and the last of the markers' entries. */
export function orderSentence(atlas: Atlas, markers: Marker[]): string {
  const entries = entriesIn(markers).flatMap(({ path }) => atlas.entry(path.slice(path.lastIndexOf("/") + 1)) ?? []);
  const [one, ...more] = entries.map(({ date }) => date);
  if (one === undefined || more.length === 0) return "";
  const first = more.reduce((best, date) => (compareDates(date, best) < 0 ? date : best), one);
  // Of equal ones the last, as in a list by date.
  const last = more.reduce((best, date) => (compareDates(date, best) < 0 ? best : date), one);
  return `The earliest is dated ${formatDate(first)}, the latest ${formatDate(last)}.`;
}
