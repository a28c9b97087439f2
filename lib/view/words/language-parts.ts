/** Which of the words are names in another language than the sentences about them. */
import type { Atlas } from "../../atlas/atlas.ts";
import { defaultLanguage, type LabelLanguage, labelLanguageOf } from "../../atlas/names/label-language.ts";
import { type LabelPart, labelParts } from "../../atlas/names/names.ts";

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** The names of places that are not in the language of the sentences, by their text. */
function foreignNames(atlas: Atlas, names: LabelLanguage): Map<string, string> {
  // English names are all English, and by far the most asked for.
  if (names === defaultLanguage && atlas.words.language === defaultLanguage) return new Map();
  const parts = atlas.placesInUse.flatMap((place) => labelParts(place, names));
  return new Map(parts.filter(({ lang }) => lang !== atlas.words.language).map(({ text, lang }) => [text, lang]));
}

/** A text in pieces, each in one language: sentences in that of the atlas around names in the reader's. */
export function languageParts(
  atlas: Atlas,
  text: string,
  names: LabelLanguage = labelLanguageOf(atlas.words.language),
): LabelPart[] {
  const own = atlas.words.language;
  const foreign = foreignNames(atlas, names);
  if (foreign.size === 0) return [{ text, lang: own }];
  // The longest first: one name may begin another.
  const longestFirst = [...foreign.keys()].toSorted((a, b) => b.length - a.length).map(escaped);
  const found = new RegExp(`(?<![\\p{L}\\p{N}])(${longestFirst.join("|")})(?![\\p{L}\\p{N}])`, "gu");
  return text
    .split(found)
    .map((piece, index) => ({ text: piece, lang: (index % 2 === 1 && foreign.get(piece)) || own }))
    .filter((part) => part.text !== "");
}
