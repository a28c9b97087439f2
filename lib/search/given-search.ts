/** What the button of the search is given, on every page: its own texts, and the words of the dialog that it fetches. */
import type { GivenWords, Words } from "../words/words.ts";

export interface GivenSearch {
  title: string;
  /** The page of the search, without a query. */
  page: string;
  words: GivenWords;
}

export const givenSearch = (words: Words): GivenSearch => ({
  title: words("search-live.search"),
  page: words.to("/search"),
  words: words.only("search-live", "fetched"),
});
