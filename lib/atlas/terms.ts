/** The words of the site for the domain's fixed terms. */

import type { Rank } from "@/lib/atlas/attribution.ts";
import type { Publisher, Voice } from "@/lib/atlas/publishers.ts";
import type { Event, Meeting, Place, Site } from "@/lib/atlas/schema.ts";
import type { Camp, Sourcing } from "@/lib/atlas/sourcing.ts";

export const levelWord: Record<Meeting["level"], string> = {
  leaders: "Leaders",
  "foreign-ministers": "Foreign ministers",
  other: "Other officials",
};

export const mediatorWord: Record<Meeting["mediator"], string> = {
  "minsk-group": "OSCE Minsk Group",
  russia: "Russia",
  eu: "European Union",
  us: "United States",
  france: "France",
  iran: "Iran",
  osce: "OSCE",
  cis: "Commonwealth of Independent States",
  un: "United Nations",
  bilateral: "no mediator",
  other: "another, or not known",
};

export const topicWord: Record<Event["topic"], string> = {
  war: "War",
  ceasefire: "Ceasefire",
  status: "Status",
  incident: "Incident",
  protest: "Protest",
  diplomacy: "Diplomacy",
  statement: "Statement",
  displacement: "Displacement",
};

export const siteWord: Record<Site["role"], string> = {
  command: "Command post",
  base: "Base",
  battalion: "Battalion, as planned",
  post: "Observation post",
  "temporary-post": "Temporary post",
  patrol: "Patrol and escort",
  checkpoint: "Checkpoint",
  incident: "Incident",
  "monitoring-centre": "Monitoring centre",
};

export const sideWord: Record<Meeting["participants"][number]["side"], string> = {
  armenia: "Armenia",
  azerbaijan: "Azerbaijan",
  mediator: "mediator",
  host: "host",
  other: "also present",
};

export const precisionWord: Record<Place["precision"], string> = {
  building: "exact to the building",
  city: "exact to the town",
  district: "exact to the district",
  region: "a label point for the region",
};

/** The same as the row of a table. */
export const precisionShort: Record<Place["precision"], string> = {
  building: "Building",
  city: "Town",
  district: "District",
  region: "Region",
};

export const sourcingWord: Record<Sourcing, string> = {
  armenian: "Only Armenian sources carry this.",
  azerbaijani: "Only Azerbaijani sources carry this.",
  single: "A single source carries this, and it is no official text.",
};

/** The same in a column. */
export const sourcingShort: Record<Sourcing, string> = {
  armenian: "Armenian sources only",
  azerbaijani: "Azerbaijani sources only",
  single: "single source",
};

/** In the order in which they are always counted: by the alphabet. */
export const campWord: Record<Camp, string> = {
  armenian: "Armenian",
  azerbaijani: "Azerbaijani",
  third: "other",
};

export const rankWord: Record<Rank, string> = {
  1: "official text",
  2: "newsroom or institute",
  3: "partisan or community press",
  4: "copy of another page",
};

/** As the heading of all that have it. */
export const rankHeading: Record<Rank, string> = {
  1: "Official texts",
  2: "Newsrooms and institutes",
  3: "Partisan and community press",
  4: "Copies of other pages",
};

export const voiceWord: Record<Voice, string> = {
  armenian: "Armenian",
  "karabakh-armenian": "Karabakh Armenian",
  azerbaijani: "Azerbaijani",
  russian: "Russian",
  other: "of another country",
  none: "of no country",
};

export const publisherKindWord: Record<Publisher["kind"], string> = {
  official: "office of a state",
  intergovernmental: "intergovernmental body",
  agency: "agency",
  newsroom: "newsroom",
  institute: "institute",
  partisan: "partisan or community press",
  "community-copy": "copies others",
};
