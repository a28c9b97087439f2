import type { MessageKey } from "../words/messages/en.ts";
import type { Words } from "../words/words.ts";

/** A text that is said in whichever language is asked for. */
export type Saying = (words: Words) => string;

/** The text of a message, for a table that is the same in every language. */
export const saying =
  (key: MessageKey): Saying =>
  (words) =>
    words(key);
