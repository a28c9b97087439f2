/** The selected places in sentences: where each lies, what is there, and what several of them share. */
import type { Atlas } from "../../atlas/atlas.ts";
import { madeOnce } from "../../atlas/made-once.ts";
import type { LabelLanguage } from "../../atlas/names/label-language.ts";
import { placeLabel } from "../../atlas/names/names.ts";
import { sideCapitals } from "../../atlas/roles.ts";
import type { Place } from "../../atlas/schema/place-schema.ts";
import { bearingDegrees, distanceKm } from "../../cartography/measure.ts";
import type { Words } from "../../words/words.ts";
import type { Marker } from "../marker.ts";
import { countedKinds, directionOf } from "./phrases.ts";

const countriesIn = madeOnce(({ language }: Words) => new Intl.DisplayNames(language, { type: "region" }));

function countryOf({ country }: Place, words: Words): string | undefined {
  return country ? (countriesIn(words).of(country) ?? country) : undefined;
}

/** Farther than this, in km, a direction would be that in which the great circle sets out, so none is said. */
const mostDirectedKm = 1500;

/** "254 km north-east of Yerevan" */
function fromCapital(atlas: Pick<Atlas, "words">, capital: Place, place: Place, names?: LabelLanguage): string {
  const distance = distanceKm(capital.point, place.point);
  const said = { km: Math.round(distance), capital: placeLabel(capital, names) };
  if (distance > mostDirectedKm) return atlas.words("map-words.way.far", said);
  const direction = directionOf(bearingDegrees(capital.point, place.point));
  return atlas.words("map-words.way", { ...said, direction });
}

/** Where a place is: its country, its distances and directions from the capitals of the sides. */
export function whereSentence(atlas: Atlas, place: Place, names?: LabelLanguage): string {
  const { words } = atlas;
  const ways = sideCapitals(atlas)
    .filter(({ id }) => id !== place.id)
    .map((capital) => fromCapital(atlas, capital, place, names));
  const country = countryOf(place, words);
  const said = { place: placeLabel(place, names), ways: words.list(ways), country: country ?? "" };
  if (place.precision === "region")
    return words(country ? "map-words.where.labelCountry" : "map-words.where.label", said);
  return words(country ? "map-words.where.country" : "map-words.where", said);
}

/** What a marker counts. */
export const entriesSentence = ({ label, entries }: Marker, words: Words): string =>
  words("map-words.at", { place: label, kinds: countedKinds(entries, words) });

function countriesSentence(places: Place[], words: Words): string {
  const counts = new Map<string | undefined, number>();
  for (const country of places.map((place) => countryOf(place, words)))
    counts.set(country, (counts.get(country) ?? 0) + 1);
  const [only] = counts.keys();
  if (counts.size === 1) return only === undefined ? "" : words("map-words.countries.one", { country: only });
  const each = [...counts].map(([country = words("map-words.country.none"), count]) =>
    words("map-words.country", { country, count }),
  );
  return words("map-words.countries", { countries: words.list(each) });
}

function farthestApart(places: Place[], names: LabelLanguage | undefined, words: Words): string {
  const pairs = places.flatMap((a, index) =>
    places.slice(index + 1).map((b) => ({ a, b, km: distanceKm(a.point, b.point) })),
  );
  const [most] = pairs.toSorted((one, other) => other.km - one.km);
  if (!most) return "";
  const [first, second] = [most.a, most.b].map((place) => placeLabel(place, names)) as [string, string];
  return words("map-words.apart", { first, second, km: Math.round(most.km) });
}

/** What several places share, and how they differ. */
export function sharedSentences(places: Place[], names: LabelLanguage | undefined, words: Words): string[] {
  return [countriesSentence(places, words), farthestApart(places, names, words)];
}
