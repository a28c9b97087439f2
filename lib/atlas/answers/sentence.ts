/** A computed sentence: fixed words around numbers, places and dates. It is worded once, for pages, previews and search engines. */
import type { LabelLanguage } from "../names/label-language.ts";
import { placeLabel } from "../names/names.ts";
import type { Place } from "../schema.ts";

/** Words as they stand, a place by its name in the reader's language, or words that lead to a page of the site. */
export type Part = string | { place: Place; path?: string } | { words: string; path: string };
export type Sentence = readonly Part[];

/** The sentence as plain text, its places named in a language (English without). */
export function sentenceText(sentence: Sentence, names?: LabelLanguage): string {
  return sentence
    .map((part) => (typeof part === "string" ? part : "place" in part ? placeLabel(part.place, names) : part.words))
    .join("");
}

const rules = new Intl.PluralRules("en", { type: "ordinal" });
const endings: Record<string, string> = { one: "st", two: "nd", few: "rd" };

/** "first", "2nd", "14th", "21st"; from 1. */
export function ordinal(number: number): string {
  return number === 1 ? "first" : `${number}${endings[rules.select(number)] ?? "th"}`;
}

const conjunction = new Intl.ListFormat("en-GB");

/** "leaders, foreign ministers and other officials" */
export const listed = (words: string[]): string => conjunction.format(words);
