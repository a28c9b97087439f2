/**
 * Reads a value in spite of small slips, so that a misspelt date in an entry does not keep the other rules from looking at
 * the entry. The slips themselves are reported from the value as it stands.
 */
import type { z } from "zod";
import { reversedInterval } from "../../atlas/dates/dates.ts";
import { type Issue, settle } from "./issues.ts";
import { valueAt } from "./problem.ts";

function mend(json: unknown, issue: Issue): void {
  const key = issue.path.at(-1);
  const holder = valueAt(json, issue.path.slice(0, -1)) as Record<PropertyKey, unknown> | undefined;
  if (issue.code === "unrecognized_keys") {
    const target = valueAt(json, issue.path) as Record<string, unknown>;
    for (const unknownKey of issue.keys) delete target[unknownKey];
  }
  if (holder === undefined || key === undefined) return;
  const value = holder[key];
  if (issue.code === "custom") holder[key] = reversedInterval(String(value)) ?? "2000-01-01";
  if (issue.code === "invalid_format" && issue.format === "url") holder[key] = "https://example.org/";
  if (issue.code === "invalid_value" && issue.values.length === 1) holder[key] = issue.values[0];
  if (issue.code === "too_big" && typeof value === "number") holder[key] = Number(issue.maximum);
  if (issue.code === "too_small" && typeof value === "number" && issue.inclusive) holder[key] = Number(issue.minimum);
}

/** The value, with slips of form replaced by something harmless; undefined when its shape is wrong. */
export function readLeniently<Output>(schema: z.ZodType<Output>, json: unknown): Output | undefined {
  const read = schema.safeParse(json);
  if (read.success) return read.data;
  const copy = structuredClone(json);
  for (const issue of settle(read.error.issues, json)) mend(copy, issue);
  return schema.safeParse(copy).data;
}
