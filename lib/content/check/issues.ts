/** Zod's issues, flattened: one for each thing an editor has to change. */
import type { z } from "zod";
import { type JsonPath, valueAt } from "./problem.ts";

export type Issue = z.core.$ZodIssue;

export interface FieldIssue {
  file: string;
  path: JsonPath;
  issue: Issue;
  /** What the file has at the path. */
  value: unknown;
  /** All issues of the same file, this one included. */
  all: Issue[];
  /** The file, and what it is read by. */
  json: unknown;
  schema: z.ZodType;
}

/** Small when the alternative is the one that the editor meant: its keys are there and nothing else is. */
function distance(alternative: Issue[]): number {
  const strangers = alternative.flatMap((issue) => (issue.code === "unrecognized_keys" ? issue.keys : []));
  return alternative.length + strangers.length;
}

const isEmpty = (value: object) => Object.keys(value).length === 0;

/** Replaces "none of the alternatives fits" on an object by what is wrong with the alternative that fits best. */
export function settle(issues: Issue[], json: unknown): Issue[] {
  return issues.flatMap((issue) => {
    if (issue.code !== "invalid_union" || issue.errors.length === 0) return [issue];
    const value = valueAt(json, issue.path);
    if (typeof value !== "object" || value === null || isEmpty(value)) return [issue];
    const [closest = []] = issue.errors.toSorted((a, b) => distance(a) - distance(b));
    const placed = closest.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }) as Issue);
    return settle(placed, json);
  });
}

/** The issues of a file as field issues. */
export function fieldIssues(file: string, json: unknown, schema: z.ZodType, error: z.ZodError): FieldIssue[] {
  const all = settle(error.issues, json);
  return all.map((issue) => ({ file, path: issue.path, issue, value: valueAt(json, issue.path), all, json, schema }));
}
