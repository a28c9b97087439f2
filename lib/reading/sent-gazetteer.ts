/** What a browser is sent to read texts with: the gazetteer of a language, and the words of what is said of a text. */
import type { Atlas } from "../atlas/atlas.ts";
import type { GivenWords } from "../words/words.ts";
import type { Gazetteer } from "./findings.ts";
import { toldGazetteer } from "./told-gazetteer.ts";

export interface SentGazetteer extends Gazetteer {
  words: GivenWords;
}

/** The content of `/gazetteer.json`: both come at once, when somebody means to have a text read. */
export const sentGazetteer = (atlas: Atlas): SentGazetteer => ({
  ...toldGazetteer(atlas),
  words: atlas.words.only("dates", "reading", "read-live"),
});
