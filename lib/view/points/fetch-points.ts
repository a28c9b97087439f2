import { fetched } from "../../site/fetched.ts";
import { addressIn, type Language } from "../../words/languages.ts";
import { wordsOf } from "../../words/words.ts";
import type { MapData } from "../map-data.ts";
import type { MapAnswer, NearAnswer } from "./map-answer.ts";
import { mapDataOf } from "./map-data-of.ts";
import { type AskedWords, type Words, withMore, wordsAddresses } from "./point-words.ts";

/** Throws where an answer is not what it should be. */
async function json<Content>(answer: Response, fits: (content: Partial<Content>) => boolean): Promise<Content> {
  const content: Partial<Content> | null = await answer.json();
  if (!content || !fits(content)) throw new TypeError("not what was asked for");
  return content as Content;
}

const isColumns = (points: MapAnswer["points"] | undefined) =>
  Array.isArray(points?.markers?.numbers) && Array.isArray(points?.entries?.numbers);

async function readAnswer(answer: Response): Promise<MapAnswer> {
  const content = await json<MapAnswer>(answer, ({ known, said, words, points, ...lists }) => {
    return (
      !!known &&
      !!said?.messages &&
      !!words &&
      isColumns(points) &&
      [lists.layers, lists.layerGroups, lists.states].every(Array.isArray)
    );
  });
  // What cannot be read is found out here, where it is said.
  mapDataOf({ answer: content, near: null, words: content.words });
  return content;
}

/** All but what is asked for piece by piece; `anew` after something else came in its place. */
export const fetchAnswer = (language: Language, anew?: boolean): Promise<MapAnswer> =>
  fetched(addressIn(language, "/map-data.json"), { read: readAnswer, anew });

/** The points that show only from close by, of the version that is there. */
export async function fetchNear({ version, said }: MapAnswer): Promise<NearAnswer> {
  const read = (answer: Response) => json<NearAnswer>(answer, ({ points }) => isColumns(points));
  const address = addressIn(said.language, "/map-near.json");
  const near = await fetched(address, { read });
  if (near.version === version) return near;
  // As after a deployment: what the browser has kept is older.
  const fresh = await fetched(address, { read, anew: true });
  if (fresh.version !== version) throw new Error(wordsOf(said)("map-live.failure.changed"));
  return fresh;
}

/** Of what is asked for in many requests so many are on their way at once: a server has other readers. */
const atOnce = 4;

/** All the words that are asked for, in as few requests as a server takes. */
export async function fetchWords(asked: AskedWords, { version, said }: MapAnswer): Promise<Words> {
  const read = (answer: Response) =>
    json<Words>(answer, ({ places, entries, articles }) => !!places && !!entries && !!articles);
  const addresses = wordsAddresses(asked, version).map((address) => addressIn(said.language, address));
  const parts: Words[] = [];
  for (let from = 0; from < addresses.length; from += atOnce) {
    const some = addresses.slice(from, from + atOnce).map((address) => fetched(address, { read }));
    parts.push(...(await Promise.all(some)));
  }
  return parts.reduce(withMore, { places: {}, entries: {}, articles: {} });
}

/** All points of the atlas, with the words that come along with them. */
export async function fetchMapData(language: Language): Promise<MapData> {
  const answer = await fetchAnswer(language);
  const near = answer.whole ? null : await fetchNear(answer);
  return mapDataOf({ answer, near, words: answer.words });
}

/** The same with the words of all meetings, for who wants to see each of them: of more than `most`, which nobody would, without. */
export async function fetchMeetings(most: number, language: Language): Promise<MapData> {
  const answer = await fetchAnswer(language);
  if (answer.whole) return mapDataOf({ answer, near: null, words: answer.words });
  const near = await fetchNear(answer);
  const { markers, unplaced } = mapDataOf({ answer, near, words: answer.words });
  const held = markers.filter(({ entries }) => entries.some(({ kind }) => kind === "meeting"));
  const meetings = [...unplaced, ...held.flatMap(({ entries }) => entries)].filter(({ kind }) => kind === "meeting");
  const entries = [...new Set(meetings.map(({ number }) => number))];
  if (entries.length > most) return mapDataOf({ answer, near, words: answer.words });
  const words = await fetchWords({ places: held.map(({ number }) => number), entries, ids: [], articles: [] }, answer);
  return mapDataOf({ answer, near, words: withMore(answer.words, words) });
}
