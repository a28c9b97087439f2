/** What the files of the content would be with the documents of the desk in them. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { isDeepStrictEqual } from "node:util";
import { isEntryKind } from "../atlas/kinds.ts";
import { sha256 } from "../content/article-source.ts";
import { valueAt } from "../content/check/problem.ts";
import { newEntry } from "../content/edit/new-entry.ts";
import { jsonSchemas } from "../content/json-schema.ts";
import { type DeskDocument, listOf, schemaOf } from "./desk-documents.ts";
import { jsonInForm } from "./json-in-form.ts";
import { inKeyOrder, type SchemaNode } from "./key-order.ts";

/** The files that the desk writes: no other path is opened, and none that leads out of the content. */
const ofDesk = /^content\/(?:(?:articles|entries|tours)\/(?:[\w-]+\/)*[\w-]+|places|layers)\.json$/;

export interface WrittenTexts {
  texts: Map<string, string>;
  /** By the key of a document: where in its file it stands now. */
  places: Map<string, DeskDocument["at"]>;
}

export interface FileNow {
  /** undefined of a file that is not there. */
  text?: string;
  /** SHA-256; null of a file that is not there. */
  hash: string | null;
}

/** A file of the content as it is on the disk. Throws a RangeError for what is none that the desk writes. */
export function fileNow(contentDir: string, file: string): FileNow {
  if (!ofDesk.test(file)) throw new RangeError(`"${file}" is no file that is edited here`);
  const location = path.join(contentDir, path.relative("content", file));
  if (!existsSync(location)) return { hash: null };
  const text = readFileSync(location, "utf8");
  return { text, hash: sha256(text) };
}

/** The files that the documents stand in, by their names, each read once: what is compared is what is then built on. */
export function filesNow(contentDir: string, documents: DeskDocument[]): Map<string, FileNow> {
  return new Map([...new Set(documents.map(({ file }) => file))].map((file) => [file, fileNow(contentDir, file)]));
}

/** The JSON of a file of the content. Throws a RangeError that names the file where it is none. */
export function jsonOf(file: string, text: string) {
  try {
    return JSON.parse(text);
  } catch (error) {
    const wrong = error instanceof Error ? error.message : String(error);
    throw new RangeError(`${file} cannot be read as JSON (${wrong.replace(/\s+/g, " ")}): mend it first.`);
  }
}

/** The schema of a document's value: of an item in a list file, that of its item. */
export function valueSchema(kind: DeskDocument["kind"], at: DeskDocument["at"]): SchemaNode | undefined {
  const whole = jsonSchemas().get(schemaOf[kind]) as SchemaNode | undefined;
  const [list] = at;
  return list === undefined ? whole : whole?.properties?.[list]?.items;
}

/** What a value's keys are ordered by: what the file has in its place; of a new entry, the skeleton that `npm run new` writes. */
function orderedBy(json: Record<string, unknown>, { kind, at }: DeskDocument, today: string): unknown {
  const before = at[1] === "-" ? undefined : valueAt(json, at);
  const isNew = before === undefined || Object.keys(before ?? {}).length === 0;
  return isNew && isEntryKind(kind) ? newEntry(kind, "new", {}, today) : before;
}

/** Throws a RangeError for a place at which no document stands: nothing else is written to. */
function checkPlace(json: Record<string, unknown>, { kind, at, file }: DeskDocument): void {
  const [list, where] = at;
  const isWhole = at.length === 0 && listOf[kind] === undefined;
  const isItem =
    at.length === 2 &&
    list !== undefined &&
    list === listOf[kind] &&
    Array.isArray(json[list]) &&
    isPlaceIn(json[list], where);
  if (!isWhole && !isItem) throw new RangeError(`"${at.join(".")}" is no place in ${file} that is edited here`);
}

const isPlaceIn = (items: unknown[], where: unknown) =>
  where === "-" || (typeof where === "number" && Number.isInteger(where) && where >= 0 && where < items.length);

/** Puts the document into the JSON of its file and gives the place at which it stands then. */
function put(json: Record<string, unknown>, document: DeskDocument, today: string): DeskDocument["at"] {
  checkPlace(json, document);
  const [list, where] = document.at;
  const schema = valueSchema(document.kind, document.at);
  const value = inKeyOrder(document.value, orderedBy(json, document, today), schema) as Record<string, unknown>;
  if (isDeepStrictEqual(value, valueAt(json, document.at))) return document.at;
  if (list === undefined) {
    for (const key of Object.keys(json)) delete json[key];
    Object.assign(json, value, { modified: today });
    return [];
  }
  const items = json[list] as unknown[];
  const index = where === "-" ? items.length : Number(where);
  items[index] = value;
  json.modified = today;
  return [list, index];
}

/** The texts of all files that the documents stand in. `now`: those files (`filesNow`); `today`: a day in EDTF, of what is changed. */
export function writtenTexts(
  now: ReadonlyMap<string, FileNow>,
  documents: DeskDocument[],
  today: string,
): WrittenTexts {
  const written: WrittenTexts = { texts: new Map(), places: new Map() };
  for (const [file, { text }] of now) {
    const json = text === undefined ? {} : jsonOf(file, text);
    for (const document of documents.filter((other) => other.file === file))
      written.places.set(document.key, put(json, document, today));
    written.texts.set(file, jsonInForm(json, text));
  }
  return written;
}
