/** Markers and entries as rows again, from their columns and whatever words are there. */
import { kinds } from "../../atlas/kinds.ts";
import type { Facets, Marker, MarkerEntry } from "../marker.ts";
import { dominantKind } from "../marker-kind.ts";
import { dayMilliseconds, letters, type PointColumns } from "./point-columns.ts";
import { standIn, type Words } from "./point-words.ts";

const sums = (differences: number[]): number[] => {
  let sum = 0;
  return differences.map((difference) => {
    sum += difference;
    return sum;
  });
};

function starts(days: (number | null)[]): number[] {
  let day = 0;
  return days.map((later) => {
    if (later === null) return Number.NEGATIVE_INFINITY;
    day += later;
    return day * dayMilliseconds;
  });
}

/** A place whose id is not known goes by its number, which is no id. */
const placeId = (number: number, { places }: Words): string => places[number]?.id ?? `#${number}`;

interface Part {
  columns: PointColumns;
  markers: number[];
}

/** What the parts say of an entry, put together: of several parts each names the places that it has. */
interface Gathered {
  entry: MarkerEntry;
  at: number[];
}

function entriesIn({ columns: { entries }, markers }: Part, words: Words, carried: Map<number, string[]>): Gathered[] {
  const start = starts(entries.days);
  const ends = new Map(entries.ends);
  const { busiest } = entries;
  return sums(entries.numbers).map((number, row) => {
    const sort = entries.sortsOf[letters.indexOf(entries.sorts[row] ?? "")];
    if (!sort) throw new TypeError("not the columns of points");
    const at = [entries.places[row] ?? []]
      .flat()
      .map((place) => markers[busiest[place] ?? place - busiest.length] as number);
    const end = ends.get(row);
    const facets: Facets = {
      start: start[row] as number,
      ...(end !== undefined && { end }),
      ...sort,
      places: at.map((marker) => placeId(marker, words)),
      articles:
        entries.articles?.[row]?.map((article) => entries.articlesOf?.[article] ?? "") ?? carried.get(number) ?? [],
    };
    const [id, title, date] = words.entries[number] ?? [];
    const path = `${kinds[sort.kind].path}/${id ?? `#${number}`}`;
    const said = { title: title ?? "", date: date ?? "", path, ...(id === undefined && { wordless: true as const }) };
    return { at, entry: { number, kind: sort.kind, ...said, facets } };
  });
}

function gathered(parts: Part[], words: Words): Gathered[] {
  const carried = new Map<number, string[]>();
  for (const [article, numbers] of Object.entries(words.articles))
    for (const number of numbers) carried.set(number, [...(carried.get(number) ?? []), article]);
  const found = new Map<number, Gathered>();
  for (const one of parts.flatMap((part) => entriesIn(part, words, carried))) {
    const known = found.get(one.entry.number);
    known?.at.push(...one.at);
    known?.entry.facets.places.push(...one.entry.facets.places);
    if (!known) found.set(one.entry.number, one);
  }
  return [...found.values()].sort((a, b) => a.entry.number - b.entry.number);
}

function markersIn(
  { columns: { markers: columns }, markers }: Part,
  words: Words,
  entriesAt: Map<number, MarkerEntry[]>,
) {
  const special = new Map(columns.special.map(({ row, ...own }) => [row, own]));
  const twoNames = new Set(sums(columns.twoNames));
  return markers.map((number, row): Marker => {
    const entries = entriesAt.get(number) ?? [];
    const { id, ...labels } = words.places[number] ?? { label: standIn(twoNames.has(row)), langs: "en", labels: {} };
    return {
      number,
      place: placeId(number, words),
      ...labels,
      point: [columns.longitudes[row] as number, columns.latitudes[row] as number],
      kind: dominantKind(entries),
      entries,
      geonames: columns.geonames[row] || null,
      minZoom: columns.minZooms[row] ?? 0,
      ...special.get(row),
      ...(!words.places[number] && { wordless: true as const }),
    };
  });
}

/** The markers and the entries without one, in their order. Of the parts of an atlas each may be missing. */
export function toRows(all: PointColumns[], words: Words): { markers: Marker[]; unplaced: MarkerEntry[] } {
  const parts = all.map((columns): Part => ({ columns, markers: sums(columns.markers.numbers) }));
  const entries = gathered(parts, words);
  const entriesAt = new Map<number, MarkerEntry[]>();
  for (const { at, entry } of entries)
    for (const marker of new Set(at)) {
      const list = entriesAt.get(marker);
      if (list) list.push(entry);
      else entriesAt.set(marker, [entry]);
    }
  const markers = parts.flatMap((part) => markersIn(part, words, entriesAt));
  return {
    markers: markers.sort((a, b) => a.number - b.number),
    unplaced: entries.filter(({ at }) => at.length === 0).map(({ entry }) => entry),
  };
}
