import type { GivenWords, Words } from "../words/words.ts";

/** Of the kinds, the live map says what its legend calls them, and counts them. */
const ofKinds = /^kinds\.(?:\w+\.(?:alias|counted)|hollowMarked)$/;

/** The words of the live map, as its data brings them along: no more than it says. */
export function liveWords(words: Words): GivenWords {
  const { language, messages } = words.only("map-live", "dates", "kinds");
  const said = Object.entries(messages).filter(([key]) => !key.startsWith("kinds.") || ofKinds.test(key));
  return { language, messages: Object.fromEntries(said) };
}
