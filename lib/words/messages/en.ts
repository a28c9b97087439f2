/** The messages in English, an area each in a file of its own: the source of all other languages. */
import about from "./en/about.json" with { type: "json" };
import article from "./en/article.json" with { type: "json" };
import data from "./en/data.json" with { type: "json" };
import dates from "./en/dates.json" with { type: "json" };
import disagreements from "./en/disagreements.json" with { type: "json" };
import entry from "./en/entry.json" with { type: "json" };
import evidence from "./en/evidence.json" with { type: "json" };
import kinds from "./en/kinds.json" with { type: "json" };
import lists from "./en/lists.json" with { type: "json" };
import place from "./en/place.json" with { type: "json" };
import quality from "./en/quality.json" with { type: "json" };
import site from "./en/site.json" with { type: "json" };
import sources from "./en/sources.json" with { type: "json" };
import terms from "./en/terms.json" with { type: "json" };
import tour from "./en/tour.json" with { type: "json" };

export const en = {
  about,
  article,
  data,
  dates,
  disagreements,
  entry,
  evidence,
  kinds,
  lists,
  place,
  quality,
  site,
  sources,
  terms,
  tour,
};

export type Area = keyof typeof en;
export type MessageKey = { [A in Area]: `${A}.${keyof (typeof en)[A] & string}` }[Area];
