/** The language of a text, by its script and by the words that every text of a language has. */

/** The languages that dates are read in. */
export const readLanguages = ["en", "ru", "hy", "az", "ka", "fr"] as const;
export type ReadLanguage = (typeof readLanguages)[number];

/** As much of a text as is looked at: more changes nothing. */
const enough = 40_000;

const frequent: [ReadLanguage, RegExp][] = [
  [
    "en",
    /(?<!\p{L})(?:the|and|of|to|in|is|was|were|that|for|with|on|by|has|have|had|from|at|an|as|it|january|february|april|june|july|august|october|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?!\p{L})/giu,
  ],
  [
    "fr",
    /(?<!\p{L})(?:le|la|les|des|du|de|et|est|une|dans|pour|que|qui|sur|avec|au|aux|par|été|à|l|d|janvier|février|avril|juin|juillet|août|septembre|octobre|novembre|décembre)(?!\p{L})/giu,
  ],
  ["az", /(?<!\p{L})(?:və|ilə|bu|üçün|bir|də|da|edib|olub|olaraq|görə|arasında|sonra|ki|ildə|ilin|onun)(?!\p{L})|ə/giu],
];

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

function latinLanguage(text: string): ReadLanguage | "" {
  const [best, second] = frequent
    .map(([language, pattern]) => ({ language, found: count(text, pattern) }))
    .toSorted((a, b) => b.found - a.found);
  const words = count(text, /\p{L}+/gu);
  if (!best || best.found === second?.found) return words < 12 && words > 0 ? "en" : "";
  return best.found * 12 >= words ? best.language : words < 12 ? "en" : "";
}

const scripts: [ReadLanguage | "latin", RegExp][] = [
  ["latin", /\p{Script=Latin}/gu],
  ["ru", /\p{Script=Cyrillic}/gu],
  ["hy", /\p{Script=Armenian}/gu],
  ["ka", /\p{Script=Georgian}/gu],
];

/**
 * Two letters of the language that most of the text is written in: en, ru, hy, az, ka or fr. "" where it is none of them, or
 * where nothing says which: figures alone, or Latin letters without the words of English, French or Azerbaijani.
 */
export function languageOf(text: string): ReadLanguage | "" {
  const sample = text.slice(0, enough);
  const [best] = scripts
    .map(([script, pattern]) => ({ script, found: count(sample, pattern) }))
    .toSorted((a, b) => b.found - a.found);
  if (!best || best.found === 0 || best.found * 3 < count(sample, /\p{L}/gu)) return "";
  return best.script === "latin" ? latinLanguage(sample) : best.script;
}
