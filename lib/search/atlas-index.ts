import type { Atlas } from "../atlas/atlas.ts";
import { searchDocuments } from "./documents.ts";
import { type SearchIndex, searchIndex } from "./search-index.ts";

const indexOf = new WeakMap<Atlas, SearchIndex>();

/** The index of an atlas, made once for it. */
export function atlasIndex(atlas: Atlas): SearchIndex {
  const known = indexOf.get(atlas);
  if (known) return known;
  const index = searchIndex(searchDocuments(atlas));
  indexOf.set(atlas, index);
  return index;
}
