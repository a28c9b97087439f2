import type { AtlasContent } from "../../atlas/atlas.ts";
import type { TranslationState } from "../../atlas/translation-state.ts";
import { withProse } from "./translatable.ts";
import { type Translation, textHash } from "./translation-files.ts";

/** What there is of a text. */
export function stateOf(english: string, translation: Translation | undefined): TranslationState {
  if (!translation) return "missing";
  if (translation.of !== textHash(english)) return "stale";
  return translation.reviewed ? "reviewed" : "draft";
}

/** Content with its prose in another language, and the state of each text by the words that a reader is shown. */
export interface ToldContent {
  content: AtlasContent;
  states: ReadonlyMap<string, TranslationState>;
}

/** The content in a language: each text as its translation says it, and in English where there is none. */
export function toldContent(content: AtlasContent, translations: ReadonlyMap<string, Translation>): ToldContent {
  const states = new Map<string, TranslationState>();
  const told = withProse(content, (key, english) => {
    const translation = translations.get(key);
    const shown = translation?.says ?? english;
    states.set(shown, stateOf(english, translation));
    return shown;
  });
  return { content: told, states };
}
