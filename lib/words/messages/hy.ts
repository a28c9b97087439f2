import about from "./hy/about.json" with { type: "json" };
import aboutSources from "./hy/about-sources.json" with { type: "json" };
import address from "./hy/address.json" with { type: "json" };
import answers from "./hy/answers.json" with { type: "json" };
import article from "./hy/article.json" with { type: "json" };
import borders from "./hy/borders.json" with { type: "json" };
import bordersLive from "./hy/borders-live.json" with { type: "json" };
import broken from "./hy/broken.json" with { type: "json" };
import cite from "./hy/cite.json" with { type: "json" };
import corrections from "./hy/corrections.json" with { type: "json" };
import data from "./hy/data.json" with { type: "json" };
import dates from "./hy/dates.json" with { type: "json" };
import disagreements from "./hy/disagreements.json" with { type: "json" };
import embed from "./hy/embed.json" with { type: "json" };
import embedLive from "./hy/embed-live.json" with { type: "json" };
import entry from "./hy/entry.json" with { type: "json" };
import evidence from "./hy/evidence.json" with { type: "json" };
import exports from "./hy/exports.json" with { type: "json" };
import feeds from "./hy/feeds.json" with { type: "json" };
import fetched from "./hy/fetched.json" with { type: "json" };
import figures from "./hy/figures.json" with { type: "json" };
import filters from "./hy/filters.json" with { type: "json" };
import front from "./hy/front.json" with { type: "json" };
import kinds from "./hy/kinds.json" with { type: "json" };
import lists from "./hy/lists.json" with { type: "json" };
import map from "./hy/map.json" with { type: "json" };
import mapKeys from "./hy/map-keys.json" with { type: "json" };
import mapLive from "./hy/map-live.json" with { type: "json" };
import mapWords from "./hy/map-words.json" with { type: "json" };
import meetingTable from "./hy/meeting-table.json" with { type: "json" };
import metadata from "./hy/metadata.json" with { type: "json" };
import notice from "./hy/notice.json" with { type: "json" };
import pages from "./hy/pages.json" with { type: "json" };
import parts from "./hy/parts.json" with { type: "json" };
import place from "./hy/place.json" with { type: "json" };
import quality from "./hy/quality.json" with { type: "json" };
import read from "./hy/read.json" with { type: "json" };
import readDesk from "./hy/read-desk.json" with { type: "json" };
import readLive from "./hy/read-live.json" with { type: "json" };
import reading from "./hy/reading.json" with { type: "json" };
import record from "./hy/record.json" with { type: "json" };
import search from "./hy/search.json" with { type: "json" };
import searchLive from "./hy/search-live.json" with { type: "json" };
import sections from "./hy/sections.json" with { type: "json" };
import share from "./hy/share.json" with { type: "json" };
import shell from "./hy/shell.json" with { type: "json" };
import shellLive from "./hy/shell-live.json" with { type: "json" };
import site from "./hy/site.json" with { type: "json" };
import social from "./hy/social.json" with { type: "json" };
import sources from "./hy/sources.json" with { type: "json" };
import take from "./hy/take.json" with { type: "json" };
import terms from "./hy/terms.json" with { type: "json" };
import timeline from "./hy/timeline.json" with { type: "json" };
import timelineLive from "./hy/timeline-live.json" with { type: "json" };
import told from "./hy/told.json" with { type: "json" };
import tour from "./hy/tour.json" with { type: "json" };
import ui from "./hy/ui.json" with { type: "json" };

export const hy = {
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
