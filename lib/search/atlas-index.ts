import type { Atlas } from "../atlas/atlas.ts";
import { ofProcess } from "../content/of-process.ts";
import { searchDocuments } from "./documents.ts";
import { type SearchIndex, searchIndex } from "./search-index.ts";

/** The index of an atlas, made once for it: for the search page and for the answers to the instant search alike. */
export function atlasIndex(atlas: Atlas): SearchIndex {
  const indexOf = ofProcess("search index", () => new WeakMap<Atlas, SearchIndex>());
  const known = indexOf.get(atlas);
  if (known) return known;
  const index = searchIndex(searchDocuments(atlas));
  indexOf.set(atlas, index);
  return index;
}
