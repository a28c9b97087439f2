/** The messages in Azerbaijani, an area each in a file of its own. */
import about from "./az/about.json" with { type: "json" };
import aboutSources from "./az/about-sources.json" with { type: "json" };
import address from "./az/address.json" with { type: "json" };
import answers from "./az/answers.json" with { type: "json" };
import article from "./az/article.json" with { type: "json" };
import borders from "./az/borders.json" with { type: "json" };
import bordersLive from "./az/borders-live.json" with { type: "json" };
import broken from "./az/broken.json" with { type: "json" };
import cite from "./az/cite.json" with { type: "json" };
import corrections from "./az/corrections.json" with { type: "json" };
import data from "./az/data.json" with { type: "json" };
import dates from "./az/dates.json" with { type: "json" };
import disagreements from "./az/disagreements.json" with { type: "json" };
import embed from "./az/embed.json" with { type: "json" };
import embedLive from "./az/embed-live.json" with { type: "json" };
import entry from "./az/entry.json" with { type: "json" };
import evidence from "./az/evidence.json" with { type: "json" };
import exports from "./az/exports.json" with { type: "json" };
import feeds from "./az/feeds.json" with { type: "json" };
import fetched from "./az/fetched.json" with { type: "json" };
import figures from "./az/figures.json" with { type: "json" };
import filters from "./az/filters.json" with { type: "json" };
import front from "./az/front.json" with { type: "json" };
import kinds from "./az/kinds.json" with { type: "json" };
import lists from "./az/lists.json" with { type: "json" };
import map from "./az/map.json" with { type: "json" };
import mapKeys from "./az/map-keys.json" with { type: "json" };
import mapLive from "./az/map-live.json" with { type: "json" };
import mapWords from "./az/map-words.json" with { type: "json" };
import meetingTable from "./az/meeting-table.json" with { type: "json" };
import metadata from "./az/metadata.json" with { type: "json" };
import notice from "./az/notice.json" with { type: "json" };
import pages from "./az/pages.json" with { type: "json" };
import parts from "./az/parts.json" with { type: "json" };
import place from "./az/place.json" with { type: "json" };
import quality from "./az/quality.json" with { type: "json" };
import read from "./az/read.json" with { type: "json" };
import readDesk from "./az/read-desk.json" with { type: "json" };
import readLive from "./az/read-live.json" with { type: "json" };
import reading from "./az/reading.json" with { type: "json" };
import record from "./az/record.json" with { type: "json" };
import search from "./az/search.json" with { type: "json" };
import searchLive from "./az/search-live.json" with { type: "json" };
import sections from "./az/sections.json" with { type: "json" };
import share from "./az/share.json" with { type: "json" };
import shell from "./az/shell.json" with { type: "json" };
import shellLive from "./az/shell-live.json" with { type: "json" };
import site from "./az/site.json" with { type: "json" };
import social from "./az/social.json" with { type: "json" };
import sources from "./az/sources.json" with { type: "json" };
import take from "./az/take.json" with { type: "json" };
import terms from "./az/terms.json" with { type: "json" };
import timeline from "./az/timeline.json" with { type: "json" };
import timelineLive from "./az/timeline-live.json" with { type: "json" };
import told from "./az/told.json" with { type: "json" };
import tour from "./az/tour.json" with { type: "json" };
import ui from "./az/ui.json" with { type: "json" };

export const az = {
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
