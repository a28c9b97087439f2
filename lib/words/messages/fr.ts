import about from "./fr/about.json" with { type: "json" };
import aboutSources from "./fr/about-sources.json" with { type: "json" };
import address from "./fr/address.json" with { type: "json" };
import answers from "./fr/answers.json" with { type: "json" };
import article from "./fr/article.json" with { type: "json" };
import borders from "./fr/borders.json" with { type: "json" };
import bordersLive from "./fr/borders-live.json" with { type: "json" };
import broken from "./fr/broken.json" with { type: "json" };
import cite from "./fr/cite.json" with { type: "json" };
import corrections from "./fr/corrections.json" with { type: "json" };
import data from "./fr/data.json" with { type: "json" };
import dates from "./fr/dates.json" with { type: "json" };
import disagreements from "./fr/disagreements.json" with { type: "json" };
import embed from "./fr/embed.json" with { type: "json" };
import embedLive from "./fr/embed-live.json" with { type: "json" };
import entry from "./fr/entry.json" with { type: "json" };
import evidence from "./fr/evidence.json" with { type: "json" };
import exports from "./fr/exports.json" with { type: "json" };
import feeds from "./fr/feeds.json" with { type: "json" };
import fetched from "./fr/fetched.json" with { type: "json" };
import figures from "./fr/figures.json" with { type: "json" };
import filters from "./fr/filters.json" with { type: "json" };
import front from "./fr/front.json" with { type: "json" };
import kinds from "./fr/kinds.json" with { type: "json" };
import lists from "./fr/lists.json" with { type: "json" };
import map from "./fr/map.json" with { type: "json" };
import mapKeys from "./fr/map-keys.json" with { type: "json" };
import mapLive from "./fr/map-live.json" with { type: "json" };
import mapWords from "./fr/map-words.json" with { type: "json" };
import meetingTable from "./fr/meeting-table.json" with { type: "json" };
import metadata from "./fr/metadata.json" with { type: "json" };
import notice from "./fr/notice.json" with { type: "json" };
import pages from "./fr/pages.json" with { type: "json" };
import parts from "./fr/parts.json" with { type: "json" };
import place from "./fr/place.json" with { type: "json" };
import quality from "./fr/quality.json" with { type: "json" };
import read from "./fr/read.json" with { type: "json" };
import readDesk from "./fr/read-desk.json" with { type: "json" };
import readLive from "./fr/read-live.json" with { type: "json" };
import reading from "./fr/reading.json" with { type: "json" };
import record from "./fr/record.json" with { type: "json" };
import search from "./fr/search.json" with { type: "json" };
import searchLive from "./fr/search-live.json" with { type: "json" };
import sections from "./fr/sections.json" with { type: "json" };
import share from "./fr/share.json" with { type: "json" };
import shell from "./fr/shell.json" with { type: "json" };
import shellLive from "./fr/shell-live.json" with { type: "json" };
import site from "./fr/site.json" with { type: "json" };
import social from "./fr/social.json" with { type: "json" };
import sources from "./fr/sources.json" with { type: "json" };
import take from "./fr/take.json" with { type: "json" };
import terms from "./fr/terms.json" with { type: "json" };
import timeline from "./fr/timeline.json" with { type: "json" };
import timelineLive from "./fr/timeline-live.json" with { type: "json" };
import told from "./fr/told.json" with { type: "json" };
import tour from "./fr/tour.json" with { type: "json" };
import ui from "./fr/ui.json" with { type: "json" };

export const fr = {
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
