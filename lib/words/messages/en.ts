/** The messages in English, an area each in a file of its own: the source of all other languages. */
import address from "./en/address.json" with { type: "json" };
import dates from "./en/dates.json" with { type: "json" };
import filters from "./en/filters.json" with { type: "json" };
import kinds from "./en/kinds.json" with { type: "json" };
import map from "./en/map.json" with { type: "json" };
import mapKeys from "./en/map-keys.json" with { type: "json" };
import mapLive from "./en/map-live.json" with { type: "json" };
import mapWords from "./en/map-words.json" with { type: "json" };
import site from "./en/site.json" with { type: "json" };
import terms from "./en/terms.json" with { type: "json" };

export const en = {
  address,
  dates,
  filters,
  kinds,
  map,
  "map-keys": mapKeys,
  "map-live": mapLive,
  "map-words": mapWords,
  site,
  terms,
};

export type Area = keyof typeof en;
export type MessageKey = { [A in Area]: `${A}.${keyof (typeof en)[A] & string}` }[Area];
