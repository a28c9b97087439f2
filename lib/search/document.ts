/** What search knows of the atlas: plain data, sent to the browser once as `/search-index.json`. */

import { type EntryKind, entryKinds, kinds } from "../atlas/kinds.ts";

export type Group = "place" | "person" | EntryKind | "article" | "excerpt";

const ofEntries = entryKinds.toSorted((a, b) => kinds[b].offered - kinds[a].offered);

/** In the order in which they are shown. */
export const groups: Group[] = ["place", "person", ...ofEntries, "article", "excerpt"];

/** A name and the ISO 639-1 code of its language. */
export interface Name {
  text: string;
  lang: string;
}

export interface SearchDocument {
  group: Group;
  /** Where it leads, with parameters or a fragment where it has them. */
  path: string;
  title: string;
  /** Of a place's name, or an article's title or passage, where that is not in the language of the page (ISO 639-1). */
  lang?: string;
  /** One line beside the title: a date and a place, a role, a source. */
  about: string;
  /** Ids of the places that the map shows for it. */
  places: string[];
  /** Names and spellings beside the title. */
  names?: Name[];
  people?: string;
  text?: string;
  /** Its date as queries have theirs (typed-dates.ts), where `about` says it in another language. */
  dated?: string;
  /** Sorts what is found alike: how much happened at a place, the day of an entry. */
  weight: number;
}
