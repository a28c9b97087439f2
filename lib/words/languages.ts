/**
 * The languages that the atlas is written in. English stands at the addresses without a prefix, every other one below its own
 * ("/hy/places/tbilisi"); ISO 639-1 throughout, as in `lang` and `hreflang`.
 */
export const languages = ["en", "hy", "az", "ru", "ka", "fr"] as const;

export type Language = (typeof languages)[number];

/** The language of addresses without a prefix, and of what has not been translated. */
export const defaultLanguage: Language = "en";

/** What each is called in itself. */
export const ownNameOf: Readonly<Record<Language, string>> = {
  en: "English",
  hy: "Հայերեն",
  az: "Azərbaycanca",
  ru: "Русский",
  ka: "ქართული",
  fr: "Français",
};

/** What `Intl` is asked with (BCP 47): English dates and lists are British. */
export const localeOf = (language: Language): string => (language === "en" ? "en-GB" : language);

export const isLanguage = (text: unknown): text is Language => languages.some((language) => language === text);

/** An address in another language: "/places/tbilisi" in Armenian is "/hy/places/tbilisi", "/?on=2013" is "/hy?on=2013". */
export function addressIn(language: Language, address: string): string {
  if (language === defaultLanguage) return address;
  return `/${language}${/^\/(?=$|[?#])/.test(address) ? address.slice(1) : address}`;
}

/** The language of a path, and the path without its prefix: "/hy/places/tbilisi", "/hy", "/places/tbilisi". */
export function languageOfPath(path: string): { language: Language; path: string } {
  const [, prefix, rest] = /^\/([a-z]{2})(\/.*)?$/.exec(path) ?? [];
  if (!isLanguage(prefix) || prefix === defaultLanguage) return { language: defaultLanguage, path };
  return { language: prefix, path: rest ?? "/" };
}
