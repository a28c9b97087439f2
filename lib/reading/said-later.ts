/** What a reading says, before it is known in which language: its rules find what is to be said, and nothing of how it is worded. */
import type { MessageKey } from "../words/messages/en.ts";
import type { Values, Words } from "../words/words.ts";

/** A text in whichever words it is asked for. */
export type Saying = (words: Words) => string;

/** The message of a key; `of`: what stands in it. */
export const saying =
  (key: MessageKey, of: (words: Words) => Values = () => ({})): Saying =>
  (words) =>
    words(key, of(words));

/** Things one after the other, with no word for "and". */
export const inRow = (items: readonly string[], words: Words): string => items.join(words("reading.between"));
