/** The words of markers and entries, which travel apart from where they stand. */

import { nameSeparator } from "../../atlas/names/names.ts";
import type { Marker, MarkerLabel } from "../marker.ts";

/** A place: its id, and its names in each language. */
export type PlaceWords = { id: string } & MarkerLabel & Required<Pick<Marker, "labels">>;

/** An entry: its id, its title, and its date as it is worded. */
export type EntryWords = [id: string, title: string, date: string];

/** By the numbers of markers and entries; `articles`: the numbers of the entries that each carries, by its id. */
export interface Words {
  places: Record<number, PlaceWords>;
  entries: Record<number, EntryWords>;
  articles: Record<string, number[]>;
}

/** The most of each that one request may ask for. */
export const mostAsked = { places: 200, entries: 200, ids: 100, articles: 10 };

/** What is asked for: numbers of markers and entries, ids of places and articles. */
export interface AskedWords {
  places: number[];
  entries: number[];
  ids: string[];
  articles: string[];
}

export const askedNames = ["places", "entries", "ids", "articles"] as const;

/** Whether a label has the name of each side. */
export const hasTwoNames = (label: string): boolean => label.includes(nameSeparator);

/** What stands for the label of a place whose words are not there: all that the rules of clusters ask of it. */
export const standIn = (twoNames: boolean): string => (twoNames ? nameSeparator : "");

/** Words with more words. */
export function withMore(words: Words, more: Words): Words {
  return {
    places: { ...words.places, ...more.places },
    entries: { ...words.entries, ...more.entries },
    articles: { ...words.articles, ...more.articles },
  };
}

/** The requests for what is asked, none longer than a server reads; equal wishes have equal addresses. `version`: of the points. */
export function wordsAddresses(asked: AskedWords, version: string): string[] {
  const most = Math.max(...askedNames.map((name) => Math.ceil(asked[name].length / mostAsked[name])));
  return Array.from({ length: most }, (_, index) => {
    const query = new URLSearchParams({ of: version });
    for (const name of askedNames) {
      const sorted = [...asked[name]].sort((a, b) => (a < b ? -1 : 1));
      const some = sorted.slice(index * mostAsked[name], (index + 1) * mostAsked[name]);
      if (some.length > 0) query.set(name, some.join("."));
    }
    return `/map-words.json?${query}`;
  });
}
