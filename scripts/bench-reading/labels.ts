/** What a person says that a reading should find in a text. Offsets as in lib/reading/reading.ts. */
import type { EntryKind } from "../../lib/atlas/kinds.ts";
import type { FoundPlace, Span, Standing, Told } from "../../lib/reading/reading.ts";

/** `optional`: right if it is found, and not missed if it is not. */
export interface Label extends Span {
  optional: boolean;
}

export interface DateLabel extends Label {
  /** Any of these is right: EDTF, "in A/B" (any time that lies between) or "?" (nobody can resolve it). */
  edtf: string[];
  standing: Standing;
}

export interface PlaceLabel extends Label {
  /** null of a place that the atlas lacks. */
  place: string | null;
  /** Any of these is right. */
  as: FoundPlace["as"][];
}

export interface PersonLabel extends Label {
  /** null of somebody whom the atlas lacks. */
  person: string | null;
}

/** Where a sentence may begin: a dateline before it may belong to it or not. */
export interface SentenceLabel extends Label {
  starts: number[];
}

/** Of a whole sentence. */
export interface ToldLabel extends Label {
  kind: EntryKind;
  mode: Told["mode"];
}

export interface EntryLabel {
  id: string;
  optional: boolean;
}

export interface Labels {
  sentences: SentenceLabel[];
  furniture: Label[];
  dates: DateLabel[];
  places: PlaceLabel[];
  people: PersonLabel[];
  told: ToldLabel[];
  entries: EntryLabel[];
}

/** A text with what should be found in it. */
export interface LabelledText extends Labels {
  id: string;
  language: string;
  /** EDTF; null of a text that is read without its day. */
  published: string | null;
  /** Its failures are told to nobody who writes rules. */
  heldOut: boolean;
  text: string;
}

const datePattern = /^date (.+?)(?: (stated|counted|guessed))?$/;
const placePattern = /^place (\S+)((?: (?:or )?(?:place|government|name|dateline))*)$/;
const personPattern = /^person (.+)$/;

const known = (name: string) => (name === "?" ? null : name);

function placeLabel(at: Label, [, place = "", uses = ""]: RegExpExecArray): PlaceLabel {
  const as = uses.split(/ (?:or )?/).filter(Boolean) as FoundPlace["as"][];
  return { ...at, place: known(place), as: as.length === 0 ? ["place"] : as };
}

function dateLabel(at: Label, given: RegExpExecArray): DateLabel {
  const [, edtf = "", standing] = given;
  const fallback = edtf.includes("?") ? "unknown" : "counted";
  return { ...at, edtf: edtf.split(" or "), standing: (standing as Standing | undefined) ?? fallback };
}

/**
 * Adds one label as it is written in a mark: "date 2012-10 counted", "place baku government", "person ?"; "~" before it makes
 * it optional, "or" between uses of a place's name lets either be right. Throws on anything else.
 */
export function addLabel(labels: Labels, written: string, span: Span): void {
  const optional = written.startsWith("~");
  const words = written.slice(optional ? 1 : 0);
  const at = { start: span.start, end: span.end, optional };
  const date = datePattern.exec(words);
  const place = placePattern.exec(words);
  const person = personPattern.exec(words);
  if (date) labels.dates.push(dateLabel(at, date));
  else if (place) labels.places.push(placeLabel(at, place));
  else if (person) labels.people.push({ ...at, person: known(`${person[1]}`) });
  else throw new Error(`No label: ${written}`);
}

const toldPattern = /^(~?)(meeting|event|deployment) (happened|denied|ahead)((?: ~?\S+)*)$/;

/** Adds what a sentence tells and the entries that it is in the atlas as: "meeting happened 2013-01-28-paris ~2012-10-27-paris". */
export function addTold(labels: Labels, written: string, { start, end }: Span): void {
  const [whole, mark, kind, mode, ids = ""] = toldPattern.exec(written) ?? [];
  if (!whole) throw new Error(`Nothing told: ${written}`);
  const optional = mark === "~";
  labels.told.push({ start, end, optional, kind: kind as EntryKind, mode: mode as Told["mode"] });
  for (const id of ids.split(" ").filter(Boolean))
    labels.entries.push({ id: id.replace("~", ""), optional: id.startsWith("~") });
}

export const noLabels = (): Labels => ({
  sentences: [],
  furniture: [],
  dates: [],
  places: [],
  people: [],
  told: [],
  entries: [],
});
