import { knownIn } from "../address/known.ts";
import { written } from "../address/query.ts";
import type { Atlas } from "../atlas/atlas.ts";
import { parseView, serialiseView } from "../view/url-view.ts";

/**
 * The view that the query of a picture's address asks for, if it is written as pages write it (lib/site/metadata.ts);
 * undefined for all else, such as a view with more to it than a picture shows.
 */
export function pictureView(atlas: Atlas, search: string): URLSearchParams | undefined {
  const query = new URLSearchParams(search);
  const { view } = parseView(query, knownIn(atlas));
  return written(query).slice(1) === serialiseView(view) ? query : undefined;
}
