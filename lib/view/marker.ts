/** A marker, as the whole atlas has it: where it stands, what it is called, and the entries that it stands for. */
import type { EntryKind } from "../atlas/kinds.ts";
import type { LabelLanguage } from "../atlas/names/label-language.ts";
import type { PlaceRole } from "../atlas/roles.ts";
import type { Point } from "../atlas/schema/fields.ts";

/** What dates and filters ask about an entry. `start`, `end`: instants in milliseconds since 1970 UTC. */
export interface Facets {
  start: number;
  /** The last instant of what stands for a time, such as a deployment; without it an entry has no departure. */
  end?: number;
  kind: string;
  level?: string;
  mediator?: string;
  places: string[];
  articles: string[];
}

export interface MarkerEntry {
  /** Its place among all entries of the atlas, by date. */
  number: number;
  kind: EntryKind;
  title: string;
  date: string;
  path: string;
  facets: Facets;
  /** It had left by the date of the view. */
  over?: true;
  /** Its title, date and path have not come yet. */
  wordless?: true;
}

export interface MarkerLabel {
  label: string;
  langs: string;
}

export interface Marker {
  /** Its place among all markers of the atlas, by label. */
  number: number;
  /** The place's id. */
  place: string;
  /** Its name or names in the language of the view, and the languages that they are in: "hy,en". */
  label: string;
  langs: string;
  /** The same in each language but English; without an entry the English label stands in. */
  labels?: Partial<Record<LabelLanguage, MarkerLabel>>;
  point: Point;
  /** The kind that gives the marker its shape: the first by rank. */
  kind: EntryKind;
  entries: MarkerEntry[];
  /** The GeoNames id of the place, where its point has one: the town of that id needs no label of its own. */
  geonames: number | null;
  /** Below this zoom the marker is left out: a deployment's sites crowd the overview. */
  minZoom: number;
  /** Of a line or a region, which has no point: how its name is turned, in degrees clockwise. It has no shape then. */
  turn?: number;
  /** Of a region larger than a state: above this zoom a name would stand at a place of no meaning. */
  maxZoom?: number;
  /** The part that the place plays in the whole atlas, if any. */
  role?: PlaceRole;
  /** Its id and names have not come yet. */
  wordless?: true;
}
