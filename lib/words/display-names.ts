/** What countries and languages are called, as `Intl` knows it. */
import type { Words } from "./words.ts";

const made = new Map<string, Intl.DisplayNames>();

function namesOf(type: "region" | "language", { locale }: Words): Intl.DisplayNames {
  const key = `${type} ${locale}`;
  const names = made.get(key) ?? new Intl.DisplayNames(locale, { type });
  made.set(key, names);
  return names;
}

/** "Georgia" of "GE" (ISO 3166-1). */
export const countryName = (code: string, words: Words): string => namesOf("region", words).of(code) ?? code;

/** "Armenian" of "hy" (ISO 639-1). */
export const languageName = (code: string, words: Words): string => namesOf("language", words).of(code) ?? code;
