/** Whether every row of the fact base found its place in the atlas. */
import type { Atlas } from "../atlas/atlas.ts";

export interface ClaimReport {
  total: number;
  carried: number;
  /** Rows that nothing carries. */
  missing: string[];
  /** Ids that the content names and the fact base does not know. */
  unknown: string[];
}

/**
 * A row is carried by an excerpt that an entry uses, by a citation on an entry, or by being named in the list of what was
 * left out (`leftOut`, the text of docs/left-out.md).
 */
export function checkClaims(atlas: Atlas, ids: string[], leftOut: string): ClaimReport {
  const used = atlas.articles
    .flatMap((article) => article.excerpts)
    .filter((excerpt) => atlas.entriesCiting(excerpt.id).length > 0);
  const citations = atlas.entries.flatMap((entry) => entry.citations);
  const named = new Set([...used, ...citations].flatMap((carrier) => carrier.claims ?? []));
  const left = new Set(leftOut.match(/\bc-[tp]-\d{2}\b/g));
  const missing = ids.filter((id) => !named.has(id) && !left.has(id));
  const unknown = [...named].filter((id) => !ids.includes(id));
  return { total: ids.length, carried: ids.length - missing.length, missing, unknown };
}
