import type { Person } from "../../atlas/named-people.ts";
import type { OtherLanguage } from "../../words/languages.ts";
import { type Translation, textHash } from "./translation-files.ts";

/** The names of people and bodies as translations of those that meetings have. */
export function namesIn(people: readonly Person[], language: OtherLanguage): Map<string, Translation> {
  return new Map(
    people.map(({ name, names }) => [`phrases#person/${name}`, { of: textHash(name), says: names[language].text }]),
  );
}
