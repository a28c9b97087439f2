/** Which of the words are names in another language than the sentences about them. */
import type { Atlas } from "../../atlas/atlas.ts";
import { defaultLanguage, type LabelLanguage } from "../../atlas/names/label-language.ts";
import { labelParts } from "../../atlas/names/names.ts";
import { type Piece, piecesByLanguage } from "../../words/pieces-by-language.ts";
import { beginningOf } from "./line-sentences.ts";

/** The names of places, and of the sources of lines, that are not in the language of the sentences, by their text. */
function foreignNames(atlas: Atlas, names: LabelLanguage): Map<string, string> {
  // English names are all English, and by far the most asked for.
  if (names === defaultLanguage && atlas.words.language === defaultLanguage) return new Map();
  const parts = atlas.placesInUse.flatMap((place) => labelParts(place, names));
  return new Map([
    ...atlas.layers.map((layer) => [beginningOf(layer), defaultLanguage] as const),
    ...parts.map(({ text, lang }) => [text, lang] as const),
  ]);
}

/** A text in pieces, each in one language: sentences in that of the atlas around names in the reader's. */
export const languageParts = (atlas: Atlas, text: string, names: LabelLanguage = atlas.words.language): Piece[] =>
  piecesByLanguage(text, foreignNames(atlas, names), atlas.words.language);
