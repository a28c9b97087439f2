/** What lies on the desk: a file of the content or one item of a list file, as it is being edited. All of it is JSON. */
import type { EntryKind } from "../atlas/kinds.ts";

/** What an editor chooses first. */
export type DocumentKind = "article" | EntryKind | "place" | "layer" | "stop";

export interface DeskDocument {
  /** Names the document for as long as it lies on the desk. */
  key: string;
  kind: DocumentKind;
  /** As the checks call it: "content/entries/2022-07-16-tbilisi.json". */
  file: string;
  /** Where in the file it stands: [] the whole of it, ["places", 12] an item, ["places", "-"] one that is added at the end. */
  at: (string | number)[];
  /** SHA-256 of the file as it was when this was opened; null of a file that is not there yet. */
  hash: string | null;
  value: Record<string, unknown>;
}

/** Where the items of a kind stand that have no file of their own. */
export const listOf: Partial<Record<DocumentKind, string>> = { place: "places", layer: "layers", stop: "stops" };

/** The schema in content/schema by which a kind is written. */
export const schemaOf: Record<DocumentKind, string> = {
  article: "article.json",
  meeting: "entry.json",
  deployment: "entry.json",
  event: "entry.json",
  place: "places.json",
  layer: "layers.json",
  stop: "tour.json",
};

/** A problem of the content at a field of a document, or beside all of them. */
export interface DeskProblem {
  /** The document's key; "" of what stands in a file that is not on the desk. */
  key: string;
  /** From the value of the document: ["participants", 0, "name"]. */
  path: (string | number)[];
  says: string;
}
