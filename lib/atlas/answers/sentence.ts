/** A computed sentence: fixed words around numbers, places and dates. It is worded once, for pages, previews and search engines. */
import type { Words } from "../../words/words.ts";
import type { LabelLanguage } from "../names/label-language.ts";
import { placeLabel } from "../names/names.ts";
import type { Place } from "../schema/place-schema.ts";

/** A place by its name in the reader's language, or words that lead to a page of the site. */
export type Linked = { place: Place; path?: string } | { words: string; path: string };
export type Part = string | Linked;

/** What `words.parts` gives: words as they stand, and what is linked. */
export type Sentence = readonly Part[];

/** The sentence as plain text, its places named in a language (English without). */
export function sentenceText(sentence: Sentence, names?: LabelLanguage): string {
  return sentence
    .map((part) => (typeof part === "string" ? part : "place" in part ? placeLabel(part.place, names) : part.words))
    .join("");
}

/** Words that begin a sentence, with a capital where the language has one: Georgian writes none. */
export function asBeginning(text: string, { language, locale }: Words): string {
  return language === "ka" ? text : text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
}
