/** The words of the site for the domain's fixed terms. */
import type { Entry, Event, Meeting, Place, Site } from "@/lib/atlas/schema.ts";

export const kindWord: Record<Entry["kind"], string> = { meeting: "Meeting", deployment: "Deployment", event: "Event" };

export const kindSection: Record<Entry["kind"], { title: string; path: string }> = {
  meeting: { title: "Meetings", path: "/meetings" },
  deployment: { title: "Deployments", path: "/deployments" },
  event: { title: "Events", path: "/events" },
};

export const levelWord: Record<Meeting["level"], string> = {
  leaders: "Leaders",
  "foreign-ministers": "Foreign ministers",
  other: "Other level",
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
  other: "other",
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

export const sourcingWord: Record<NonNullable<Entry["sourcing"]>, string> = {
  "one-sided": "Only one side’s sources carry this.",
  "single weak source": "A single weak source carries this.",
};
