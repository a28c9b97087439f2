import { placeLabel } from "../../atlas/names/names.ts";
import type { Place as AtlasPlace } from "../../atlas/schema/place-schema.ts";
import type { Words } from "../../words/words.ts";
import { absolute } from "../absolute.ts";
import type { Place } from "./types.ts";

/** A place as something else names it: the full account is on its own page. */
export function placeSummary(place: AtlasPlace, words: Words): Place {
  const [longitude, latitude] = place.point;
  return {
    "@type": "Place",
    name: placeLabel(place),
    url: absolute(words.to(`/places/${place.id}`)),
    geo: { "@type": "GeoCoordinates", latitude, longitude },
    ...(place.country && { address: { "@type": "PostalAddress", addressCountry: place.country } }),
  };
}

/** A place with every name that anyone uses for it. */
export function placeThing(place: AtlasPlace, words: Words): Place {
  const summary = placeSummary(place, words);
  const others = new Set(place.names.map((name) => name.text).filter((name) => name !== summary.name));
  return {
    ...summary,
    ...(others.size > 0 && { alternateName: [...others] }),
    ...(place.wikidata && { sameAs: `https://www.wikidata.org/entity/${place.wikidata}` }),
  };
}
