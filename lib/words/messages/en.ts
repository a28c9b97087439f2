/** The messages in English, an area each in a file of its own: the source of all other languages. */
import cite from "./en/cite.json" with { type: "json" };
import dates from "./en/dates.json" with { type: "json" };
import embed from "./en/embed.json" with { type: "json" };
import embedLive from "./en/embed-live.json" with { type: "json" };
import exported from "./en/exports.json" with { type: "json" };
import feeds from "./en/feeds.json" with { type: "json" };
import kinds from "./en/kinds.json" with { type: "json" };
import site from "./en/site.json" with { type: "json" };
import social from "./en/social.json" with { type: "json" };
import terms from "./en/terms.json" with { type: "json" };

export const en = { cite, dates, embed, "embed-live": embedLive, exports: exported, feeds, kinds, site, social, terms };

export type Area = keyof typeof en;
export type MessageKey = { [A in Area]: `${A}.${keyof (typeof en)[A] & string}` }[Area];
