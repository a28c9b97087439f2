/** What `/data/` answers with: a file of the registry, written once and kept as long as the atlas is. */
import { entityTag } from "../server/entity-tag.ts";
import type { Dataset } from "./dataset/dataset.ts";
import { type DataFile, dataFile, type Format } from "./formats.ts";
import { byteOrderMark } from "./tables/csv.ts";

export interface DataAnswer {
  body: string | Uint8Array<ArrayBuffer>;
  headers: Record<string, string>;
}

const kept = new WeakMap<Dataset["atlas"], Map<string, string | Uint8Array>>();

/** A zip takes a second to write, and is the same until the content is another. The origin is the same for all who ask. */
function bodyOf(dataset: Dataset, file: DataFile): string | Uint8Array {
  const bodies = kept.get(dataset.atlas) ?? new Map<string, string | Uint8Array>();
  kept.set(dataset.atlas, bodies);
  const key = `${dataset.site.origin} ${file.name}`;
  const body = bodies.get(key) ?? file.write(dataset);
  bodies.set(key, body);
  return body;
}

/** Anybody's program may read it, from any page; it is asked for anew, as the next build may have changed it. */
function headersOf(body: string | Uint8Array, { name }: DataFile, { mediaType }: Format, { site }: Dataset) {
  return {
    "Content-Type": mediaType,
    "Content-Disposition": `attachment; filename="${name}"`,
    "Cache-Control": "no-cache",
    "Access-Control-Allow-Origin": "*",
    "Access-Control-Expose-Headers": "ETag, Link, Content-Disposition",
    // what a table cannot say in itself
    Link: `<${site.origin}/data/datapackage.json>; rel="describedby", <https://creativecommons.org/licenses/by/4.0/>; rel="license"`,
    ETag: entityTag(body),
  };
}

/** The file of that name; undefined when there is none. `forSpreadsheets`: a table begins with a mark by which they read UTF-8. */
export function dataAnswer(dataset: Dataset, name: string, forSpreadsheets = false): DataAnswer | undefined {
  const found = dataFile(name);
  if (!found) return undefined;
  const { file, format } = found;
  const written = bodyOf(dataset, file);
  const marked = forSpreadsheets && format.extension === "csv" ? byteOrderMark + written : written;
  const body = typeof marked === "string" ? marked : new Uint8Array(marked);
  return { body, headers: headersOf(body, file, format, dataset) };
}
