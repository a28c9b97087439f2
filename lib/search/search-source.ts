/** Where the instant search looks: in an index of its own, or on the server, which has one. Plain data, `/search-index.json`. */
import type { SearchDocument } from "./document.ts";

/** More are not sent to a browser: of 1,500 the list takes 60 kB, compressed, and their index 0.2 s of a slow processor. */
export const mostSent = 1500;

/** Documents to make an index of, or the address that answers `?q=`. */
export type SearchSource = readonly SearchDocument[] | { ask: string };

export const searchSource = (documents: readonly SearchDocument[]): SearchSource =>
  documents.length > mostSent ? { ask: "/search.json" } : documents;
