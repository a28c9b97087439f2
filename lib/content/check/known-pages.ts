import { entryPath } from "../../atlas/atlas.ts";
import { tourPaths } from "../../atlas/tours.ts";
import type { Draft } from "./draft.ts";

const fixed =
  "/ /places /meetings /deployments /events /articles /timeline /where-they-met /disagreements /tour /about /corrections /corrections/log /data /search".split(
    " ",
  );

/** The paths of all pages that the content makes, embedded ones included. */
export function pagePaths({ entries, places, articles, tours }: Draft): Set<string> {
  const pages = [
    ...fixed,
    ...entries.map(({ value }) => entryPath(value)),
    ...places.map(({ value }) => `/places/${value.id}`),
    ...articles.map(({ value }) => `/articles/${value.id}`),
    ...tours.flatMap(({ value }) => tourPaths(value)),
  ];
  return new Set([...pages, ...pages.map((page) => `/embed${page === "/" ? "" : page}`)]);
}
