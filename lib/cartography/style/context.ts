import type { LabelLanguage } from "../../atlas/names/label-language.ts";
import type { Theme, Token } from "../../design/tokens.ts";

export type Colours = Readonly<Record<Token, string>>;

/** What a style layer may depend on. */
export type StyleContext = {
  theme: Theme;
  colours: Colours;
  names: LabelLanguage;
  /** What stands before and after a height in metres. */
  height: readonly [before: string, after: string];
  /** Towns that a marker names already: GeoNames ids, and English names of those that have none. */
  namedTowns: readonly (number | string)[];
};
