import type { MapData } from "../map-data.ts";
import type { MapAnswer, NearAnswer } from "./map-answer.ts";
import { toRows } from "./point-rows.ts";
import type { Words } from "./words.ts";

/** What a browser has of the map so far. */
export interface Points {
  answer: MapAnswer;
  near: NearAnswer | null;
  /** Those of the answer, and all that came later. */
  words: Words;
}

/** The data of the map as the server has it, as far as it has come. What may be asked for is what is known by its id. */
export function mapDataOf({ answer, near, words }: Points): MapData {
  const { points, version: _version, words: _words, whole, known, ...rest } = answer;
  const ids = { place: Object.values(words.places).map(({ id }) => id), article: Object.keys(words.articles) };
  return {
    ...rest,
    ...toRows(near ? [points, near.points] : [points], words),
    known: whole ? known : { ...known, ...ids },
  };
}
