/** What the page of a place lists: what happened there, then what only names it, each by date. */
import { type Atlas, entriesMarkedAt } from "./atlas.ts";
import { partAt, partPath } from "./parts.ts";
import type { Entry } from "./schema/entry-schema.ts";

export interface PlaceEntries {
  here: Entry[];
  naming: Entry[];
  /** Both, in the order of the page. */
  all: Entry[];
}

export function entriesOfPlace(atlas: Pick<Atlas, "entriesAt">, placeId: string): PlaceEntries {
  const here = entriesMarkedAt(atlas, placeId);
  const marked = new Set(here);
  const naming = atlas.entriesAt(placeId).filter((entry) => !marked.has(entry));
  return { here, naming, all: [...here, ...naming] };
}

/** Rows of a place tell what came of each entry, and weigh more than those of other lists. */
const mostAtPlace = 40;

/** What is longer is cut shorter, as its counts by year and the ways to its other parts stand beside it. */
const rowsOfPart = 15;

/** So many rows a part has of a place with so many entries. */
export const rowsAtPlace = (entries: number): number => (entries <= mostAtPlace ? mostAtPlace : rowsOfPart);

/** Where an entry stands on the page of a place: the address of its part. */
export function pathAtPlace(atlas: Pick<Atlas, "entriesAt">, placeId: string, entry: Entry): string {
  const path = `/places/${placeId}`;
  if (atlas.entriesAt(placeId).length <= mostAtPlace) return path;
  return partPath(path, partAt(entriesOfPlace(atlas, placeId).all.indexOf(entry), rowsOfPart));
}
