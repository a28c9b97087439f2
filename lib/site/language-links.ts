/** The same page in all languages, for search engines (https://developers.google.com/search/docs/specialty/international/localized-versions). */
import { addressIn, defaultLanguage, languages } from "../words/languages.ts";

/** By `hreflang`, each language and what is offered to all others: addresses of the site, of the page at a path without a prefix. */
export const languageLinks = (path: string): Record<string, string> => ({
  "x-default": addressIn(defaultLanguage, path),
  ...Object.fromEntries(languages.map((language) => [language, addressIn(language, path)])),
});
