/** What a page lists: its files are written of this, and its body is rendered from the very same values. */
import type { DisputedPoint } from "../../atlas/disputed-points.ts";
import type { PublisherUse } from "../../atlas/publisher-uses.ts";
import type { Entry } from "../../atlas/schema/entry-schema.ts";
import type { Place } from "../../atlas/schema/place-schema.ts";

/** The tables of the data (lib/exports/tables) that have a page of which they are the rows. */
export const listedTables = ["entries", "places", "excerpts", "disagreements", "publishers"] as const;

export interface Listed {
  /** Whose rows the page shows. */
  table: (typeof listedTables)[number];
  /** The values of the first key of that table, in the order of the page, each once. */
  rows: readonly string[];
  /** In the order of the page, each once; undefined where a page lists no entries. */
  entries?: readonly Entry[];
  places?: readonly Place[];
  /** Ids of what is quoted beside what the entries stand on. */
  excerpts?: readonly string[];
}

const once = <Item>(items: readonly Item[]): Item[] => [...new Set(items)];
const ids = (items: readonly { id: string }[]): string[] => items.map(({ id }) => id);

/** `excerpts`: quoted by the page itself. */
export function listedEntries(entries: readonly Entry[], excerpts: readonly string[] = []): Listed {
  const each = once(entries);
  return { table: "entries", rows: ids(each), entries: each, ...(excerpts.length > 0 && { excerpts }) };
}

export const listedPlaces = (places: readonly Place[]): Listed => ({ table: "places", rows: ids(places), places });

/** `entries`: those that stand on the excerpts, where the page names them. */
export const listedExcerpts = (excerpts: readonly string[], entries?: readonly Entry[]): Listed => ({
  table: "excerpts",
  rows: excerpts,
  excerpts,
  ...(entries && { entries: once(entries) }),
});

export const listedPoints = (points: readonly DisputedPoint[]): Listed => ({
  table: "disagreements",
  rows: points.map(({ anchor }) => anchor),
  entries: once(points.map(({ entry }) => entry)),
});

export const listedPublishers = (uses: readonly PublisherUse[]): Listed => ({
  table: "publishers",
  rows: uses.map(({ publisher }) => publisher.id),
  entries: once(uses.flatMap(({ entries }) => entries)),
});
