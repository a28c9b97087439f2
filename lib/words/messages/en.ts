/** The messages in English, an area each in a file of its own: the source of all other languages. */
import borders from "./en/borders.json" with { type: "json" };
import bordersLive from "./en/borders-live.json" with { type: "json" };
import dates from "./en/dates.json" with { type: "json" };
import figures from "./en/figures.json" with { type: "json" };
import front from "./en/front.json" with { type: "json" };
import kinds from "./en/kinds.json" with { type: "json" };
import meetingTable from "./en/meeting-table.json" with { type: "json" };
import site from "./en/site.json" with { type: "json" };
import terms from "./en/terms.json" with { type: "json" };
import timeline from "./en/timeline.json" with { type: "json" };
import timelineLive from "./en/timeline-live.json" with { type: "json" };

export const en = {
  borders,
  "borders-live": bordersLive,
  dates,
  figures,
  front,
  kinds,
  "meeting-table": meetingTable,
  site,
  terms,
  timeline,
  "timeline-live": timelineLive,
};

export type Area = keyof typeof en;
export type MessageKey = { [A in Area]: `${A}.${keyof (typeof en)[A] & string}` }[Area];
