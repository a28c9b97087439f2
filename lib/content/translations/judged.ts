/** All translations of a language against the English that they are made from. */
import type { AtlasContent } from "../../atlas/atlas.ts";
import type { TranslationState } from "../../atlas/translation-state.ts";
import type { OtherLanguage } from "../../words/languages.ts";
import { readContent } from "../load.ts";
import { disagreements } from "./compared.ts";
import { readGlossary } from "./glossary-file.ts";
import { stateOf } from "./told-content.ts";
import { proseOf } from "./translatable.ts";
import { readTranslations } from "./translation-files.ts";

/** What stands against a translation. */
export interface Judged {
  /** "entries/2022-10-06-prague#summary/0" */
  key: string;
  faults: string[];
}

export interface JudgedLanguage {
  counts: Record<TranslationState, number>;
  faults: Judged[];
  /** Translations of what the content does not have. */
  unknown: string[];
}

/** The texts of the content, but for names of people. */
const textsOf = (content: AtlasContent) => [...proseOf(content)].filter(([key]) => !isPerson(key));

/** How many texts of a language are in which state. */
export function countsOf(contentDir: string, content: AtlasContent, language: OtherLanguage): JudgedLanguage["counts"] {
  const translations = readTranslations(contentDir, language);
  const states = textsOf(content).map(([key, english]) => stateOf(english, translations.get(key)));
  const count = (state: TranslationState) => states.filter((each) => each === state).length;
  return { reviewed: count("reviewed"), draft: count("draft"), stale: count("stale"), missing: count("missing") };
}

/** Names of people are no translations, and are counted in `content/people.json`. */
const isPerson = (key: string) => key.startsWith("phrases#person/");

/** Judges the translations of a language. Throws where files are of another form than theirs. */
export function judged(contentDir: string, language: OtherLanguage): JudgedLanguage {
  const content = readContent(contentDir);
  const prose = textsOf(content);
  const translations = readTranslations(contentDir, language);
  const told = { people: content.people, glossary: readGlossary(contentDir) };
  const known = new Set(prose.map(([key]) => key));
  return {
    counts: countsOf(contentDir, content, language),
    faults: prose.flatMap(([key, english]) => {
      const translation = translations.get(key);
      const faults = translation
        ? disagreements(english, translation.says, language, { ...told, meant: translation.meant })
        : [];
      return faults.length > 0 ? [{ key, faults }] : [];
    }),
    unknown: [...translations.keys()].filter((key) => !known.has(key)),
  };
}
