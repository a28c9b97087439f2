/** The messages in English, an area each in a file of its own: the source of all other languages. */
import dates from "./en/dates.json" with { type: "json" };
import kinds from "./en/kinds.json" with { type: "json" };
import read from "./en/read.json" with { type: "json" };
import readDesk from "./en/read-desk.json" with { type: "json" };
import readLive from "./en/read-live.json" with { type: "json" };
import reading from "./en/reading.json" with { type: "json" };
import search from "./en/search.json" with { type: "json" };
import searchLive from "./en/search-live.json" with { type: "json" };
import site from "./en/site.json" with { type: "json" };
import terms from "./en/terms.json" with { type: "json" };

export const en = {
  dates,
  kinds,
  read,
  "read-desk": readDesk,
  "read-live": readLive,
  reading,
  search,
  "search-live": searchLive,
  site,
  terms,
};

export type Area = keyof typeof en;
export type MessageKey = { [A in Area]: `${A}.${keyof (typeof en)[A] & string}` }[Area];
