/** The points of the atlas whole and in two parts, and the words of all of them. */
import { loadAtlas } from "../../../content/load.ts";
import { mapData } from "../../map-data.ts";
import type { Marker, MarkerEntry } from "../../marker.ts";
import { mapAnswer, nearAnswer } from "../map-answer.ts";
import type { Words } from "../point-words.ts";

export const atlas = loadAtlas();
export const data = mapData(atlas);
/** As it comes out of an answer. */
export const sent = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value));

export const idOf = ({ path }: MarkerEntry) => path.slice(path.lastIndexOf("/") + 1);
/** All words of some markers. */
export const wordsFor = (markers: Marker[], unplaced: MarkerEntry[]): Words => ({
  places: Object.fromEntries(
    markers.map(({ number, place, label, langs, labels = {} }) => [number, { id: place, label, langs, labels }]),
  ),
  entries: Object.fromEntries(
    [...unplaced, ...markers.flatMap(({ entries }) => entries)].map((entry) => [
      entry.number,
      [idOf(entry), entry.title, entry.date],
    ]),
  ),
  articles: {},
});

export const noWords: Words = { places: {}, entries: {}, articles: {} };
/** The points of the atlas as those of a great one are sent: far ones, near ones, no words. */
export const split = mapAnswer(atlas, false);
export const near = nearAnswer(atlas);
export const noneAsked = { places: [], entries: [], ids: [], articles: [] };
