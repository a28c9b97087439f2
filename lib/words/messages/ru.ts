/** The messages in Russian, an area each in a file of its own. */
import about from "./ru/about.json" with { type: "json" };
import aboutSources from "./ru/about-sources.json" with { type: "json" };
import address from "./ru/address.json" with { type: "json" };
import answers from "./ru/answers.json" with { type: "json" };
import article from "./ru/article.json" with { type: "json" };
import borders from "./ru/borders.json" with { type: "json" };
import bordersLive from "./ru/borders-live.json" with { type: "json" };
import broken from "./ru/broken.json" with { type: "json" };
import cite from "./ru/cite.json" with { type: "json" };
import corrections from "./ru/corrections.json" with { type: "json" };
import data from "./ru/data.json" with { type: "json" };
import dates from "./ru/dates.json" with { type: "json" };
import disagreements from "./ru/disagreements.json" with { type: "json" };
import embed from "./ru/embed.json" with { type: "json" };
import embedLive from "./ru/embed-live.json" with { type: "json" };
import entry from "./ru/entry.json" with { type: "json" };
import evidence from "./ru/evidence.json" with { type: "json" };
import exports from "./ru/exports.json" with { type: "json" };
import feeds from "./ru/feeds.json" with { type: "json" };
import fetched from "./ru/fetched.json" with { type: "json" };
import figures from "./ru/figures.json" with { type: "json" };
import filters from "./ru/filters.json" with { type: "json" };
import front from "./ru/front.json" with { type: "json" };
import kinds from "./ru/kinds.json" with { type: "json" };
import lists from "./ru/lists.json" with { type: "json" };
import map from "./ru/map.json" with { type: "json" };
import mapKeys from "./ru/map-keys.json" with { type: "json" };
import mapLive from "./ru/map-live.json" with { type: "json" };
import mapWords from "./ru/map-words.json" with { type: "json" };
import meetingTable from "./ru/meeting-table.json" with { type: "json" };
import metadata from "./ru/metadata.json" with { type: "json" };
import notice from "./ru/notice.json" with { type: "json" };
import pages from "./ru/pages.json" with { type: "json" };
import parts from "./ru/parts.json" with { type: "json" };
import place from "./ru/place.json" with { type: "json" };
import quality from "./ru/quality.json" with { type: "json" };
import read from "./ru/read.json" with { type: "json" };
import readDesk from "./ru/read-desk.json" with { type: "json" };
import readLive from "./ru/read-live.json" with { type: "json" };
import reading from "./ru/reading.json" with { type: "json" };
import record from "./ru/record.json" with { type: "json" };
import search from "./ru/search.json" with { type: "json" };
import searchLive from "./ru/search-live.json" with { type: "json" };
import sections from "./ru/sections.json" with { type: "json" };
import share from "./ru/share.json" with { type: "json" };
import shell from "./ru/shell.json" with { type: "json" };
import shellLive from "./ru/shell-live.json" with { type: "json" };
import site from "./ru/site.json" with { type: "json" };
import social from "./ru/social.json" with { type: "json" };
import sources from "./ru/sources.json" with { type: "json" };
import take from "./ru/take.json" with { type: "json" };
import terms from "./ru/terms.json" with { type: "json" };
import timeline from "./ru/timeline.json" with { type: "json" };
import timelineLive from "./ru/timeline-live.json" with { type: "json" };
import told from "./ru/told.json" with { type: "json" };
import tour from "./ru/tour.json" with { type: "json" };
import ui from "./ru/ui.json" with { type: "json" };

export const ru = {
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
