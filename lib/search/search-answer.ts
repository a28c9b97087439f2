/**
 * What the instant search shows of what was found, and no more: the same whether the browser has the index or asks the server for
 * it (`/search.json`). Its size has a bound, however much there is.
 */
import { byKind, kinds } from "../atlas/kinds.ts";
import type { Group } from "./document.ts";
import { type Found, find } from "./find.ts";
import { nearestTitles } from "./nearest-titles.ts";
import type { SearchIndex } from "./search-index.ts";
import { type ShownHit, shownHit } from "./shown-hit.ts";

/** Hits of each group. */
const most: Record<Group, number> = {
  place: 5,
  person: 3,
  ...byKind((kind) => kinds[kind].offered),
  article: 2,
  excerpt: 3,
};

/** Places that light up on the map for one hit: of somebody who was everywhere no reader sees them all. */
const mostPlaces = 100;

/** A name that may have been meant. */
export interface NearTitle {
  title: string;
  /** Of the title, where it is not in the language of the page (ISO 639-1). */
  lang?: string;
  path: string;
}

export interface SearchAnswer extends Pick<Found, "fit" | "total" | "terms"> {
  groups: { group: Group; hits: ShownHit[] }[];
  /** Of a search that found nothing. */
  near: NearTitle[];
}

/** The answer to what was typed. */
export function searchAnswer(index: SearchIndex, query: string): SearchAnswer {
  const found = find(index, query);
  const { fit, total, terms } = found;
  const groups = found.groups.map(({ group, hits }) => ({
    group,
    hits: hits.slice(0, most[group]).map((hit) => {
      const shown = shownHit(hit, found.fitting);
      return { ...shown, places: shown.places.slice(0, mostPlaces) };
    }),
  }));
  const near = fit === "none" && query !== "" ? nearestTitles(index, query) : [];
  return {
    fit,
    total,
    terms,
    groups,
    near: near.map(({ title, lang, path }) => ({ title, path, ...(lang && { lang }) })),
  };
}
