/** The messages in English, an area each in a file of its own: the source of all other languages. */
import about from "./en/about.json" with { type: "json" };
import aboutSources from "./en/about-sources.json" with { type: "json" };
import address from "./en/address.json" with { type: "json" };
import answers from "./en/answers.json" with { type: "json" };
import article from "./en/article.json" with { type: "json" };
import borders from "./en/borders.json" with { type: "json" };
import bordersLive from "./en/borders-live.json" with { type: "json" };
import broken from "./en/broken.json" with { type: "json" };
import cite from "./en/cite.json" with { type: "json" };
import corrections from "./en/corrections.json" with { type: "json" };
import data from "./en/data.json" with { type: "json" };
import dates from "./en/dates.json" with { type: "json" };
import disagreements from "./en/disagreements.json" with { type: "json" };
import embed from "./en/embed.json" with { type: "json" };
import embedLive from "./en/embed-live.json" with { type: "json" };
import entry from "./en/entry.json" with { type: "json" };
import evidence from "./en/evidence.json" with { type: "json" };
import exports from "./en/exports.json" with { type: "json" };
import feeds from "./en/feeds.json" with { type: "json" };
import fetched from "./en/fetched.json" with { type: "json" };
import figures from "./en/figures.json" with { type: "json" };
import filters from "./en/filters.json" with { type: "json" };
import front from "./en/front.json" with { type: "json" };
import kinds from "./en/kinds.json" with { type: "json" };
import lists from "./en/lists.json" with { type: "json" };
import map from "./en/map.json" with { type: "json" };
import mapKeys from "./en/map-keys.json" with { type: "json" };
import mapLive from "./en/map-live.json" with { type: "json" };
import mapWords from "./en/map-words.json" with { type: "json" };
import meetingTable from "./en/meeting-table.json" with { type: "json" };
import metadata from "./en/metadata.json" with { type: "json" };
import notice from "./en/notice.json" with { type: "json" };
import pages from "./en/pages.json" with { type: "json" };
import parts from "./en/parts.json" with { type: "json" };
import place from "./en/place.json" with { type: "json" };
import quality from "./en/quality.json" with { type: "json" };
import read from "./en/read.json" with { type: "json" };
import readDesk from "./en/read-desk.json" with { type: "json" };
import readLive from "./en/read-live.json" with { type: "json" };
import reading from "./en/reading.json" with { type: "json" };
import record from "./en/record.json" with { type: "json" };
import search from "./en/search.json" with { type: "json" };
import searchLive from "./en/search-live.json" with { type: "json" };
import sections from "./en/sections.json" with { type: "json" };
import share from "./en/share.json" with { type: "json" };
import shell from "./en/shell.json" with { type: "json" };
import shellLive from "./en/shell-live.json" with { type: "json" };
import site from "./en/site.json" with { type: "json" };
import social from "./en/social.json" with { type: "json" };
import sources from "./en/sources.json" with { type: "json" };
import take from "./en/take.json" with { type: "json" };
import terms from "./en/terms.json" with { type: "json" };
import timeline from "./en/timeline.json" with { type: "json" };
import timelineLive from "./en/timeline-live.json" with { type: "json" };
import told from "./en/told.json" with { type: "json" };
import tour from "./en/tour.json" with { type: "json" };
import ui from "./en/ui.json" with { type: "json" };

export const en = {
  about,
  "about-sources": aboutSources,
  address,
  answers,
  article,
  borders,
  "borders-live": bordersLive,
  broken,
  cite,
  corrections,
  data,
  dates,
  disagreements,
  embed,
  "embed-live": embedLive,
  entry,
  evidence,
  exports,
  feeds,
  fetched,
  figures,
  filters,
  front,
  kinds,
  lists,
  map,
  "map-keys": mapKeys,
  "map-live": mapLive,
  "map-words": mapWords,
  "meeting-table": meetingTable,
  metadata,
  notice,
  pages,
  parts,
  place,
  quality,
  read,
  "read-desk": readDesk,
  "read-live": readLive,
  reading,
  record,
  search,
  "search-live": searchLive,
  sections,
  share,
  shell,
  "shell-live": shellLive,
  site,
  social,
  sources,
  take,
  terms,
  timeline,
  "timeline-live": timelineLive,
  told,
  tour,
  ui,
};

export type Area = keyof typeof en;
export type MessageKey = { [A in Area]: `${A}.${keyof (typeof en)[A] & string}` }[Area];
