/** Where the instant search looks: in an index of its own, or on the server, which has one. Plain data, `/search-index.json`. */
import type { SearchDocument } from "./document.ts";

/** More are not sent to a browser: of so many the list takes 100 kB by gzip, and a slow processor half a second to index it. */
export const mostSent = 1500;

/** Documents to make an index of, or the address that answers `?q=`. */
export type SearchSource = readonly SearchDocument[] | { ask: string };

export const searchSource = (documents: readonly SearchDocument[]): SearchSource =>
  documents.length > mostSent ? { ask: "/search.json" } : documents;
