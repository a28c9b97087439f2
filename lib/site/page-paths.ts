import { entryPath } from "../atlas/atlas.ts";
import type { Decisions } from "../atlas/decisions.ts";
import { eraPath } from "../atlas/disputed-points.ts";
import type { Entry, Tour } from "../atlas/schema.ts";
import { tourPaths } from "../atlas/tours.ts";
import { fixedPaths } from "./fixed-pages.ts";

/** What of an atlas has pages. */
interface Things {
  places: { id: string }[];
  entries: Pick<Entry, "kind" | "id">[];
  articles: { id: string }[];
  tours: Tour[];
  decisions: Pick<Decisions, "eras">;
}

/** The paths of all pages, each once: the routes, the site map, previews and the check of redirects go by them. */
export function pagePaths({ places, entries, articles, tours, decisions }: Things): string[] {
  const paths = [
    ...fixedPaths,
    ...places.map(({ id }) => `/places/${id}`),
    ...entries.map(entryPath),
    ...articles.map(({ id }) => `/articles/${id}`),
    ...tours.flatMap(tourPaths),
    ...decisions.eras.map(eraPath),
  ];
  return [...new Set(paths)];
}
