/** How good the atlas is, in numbers: counted from its content, for the page that says so. */
import { type Atlas, excerptsOf } from "./atlas.ts";
import { publishedOn, type Rank, referencesOf, sourcesOf } from "./attribution.ts";
import type { Entry } from "./schema/entry-schema.ts";
import type { Reference } from "./schema/evidence-schema.ts";
import type { Place } from "./schema/place-schema.ts";
import { type Sourcing, sourcingOf } from "./sourcing.ts";

/** The best rank among the sources of an entry; undefined where it stands on an article whose publisher is not known. */
export function bestRank(atlas: Atlas, entry: Entry): Rank | undefined {
  const ranks = sourcesOf(atlas, entry).flatMap(({ attribution }) => attribution?.rank ?? []);
  return ranks.toSorted((a, b) => a - b)[0];
}

export function entriesByBestRank(atlas: Atlas): Map<Rank | undefined, number> {
  return countBy(atlas.entries, (entry) => bestRank(atlas, entry));
}

/** The entries that bear a mark, by date. */
export function entriesMarked(atlas: Atlas, mark: Sourcing): Entry[] {
  return atlas.entries.filter((entry) => sourcingOf(atlas, entry).includes(mark));
}

/** How exactly a date is known, whatever span it covers. */
export const datePrecisions = ["day", "days", "month", "year"] as const;
export type DatePrecision = (typeof datePrecisions)[number];

/** "2022-07-16" is a day, "2020-11-10/2020-12-01" are days, "2022-07" is a month; an interval is as exact as its vaguer end. */
export function datePrecision(edtf: string): DatePrecision {
  const points = edtf.split("/").filter((point) => point !== "..");
  const least = Math.min(...points.map((point) => point.replace(/[?~%]/g, "").length));
  if (least < 7) return "year";
  if (least < 10) return "month";
  return edtf.includes("/") ? "days" : "day";
}

/** "2022-07-16?", "1994~": the date is written with a mark of doubt. */
export const isUncertain = (edtf: string) => /[?~%]/.test(edtf);

export function placesByPrecision(places: Place[]): Map<Place["precision"], number> {
  return countBy(places, ({ precision }) => precision);
}

/** How many there are, and of how many. */
export interface Share {
  count: number;
  of: number;
}

const share = <Item>(items: Item[], holds: (item: Item) => boolean): Share => {
  return { count: items.filter(holds).length, of: items.length };
};

/** Names whose spelling has a source, and places of which at least one name has. */
export function sourcedNames(places: Place[]): { names: Share; places: Share } {
  const isSourced = ({ source }: Place["names"][number]) => source !== undefined;
  return {
    names: share(
      places.flatMap(({ names }) => names),
      isSourced,
    ),
    places: share(places, ({ names }) => names.some(isSourced)),
  };
}

/** Entries for which the atlas has a sentence of an article, word for word; the others stand on citations and links. */
export function quotedEntries(entries: Entry[]): Share {
  return share(entries, (entry) => excerptsOf(entry).length > 0);
}

/** Every page that an entry names, each address once. */
export function pagesNamed(entries: Entry[]): Reference[] {
  return [...new Map(entries.flatMap(referencesOf).map((reference) => [reference.url, reference])).values()];
}

/** How fully the pages are described. */
export function describedPages(entries: Entry[]): Record<"title" | "published" | "archived" | "accessed", Share> {
  const pages = pagesNamed(entries);
  return {
    title: share(pages, ({ title }) => title !== undefined),
    published: share(pages, (page) => publishedOn(page) !== undefined),
    archived: share(pages, ({ archiveUrl }) => archiveUrl !== undefined),
    accessed: share(pages, ({ accessed }) => accessed !== undefined),
  };
}

export function countBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, number> {
  const counts = new Map<Key, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
}
