/** What the browser is sent of the map, and in how many pieces: made on the server from `mapData`. */

import type { Atlas } from "../../atlas/atlas.ts";
import { madeOnce } from "../../atlas/made-once.ts";
import { labelLanguages } from "../../atlas/names/label-language.ts";
import { entityTag } from "../../server/entity-tag.ts";
import { type MapData, mapData, numbersOf } from "../map-data.ts";
import type { Marker, MarkerEntry } from "../marker.ts";
import { nearFrom } from "./near.ts";
import { type PointColumns, toColumns } from "./point-columns.ts";
import { type AskedWords, type EntryWords, hasTwoNames, type PlaceWords, type Words } from "./point-words.ts";

/** `/map-data.json`: all that is not of single places, and the points with what words come along. */
export interface MapAnswer extends Omit<MapData, "markers" | "unplaced"> {
  /** Of the points and all their words: what is asked for by number is asked of the same. */
  version: string;
  points: PointColumns;
  words: Words;
  /** Points and words are whole: nothing is left to be asked for. */
  whole: boolean;
}

/** `/map-near.json`: the points that show only from close by. */
export interface NearAnswer {
  version: string;
  points: PointColumns;
}

/** Up to so many entries an atlas is sent at once, in fewer bytes than a picture; a larger one as it is looked at. */
export const mostAtOnce = 500;

const versionOf = madeOnce((atlas: Atlas): string => {
  const { markers, unplaced } = mapData(atlas);
  return entityTag(JSON.stringify([markers, unplaced])).slice(3, 15);
});

const isNear = ({ minZoom }: Marker) => minZoom >= nearFrom;

const placeWords = ({ place, label, langs, labels = {} }: Marker): PlaceWords => ({ id: place, label, langs, labels });

const entryWords = ({ path, title, date }: MarkerEntry): EntryWords => [
  path.slice(path.lastIndexOf("/") + 1),
  title,
  date,
];

/** Whose words the rules of clusters ask for: what plays a part, names along lines, and a place of two names in one language only. */
function isAskedByRules({ role, turn, label, labels = {} }: Marker): boolean {
  if (role !== undefined || turn !== undefined) return true;
  const shown = labelLanguages.map((language) => labels[language]?.label ?? label);
  return shown.some((each) => hasTwoNames(each) !== hasTwoNames(label));
}

const wordsOf = (markers: Marker[], entries: MarkerEntry[]): Words => ({
  places: Object.fromEntries(markers.map((marker) => [marker.number, placeWords(marker)])),
  entries: Object.fromEntries(entries.map((entry) => [entry.number, entryWords(entry)])),
  articles: {},
});

/** The first answer; `whole`: with everything in it. */
export function mapAnswer(atlas: Atlas, whole = atlas.entries.length <= mostAtOnce): MapAnswer {
  const { markers, unplaced, known, ...rest } = mapData(atlas);
  const far = whole ? markers : markers.filter((marker) => !isNear(marker));
  const entries = [...unplaced, ...markers.flatMap((marker) => marker.entries)];
  return {
    ...rest,
    known: whole ? known : { ...known, place: [], article: [] },
    version: versionOf(atlas),
    points: toColumns(far, unplaced, whole),
    words: whole ? wordsOf(markers, entries) : wordsOf(markers.filter(isAskedByRules), []),
    whole,
  };
}

export function nearAnswer(atlas: Atlas): NearAnswer {
  return { version: versionOf(atlas), points: toColumns(mapData(atlas).markers.filter(isNear), [], false) };
}

/** Markers by place and entries by number, of which words are asked. */
const byNumber = madeOnce((atlas: Atlas) => {
  const { markers, unplaced } = mapData(atlas);
  const entries = [...unplaced, ...markers.flatMap((marker) => marker.entries)];
  return {
    markers,
    places: new Map(markers.map((marker) => [marker.place, marker])),
    entries: new Map(entries.map((entry) => [entry.number, entry])),
  };
});

/** The words that are asked for; undefined where they are asked of another version of the atlas. What there is not is left out. */
export function wordsAnswer(atlas: Atlas, version: string, asked: AskedWords): Words | undefined {
  if (version !== versionOf(atlas)) return undefined;
  const { markers, places, entries } = byNumber(atlas);
  const found = [
    ...asked.places.flatMap((number) => markers[number] ?? []),
    ...asked.ids.flatMap((id) => places.get(id) ?? []),
  ];
  const articles = asked.articles.filter((id) => atlas.article(id)).map((id) => [id, carriedBy(atlas, id)] as const);
  return {
    ...wordsOf(
      found,
      asked.entries.flatMap((number) => entries.get(number) ?? []),
    ),
    articles: Object.fromEntries(articles),
  };
}

const carriedBy = (atlas: Atlas, article: string): number[] => [
  ...new Set(atlas.entriesOfArticle(article).flatMap((entry) => numbersOf(atlas).get(entry) ?? [])),
];
