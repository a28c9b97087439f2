/** The address of an embed: the page's own below `/embed`, with all that it asks for, and how the embed is to look. */
import { parameterNames } from "../address/parameter-names.ts";
import { type Patch, parsed, patched, written } from "../address/query.ts";

const themes = ["auto", "light", "dark"] as const;
const parts = ["both", "map", "quotation"] as const;

export interface EmbedLook {
  /** `auto`: as the reader's system has it. */
  theme: (typeof themes)[number];
  show: (typeof parts)[number];
}

/** The choices of each, the first of which need not be written. */
export const lookChoices = { theme: themes, show: parts };

const oneOf = <Choice extends string>(choices: readonly [Choice, ...Choice[]], text: string | null): Choice =>
  choices.find((choice) => choice === text) ?? choices[0];

/** How an embed is to look; what is not understood is as if it were not given. */
export function readLook(query: URLSearchParams): EmbedLook {
  return { theme: oneOf(themes, query.get("theme")), show: oneOf(parts, query.get("show")) };
}

/** The page that an address below `base` is about: ("/embed", "/embed/places/tbilisi") → "/places/tbilisi". */
export const pathBelow = (base: string, pathname: string): string => pathname.slice(base.length) || "/";

const below = (base: string, path: string) => base + (path === "/" ? "" : path);

/** The parameters of a look, without what is usual. */
const ofLook = ({ theme, show }: EmbedLook): Patch => ({
  theme: theme === themes[0] ? null : theme,
  show: show === parts[0] ? null : show,
});

/** The path of a page's embed and its query. `query`: the view of the page, with or without its question mark. */
export const embedAddress = (path: string, query: string, look: EmbedLook): string =>
  below("/embed", path) + patched(query, ofLook(look));

/** Where a page's embed is made: without a look, as a page links to it. */
export const embedThisAddress = (path: string, query = ""): string =>
  below("/embed-this", path) + written(parsed(query));

/** The same with a look and a width in CSS px chosen, as its form would ask for it. */
export const embedThisAt = (path: string, query: string, look: EmbedLook, width: number): string =>
  below("/embed-this", path) + patched(query, { ...ofLook(look), width: `${width}` });

/** What of a query is the page's: without what says how an embed looks, and what is not ours. */
export function ofPage(query: URLSearchParams): URLSearchParams {
  const names: readonly string[] = parameterNames;
  return new URLSearchParams([...query].filter(([name]) => names.includes(name)));
}
