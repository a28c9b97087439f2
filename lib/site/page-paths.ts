import { type Atlas, entryPath } from "../atlas/atlas.ts";
import type { Change } from "../atlas/changes.ts";
import { logPaths } from "../atlas/corrected.ts";
import type { Decisions } from "../atlas/decisions.ts";
import { eraPath } from "../atlas/disputed-points.ts";
import { madeOnce } from "../atlas/made-once.ts";
import type { Entry } from "../atlas/schema/entry-schema.ts";
import type { Tour } from "../atlas/schema/tour-schema.ts";
import { tourPaths } from "../atlas/tours.ts";
import { builtIds } from "./built-pages.js";
import { fixedPaths } from "./fixed-pages.ts";

/** What of an atlas has pages. */
interface Things {
  places: { id: string }[];
  entries: Pick<Entry, "kind" | "id">[];
  articles: { id: string }[];
  tours: Tour[];
  decisions: Pick<Decisions, "eras">;
  changes: Change[];
}

/** The paths of all pages, each once: the routes, the site map, previews and the check of redirects go by them. */
export function pagePaths({ places, entries, articles, tours, decisions, changes }: Things): string[] {
  const paths = [
    ...fixedPaths,
    ...places.map(({ id }) => `/places/${id}`),
    ...entries.map(entryPath),
    ...articles.map(({ id }) => `/articles/${id}`),
    ...tours.flatMap(tourPaths),
    ...decisions.eras.map(eraPath),
    ...logPaths(changes),
  ];
  return [...new Set(paths)];
}

/** The same of an atlas, for those who ask whether a path has a page. */
export const allPaths = madeOnce((atlas: Atlas): ReadonlySet<string> => new Set(pagePaths(atlas)));

/** Those whose pages are made with the build; the rest when they are first asked for. */
export const builtPagePaths = madeOnce((atlas: Atlas): string[] => {
  const ids = builtIds(atlas.entries, atlas.places);
  const entries = atlas.entries.filter(({ id }) => ids.entries.has(id));
  const places = atlas.places.filter(({ id }) => ids.places.has(id));
  return pagePaths({ ...atlas, entries, places });
});
