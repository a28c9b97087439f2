/** The references in the text of an entry's file: found, and completed, without touching anything else of the file. */
import { archivedCopy } from "../atlas/archived-copy.ts";
import type { Reference } from "../atlas/schema/evidence-schema.ts";
import { type JsonPath, valueAt } from "../content/check/problem.ts";
import { type JsonString, jsonStrings } from "../content/edit/json-strings.ts";
import type { Capture } from "./wayback.ts";

export interface PageToKeep {
  url: string;
  /** The day near which a capture is wanted: YYYY-MM-DD. */
  day: string;
}

interface Written {
  reference: Reference;
  /** Its address, as it stands in the file. */
  address: JsonString;
}

const holder = ({ path }: JsonString): JsonPath => path.slice(0, -1);

/** A reference is what has an address and a rank, wherever in the entry it stands. */
function referencesIn(text: string): Written[] {
  const json: unknown = JSON.parse(text);
  return jsonStrings(text)
    .filter(({ path }) => path.at(-1) === "url")
    .map((address) => ({ address, reference: valueAt(json, holder(address)) as Reference }))
    .filter(({ reference }) => typeof reference.rank === "number");
}

/** The pages that an entry's references name and that no editor has looked up in an archive. */
export function pagesToKeep(text: string): PageToKeep[] {
  const { date } = JSON.parse(text) as { date: string };
  const pages = referencesIn(text).flatMap(({ reference }) => {
    const copy = archivedCopy(reference, date);
    return copy && !copy.checked ? [[reference.url, { url: reference.url, day: copy.day }] as const] : [];
  });
  return [...new Map(pages).values()];
}

/** What the reference lacks; a title that an editor gave stays. */
function addition({ title }: Reference, capture: Capture, accessed: string): string {
  const fields = {
    ...(title === undefined && capture.title !== null && { title: capture.title }),
    archiveUrl: capture.archiveUrl,
    accessed,
    ...(capture.sha256 !== null && { sha256: capture.sha256 }),
  };
  return Object.entries(fields)
    .map(([name, value]) => `, ${JSON.stringify(name)}: ${JSON.stringify(value)}`)
    .join("");
}

/** The file with the captures of its pages; `accessed` is the day on which they were looked up. */
export function withCaptures(text: string, captures: ReadonlyMap<string, Capture & { accessed: string }>): string {
  const inserted = referencesIn(text).flatMap(({ reference, address }) => {
    const capture = reference.archiveUrl === undefined ? captures.get(reference.url) : undefined;
    if (!capture) return [];
    const { accessed = capture.accessed } = reference;
    // an own date of access is written already
    const words = addition(reference, capture, accessed);
    return [{ at: address.end, words: reference.accessed ? words.replace(/, "accessed": "[^"]*"/, "") : words }];
  });
  return inserted.toReversed().reduce((file, { at, words }) => file.slice(0, at) + words + file.slice(at), text);
}
