/**
 * The selected places in sentences:
 * - "{Place}, in {country} by the recognised boundary, lies {km} {direction} of {capital} and {km} {direction} of {capital}."
 * - "At {Place}: {8 meetings and 1 event}."
 * - of several: "{n} places are selected: {A} ({n}), …", "All lie in {country}" or "They lie in {A} ({n}) and {B} ({n})", "The farthest apart are {A} and {B}, {km}."
 */
import type { Atlas } from "../../atlas/atlas.ts";
import type { LabelLanguage } from "../../atlas/names/label-language.ts";
import { placeLabel } from "../../atlas/names/names.ts";
import { sideCapitals } from "../../atlas/roles.ts";
import type { Place } from "../../atlas/schema.ts";
import { bearingDegrees, distanceKm } from "../../cartography/measure.ts";
import type { Marker } from "../marker.ts";
import { countedKinds, directionWord, kmWords, listed } from "./phrases.ts";

const countries = new Intl.DisplayNames("en", { type: "region" });
const elsewhere = "no one country";
const countryOf = ({ country }: Place) => (country ? (countries.of(country) ?? country) : elsewhere);

/** Farther than this, in km, a direction would be that in which the great circle sets out, so none is said. */
const mostDirectedKm = 1500;

function fromCapital(capital: Place, place: Place, names?: LabelLanguage): string {
  const km = distanceKm(capital.point, place.point);
  const way = km > mostDirectedKm ? "from" : `${directionWord(bearingDegrees(capital.point, place.point))} of`;
  return `${kmWords(km)} ${way} ${placeLabel(capital, names)}`;
}

/** Where a place is: its country, its distances and directions from the capitals of the sides. */
export function whereSentence(atlas: Atlas, place: Place, names?: LabelLanguage): string {
  const ways = sideCapitals(atlas)
    .filter(({ id }) => id !== place.id)
    .map((capital) => fromCapital(capital, place, names));
  const country = place.country ? `, in ${countryOf(place)} by the recognised boundary,` : "";
  const point = place.precision === "region" ? "The label point of " : "";
  return `${point}${placeLabel(place, names)}${country} lies ${listed(ways)}.`;
}

/** What a marker counts. */
export const entriesSentence = ({ label, entries }: Marker) => `At ${label}: ${countedKinds(entries)}.`;

function countriesSentence(places: Place[]): string {
  const counts = new Map<string, number>();
  for (const place of places) counts.set(countryOf(place), (counts.get(countryOf(place)) ?? 0) + 1);
  const [only] = counts.keys();
  if (counts.size === 1 && only === elsewhere) return "";
  if (counts.size === 1) return `All lie in ${only}, by the recognised boundary.`;
  return `By the recognised boundary they lie in ${listed([...counts].map(([name, count]) => `${name} (${count})`))}.`;
}

function farthestApart(places: Place[], names?: LabelLanguage): string {
  const pairs = places.flatMap((a, index) =>
    places.slice(index + 1).map((b) => ({ a, b, km: distanceKm(a.point, b.point) })),
  );
  const [most] = pairs.toSorted((one, other) => other.km - one.km);
  if (!most) return "";
  return `The farthest apart are ${placeLabel(most.a, names)} and ${placeLabel(most.b, names)}, ${kmWords(most.km)}.`;
}

/** What several places share, and how they differ. */
export function sharedSentences(places: Place[], names?: LabelLanguage): string[] {
  return [countriesSentence(places), farthestApart(places, names)];
}
