/** How many entries each value of a filter would leave: pure, for the form that offers them. */
import type { Asked } from "../address/asked.ts";
import { withoutFilter } from "../address/asked.ts";
import type { Facets } from "./marker.ts";
import type { Filters } from "./url-view.ts";
import { shownIn } from "./visible.ts";

function valuesOf(facets: Facets, name: keyof Filters): string[] {
  if (name === "place") return facets.places;
  if (name === "article") return facets.articles;
  return facets[name] === undefined ? [] : [facets[name]];
}

/** Value → number of entries that have it and fit the date and all other filters. The value in force is always there. */
export function filterCounts(listed: Facets[], asked: Asked, name: keyof Filters): Map<string, number> {
  const counts = new Map<string, number>();
  const own = asked.filters?.[name];
  if (own !== undefined) counts.set(own, 0);
  for (const facets of listed.filter(shownIn(withoutFilter(asked, name)))) {
    for (const value of valuesOf(facets, name)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}
