/**
 * The languages that the atlas is written in. English stands at the addresses without a prefix, every other one below its own
 * ("/hy/places/tbilisi"); ISO 639-1 throughout, as in `lang` and `hreflang`.
 */
export const languages = ["en", "hy", "az", "ru", "ka", "fr"] as const;

export type Language = (typeof languages)[number];

/** Those that the atlas is translated into. */
export type OtherLanguage = Exclude<Language, "en">;

export const otherLanguages = languages.filter((language) => language !== "en");

/** The language of addresses without a prefix, and of what has not been translated. */
export const defaultLanguage = "en" satisfies Language;

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

/** Routes with the address of a page behind them: "/embed/places/tbilisi". */
const before = /^\/(?:embed|embed-this|social|picture|feeds)(?=$|[/?#])/;

/** What programs of a page ask for: "/map-words.json". */
const asked = /^\/(?:gazetteer|map-data|map-near|map-words|search|search-index)\.json(?=$|[?#])|^\/opensearch\.xml$/;

/** The one address that a form is sent to: its language is a field of the form. */
const posted = "/read/answer";

/**
 * An address of this site in another language: "/places/tbilisi" in Armenian is "/hy/places/tbilisi", "/?on=2013" is
 * "/hy?on=2013"; of what is made of a page the prefix is the page's: "/embed/hy/places/tbilisi"; what programs ask for stands
 * below "/in": "/in/hy/search.json".
 */
export function addressIn(language: Language, address: string): string {
  if (language === defaultLanguage || address === posted) return address;
  const [route] = before.exec(address) ?? [];
  if (route) return route + addressIn(language, address.slice(route.length).replace(/^(?=$|[?#])/, "/"));
  if (asked.test(address)) return `/in/${language}${address}`;
  return `/${language}${/^\/(?=$|[?#])/.test(address) ? address.slice(1) : address}`;
}

/** The language of a path, and the path without its prefix: "/hy/places/tbilisi", "/hy", "/places/tbilisi". */
export function languageOfPath(path: string): { language: Language; path: string } {
  const [, prefix, rest] = /^\/([a-z]{2})(\/.*)?$/.exec(path) ?? [];
  if (!isLanguage(prefix) || prefix === defaultLanguage) return { language: defaultLanguage, path };
  return { language: prefix, path: rest ?? "/" };
}
