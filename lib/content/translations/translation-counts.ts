import type { TranslationState } from "../../atlas/translation-state.ts";
import { type OtherLanguage, otherLanguages } from "../../words/languages.ts";
import { readContent } from "../load.ts";
import { contentMadeFrom } from "../made-from.ts";
import { ofProcess } from "../of-process.ts";
import { countsOf } from "./judged.ts";

export interface TranslationCounts {
  language: OtherLanguage;
  counts: Record<TranslationState, number>;
}

/** How many texts of ours are in which state, in each language that the atlas is translated into. Throws as the atlas does. */
export const translationCounts = (): TranslationCounts[] =>
  ofProcess("translation counts", () => {
    const folder = contentMadeFrom();
    const content = readContent(folder);
    return otherLanguages.map((language) => ({ language, counts: countsOf(folder, content, language) }));
  });
