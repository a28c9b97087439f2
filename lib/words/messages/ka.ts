import about from "./ka/about.json" with { type: "json" };
import aboutSources from "./ka/about-sources.json" with { type: "json" };
import address from "./ka/address.json" with { type: "json" };
import answers from "./ka/answers.json" with { type: "json" };
import article from "./ka/article.json" with { type: "json" };
import borders from "./ka/borders.json" with { type: "json" };
import bordersLive from "./ka/borders-live.json" with { type: "json" };
import broken from "./ka/broken.json" with { type: "json" };
import cite from "./ka/cite.json" with { type: "json" };
import corrections from "./ka/corrections.json" with { type: "json" };
import data from "./ka/data.json" with { type: "json" };
import dates from "./ka/dates.json" with { type: "json" };
import disagreements from "./ka/disagreements.json" with { type: "json" };
import embed from "./ka/embed.json" with { type: "json" };
import embedLive from "./ka/embed-live.json" with { type: "json" };
import entry from "./ka/entry.json" with { type: "json" };
import evidence from "./ka/evidence.json" with { type: "json" };
import exports from "./ka/exports.json" with { type: "json" };
import feeds from "./ka/feeds.json" with { type: "json" };
import fetched from "./ka/fetched.json" with { type: "json" };
import figures from "./ka/figures.json" with { type: "json" };
import filters from "./ka/filters.json" with { type: "json" };
import front from "./ka/front.json" with { type: "json" };
import kinds from "./ka/kinds.json" with { type: "json" };
import lists from "./ka/lists.json" with { type: "json" };
import map from "./ka/map.json" with { type: "json" };
import mapKeys from "./ka/map-keys.json" with { type: "json" };
import mapLive from "./ka/map-live.json" with { type: "json" };
import mapWords from "./ka/map-words.json" with { type: "json" };
import meetingTable from "./ka/meeting-table.json" with { type: "json" };
import metadata from "./ka/metadata.json" with { type: "json" };
import notice from "./ka/notice.json" with { type: "json" };
import pages from "./ka/pages.json" with { type: "json" };
import parts from "./ka/parts.json" with { type: "json" };
import place from "./ka/place.json" with { type: "json" };
import quality from "./ka/quality.json" with { type: "json" };
import read from "./ka/read.json" with { type: "json" };
import readDesk from "./ka/read-desk.json" with { type: "json" };
import readLive from "./ka/read-live.json" with { type: "json" };
import reading from "./ka/reading.json" with { type: "json" };
import record from "./ka/record.json" with { type: "json" };
import search from "./ka/search.json" with { type: "json" };
import searchLive from "./ka/search-live.json" with { type: "json" };
import sections from "./ka/sections.json" with { type: "json" };
import share from "./ka/share.json" with { type: "json" };
import shell from "./ka/shell.json" with { type: "json" };
import shellLive from "./ka/shell-live.json" with { type: "json" };
import site from "./ka/site.json" with { type: "json" };
import social from "./ka/social.json" with { type: "json" };
import sources from "./ka/sources.json" with { type: "json" };
import take from "./ka/take.json" with { type: "json" };
import terms from "./ka/terms.json" with { type: "json" };
import timeline from "./ka/timeline.json" with { type: "json" };
import timelineLive from "./ka/timeline-live.json" with { type: "json" };
import told from "./ka/told.json" with { type: "json" };
import tour from "./ka/tour.json" with { type: "json" };
import ui from "./ka/ui.json" with { type: "json" };

export const ka = {
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
