import type { Theme, Token } from "../../design/tokens.ts";

/** The languages that map labels can be read in; English where a name is missing. */
export const labelLanguages = ["en", "fr", "hy", "az", "ru", "ka"] as const;

export type LabelLanguage = (typeof labelLanguages)[number];

export type Colours = Readonly<Record<Token, string>>;

/** What a style layer may depend on. */
export type StyleContext = {
  theme: Theme;
  colours: Colours;
  names: LabelLanguage;
  /** GeoNames ids of towns that a marker names already. */
  namedTowns: readonly number[];
};
