/**
 * Markers and their entries as columns, for the way to the browser: numbers in place of words and ids, each column a list in
 * plain JSON. What grows steadily is written as differences from the one before. `point-rows.ts` reads them again.
 */
import type { EntryKind } from "../../atlas/kinds.ts";
import type { PlaceRole } from "../../atlas/roles.ts";
import type { Marker, MarkerEntry } from "../marker.ts";
import { hasTwoNames } from "./point-words.ts";

/** What few markers have, by their row. */
export interface Special {
  row: number;
  turn?: number;
  maxZoom?: number;
  role?: PlaceRole;
}

export interface PointColumns {
  markers: {
    /** Differences of `Marker.number`. */
    numbers: number[];
    longitudes: number[];
    latitudes: number[];
    minZooms: number[];
    /** GeoNames ids; 0 where there is none. */
    geonames: number[];
    special: Special[];
    /** Differences of the rows whose places go by two names. */
    twoNames: number[];
  };
  entries: {
    /** Differences of `MarkerEntry.number`. */
    numbers: number[];
    /** Differences of the days on which they begin, counted from 1970; `null` of an open beginning, which counts as no day. */
    days: (number | null)[];
    /** A letter for each entry, that of its row in `sortsOf`. */
    sorts: string;
    sortsOf: { kind: EntryKind; level?: string; mediator?: string }[];
    /** The rows of the markers with most entries, which so many name that they go by less than their row. */
    busiest: number[];
    /** The markers that it stands at, one, or a list of none or several: a place in `busiest`, or beyond its end the row. */
    places: (number | number[])[];
    /** Of what stands for a time: its row, and its last instant in milliseconds since 1970 UTC. */
    ends: [row: number, end: number][];
    /** Of each the articles that carry it, as rows of `articlesOf`; without, articles are asked for by `/map-words.json`. */
    articles?: number[][];
    articlesOf?: string[];
  };
}

export const dayMilliseconds = 86_400_000;

/** By which letter an entry names its kind, level and convener. */
export const letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

export const differences = (numbers: number[]): number[] =>
  numbers.map((number, index) => number - (numbers[index - 1] ?? 0));

/** The row of each value, given out in the order in which they come. */
function rowsOf<Key>() {
  const rows = new Map<Key, number>();
  const rowOf = (key: Key): number => {
    const row = rows.get(key) ?? rows.size;
    rows.set(key, row);
    return row;
  };
  return { rows, rowOf };
}

function specialOf({ turn, maxZoom, role }: Marker, row: number): Special[] {
  if (turn === undefined && maxZoom === undefined && role === undefined) return [];
  return [
    {
      row,
      ...(turn !== undefined && { turn }),
      ...(maxZoom !== undefined && { maxZoom }),
      ...(role !== undefined && { role }),
    },
  ];
}

function markerColumns(markers: Marker[]): PointColumns["markers"] {
  const rows = markers.map((_, row) => row);
  return {
    numbers: differences(markers.map(({ number }) => number)),
    longitudes: markers.map(({ point }) => point[0]),
    latitudes: markers.map(({ point }) => point[1]),
    minZooms: markers.map(({ minZoom }) => minZoom),
    geonames: markers.map(({ geonames }) => geonames ?? 0),
    special: markers.flatMap(specialOf),
    twoNames: differences(rows.filter((row) => hasTwoNames((markers[row] as Marker).label))),
  };
}

function dayColumn(entries: MarkerEntry[]): (number | null)[] {
  let before = 0;
  return entries.map(({ facets: { start } }) => {
    if (!Number.isFinite(start)) return null;
    const day = start / dayMilliseconds;
    const later = day - before;
    before = day;
    return later;
  });
}

function sortColumn(entries: MarkerEntry[]): Pick<PointColumns["entries"], "sorts" | "sortsOf"> {
  const { rows, rowOf } = rowsOf<string>();
  const found = entries.map(({ facets: { kind, level, mediator } }) =>
    rowOf(JSON.stringify({ kind, level, mediator })),
  );
  if (rows.size > letters.length) throw new RangeError(`more than ${letters.length} sorts of entries`);
  return { sorts: found.map((row) => letters[row]).join(""), sortsOf: [...rows.keys()].map((key) => JSON.parse(key)) };
}

/** So many have numbers of one or two digits. */
const mostBusiest = 60;

function placeColumn(places: number[][]): Pick<PointColumns["entries"], "busiest" | "places"> {
  const counts = new Map<number, number>();
  for (const row of places.flat()) counts.set(row, (counts.get(row) ?? 0) + 1);
  const busiest = [...counts]
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, mostBusiest)
    .map(([row]) => row);
  const shorter = new Map(busiest.map((row, index) => [row, index]));
  const written = places.map((list) => list.map((row) => shorter.get(row) ?? row + busiest.length));
  return { busiest, places: written.map((list) => (list.length === 1 ? (list[0] as number) : list)) };
}

/**
 * Writes the markers, and of their entries and the `unplaced` ones each once. Of an entry that stands at other markers, too,
 * only those given are named. `articles`: whether the columns say which articles carry each.
 */
export function toColumns(markers: Marker[], unplaced: MarkerEntry[], articles: boolean): PointColumns {
  const byNumber = new Map([...unplaced, ...markers.flatMap(({ entries }) => entries)].map((one) => [one.number, one]));
  const entries = [...byNumber.values()].toSorted((a, b) => a.number - b.number);
  const rows = new Map(markers.map(({ place }, row) => [place, row]));
  const { rows: articleRows, rowOf } = rowsOf<string>();
  const places = entries.map(({ facets }) => facets.places.flatMap((place) => rows.get(place) ?? []));
  const carried = articles && { articles: entries.map(({ facets }) => facets.articles.map(rowOf)) };
  return {
    markers: markerColumns(markers),
    entries: {
      numbers: differences(entries.map(({ number }) => number)),
      days: dayColumn(entries),
      ...sortColumn(entries),
      ...placeColumn(places),
      ends: entries.flatMap(({ facets: { end } }, row): [number, number][] => (end === undefined ? [] : [[row, end]])),
      ...(carried && { ...carried, articlesOf: [...articleRows.keys()] }),
    },
  };
}
