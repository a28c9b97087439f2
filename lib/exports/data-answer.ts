/** What `/data/` answers with: a file of the registry, written once and kept as long as the atlas is. */
import { entityTag } from "../server/entity-tag.ts";
import type { Dataset } from "./dataset/dataset.ts";
import { licences } from "./dataset/licences.ts";
import { type DataFile, dataFile, type Format } from "./formats.ts";
import { byteOrderMark } from "./tables/csv.ts";

type Body = string | Uint8Array<ArrayBuffer>;

export interface DataAnswer {
  body: Body;
  headers: Record<string, string>;
}

const kept = new WeakMap<Dataset["atlas"], Map<string, Body>>();

/** A zip takes a second to write, and is the same until the content is another. */
function bodyOf(dataset: Dataset, file: DataFile): Body {
  const bodies = kept.get(dataset.atlas) ?? new Map<string, Body>();
  kept.set(dataset.atlas, bodies);
  const key = `${dataset.site.origin} ${file.name}`;
  const body = bodies.get(key) ?? written(dataset, file);
  bodies.set(key, body);
  return body;
}

function written(dataset: Dataset, file: DataFile): Body {
  const body = file.write(dataset);
  return typeof body === "string" ? body : new Uint8Array(body);
}

/** It is asked for anew, as the next build may have changed it. That any page may read it says next.config.js. */
function answer(body: Body, { name }: DataFile, { mediaType }: Format, { site }: Dataset): DataAnswer {
  const headers = {
    "Content-Type": mediaType,
    "Content-Disposition": `attachment; filename="${name}"`,
    "Cache-Control": "no-cache",
    // what a table cannot say in itself
    Link: `<${site.origin}/data/datapackage.json>; rel="describedby", <${licences.atlas.path}>; rel="license"`,
    ETag: entityTag(body),
  };
  return { body, headers };
}

/** The file of that name; undefined when there is none. */
export function dataAnswer(dataset: Dataset, name: string): DataAnswer | undefined {
  const found = dataFile(name);
  return found && answer(bodyOf(dataset, found.file), found.file, found.format, dataset);
}

/** The table of that name, begun with a mark by which spreadsheets read UTF-8; undefined when there is none. */
export function forSpreadsheets(dataset: Dataset, name: string): DataAnswer | undefined {
  const found = dataFile(name);
  if (!found?.file.table) return undefined;
  return answer(byteOrderMark + bodyOf(dataset, found.file), found.file, found.format, dataset);
}
