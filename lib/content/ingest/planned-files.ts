/** What becomes of each proposed file, so that nothing an editor has written is lost and a second run changes nothing. */
import { sha256 } from "../article-source.ts";
import { type JsonPath, jsonPath, show } from "../check/problem.ts";

export type FilePlan =
  /** Written for the first time. */
  | { state: "new" }
  /** Written before, as it stands there still; the proposal is another now. */
  | { state: "updated"; differences: string[] }
  | { state: "same" }
  /** An editor has changed it, or it was never ours: left alone. */
  | { state: "edited" | "foreign"; differences: string[] }
  /** An editor has removed it. */
  | { state: "removed" };

/** The hash of what a file says, whatever its layout. */
export const hashOfJson = (json: unknown): string => sha256(JSON.stringify(json));

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

/** Where two values differ, deepest first differences only: "$.title: has …, proposed …". */
function differing(has: unknown, proposed: unknown, path: JsonPath): string[] {
  if (JSON.stringify(has) === JSON.stringify(proposed)) return [];
  if (isObject(has) && isObject(proposed) && Array.isArray(has) === Array.isArray(proposed)) {
    const keys = [...new Set([...Object.keys(has), ...Object.keys(proposed)])];
    return keys.flatMap((key) => differing(has[key], proposed[key], [...path, Array.isArray(has) ? Number(key) : key]));
  }
  return [`${jsonPath(path)}: the file has ${show(has)}, the proposal ${show(proposed)}`];
}

/** `now`: the file's text, undefined where there is none. `before`: the hash of what was last written, undefined where nothing was. */
export function planFile(proposed: object, now: string | undefined, before: string | undefined): FilePlan {
  if (now === undefined) return { state: before === undefined ? "new" : "removed" };
  const has = parsed(now);
  // the day of a change is no change
  const aligned = isObject(has) && "modified" in has ? { ...proposed, modified: has.modified } : proposed;
  const differences = differing(has, aligned, []);
  if (before === undefined && differences.length > 0) return { state: "foreign", differences };
  if (before !== undefined && hashOfJson(has) !== before) return { state: "edited", differences };
  return differences.length === 0 ? { state: "same" } : { state: "updated", differences };
}
