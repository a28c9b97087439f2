import { pagePaths } from "../../site/page-paths.ts";
import type { Draft, Found } from "./draft.ts";

const valuesOf = <Value>(found: Found<Value>[]) => found.map(({ value }) => value);

/** The paths of all pages that the content makes, whatever else is wrong with it. */
export function pathsIn({ entries, places, articles, tours, decisions, changes }: Draft): Set<string> {
  const things = { entries: valuesOf(entries), places: valuesOf(places), articles: valuesOf(articles) };
  const eras = valuesOf(decisions).flatMap((decided) => decided.eras);
  return new Set(pagePaths({ ...things, tours: valuesOf(tours), decisions: { eras }, changes: valuesOf(changes) }));
}
