import type { IncomingHttpHeaders } from "node:http";
import type { Answer } from "./answer.ts";
import { rangeVerdict } from "./range.ts";
import type { ServedFile } from "./served-file.ts";

const bare = (tag: string) => tag.trim().replace(/^W\//, "");

/** Whether one of the entity tags of a condition is this one, or it takes any. */
export function hasTag(condition: string, tag: string): boolean {
  return condition.trim() === "*" || condition.split(",").some((known) => bare(known) === bare(tag));
}

/** Whether the file is another one than the asker knows. */
function hasChanged(headers: IncomingHttpHeaders, file: ServedFile): boolean {
  const { "if-match": condition, "if-unmodified-since": since } = headers;
  if (condition !== undefined) return !hasTag(condition, file.tag);
  return since !== undefined && file.modified > Date.parse(since);
}

/**
 * The answer where a file is asked for on a condition that it does not meet; undefined where it can be sent. A range that
 * need not be heeded is taken out of the headers. Next sees all this as well, but then looks for a page "/412" or
 * "/416" to say so, finds none and answers 500.
 */
export function unmetCondition(headers: IncomingHttpHeaders, file: ServedFile): Answer | undefined {
  if (hasChanged(headers, file)) return { status: 412, headers: {} };
  if (headers.range === undefined) return undefined;
  const verdict = rangeVerdict(headers.range, file.size);
  if (verdict === "beyond" && headers["if-range"] === undefined)
    return { status: 416, headers: { "Content-Range": `bytes */${file.size}` } };
  if (verdict !== "met") delete headers.range;
  return undefined;
}
