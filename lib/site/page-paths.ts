import { type Atlas, entryPath } from "../atlas/atlas.ts";
import { tourPaths } from "../atlas/tours.ts";
import { fixedPaths } from "./fixed-pages.ts";

/** The paths of all pages, each once. */
export function pagePaths(atlas: Atlas): string[] {
  const paths = [
    ...fixedPaths,
    ...atlas.places.map(({ id }) => `/places/${id}`),
    ...atlas.entries.map(entryPath),
    ...atlas.articles.map(({ id }) => `/articles/${id}`),
    ...atlas.tours.flatMap(tourPaths),
  ];
  return [...new Set(paths)];
}
