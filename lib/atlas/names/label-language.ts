/** The languages that names of places can be read in, each under its own name. English is the default and is not written. */
export const languageNames = {
  en: "English",
  hy: "Հայերեն",
  az: "Azərbaycanca",
  ru: "Русский",
  ka: "ქართული",
  fr: "Français",
} as const;

export type LabelLanguage = keyof typeof languageNames;

export const labelLanguages = Object.keys(languageNames) as LabelLanguage[];

/** The languages in English, for sentences. */
export const languageWords: Readonly<Record<LabelLanguage, string>> = {
  en: "English",
  hy: "Armenian",
  az: "Azerbaijani",
  ru: "Russian",
  ka: "Georgian",
  fr: "French",
};

export const defaultLanguage: LabelLanguage = "en";

export function isLabelLanguage(text: unknown): text is LabelLanguage {
  return labelLanguages.includes(text as LabelLanguage);
}
