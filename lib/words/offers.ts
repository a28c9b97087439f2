import { wordsIn } from "./catalogue.ts";
import { addressIn, type Language, languages } from "./languages.ts";

/** How a page in one language offers itself in another, in the words of that one. */
export interface Offer {
  language: Language;
  read: string;
  close: string;
  /** What stands before the paths of its pages: "/hy", of English nothing. */
  prefix: string;
}

/** What a page in a language can be offered in. */
export const offersBeside = (own: Language): Offer[] =>
  languages
    .filter((language) => language !== own)
    .map((language) => {
      const words = wordsIn(language);
      const prefix = addressIn(language, "/").replace(/\/$/, "");
      return { language, read: words("shell.offer"), close: words("shell.offerClose"), prefix };
    });
