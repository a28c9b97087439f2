/** What the header and all that lies behind it say, as finished texts: they are client components, on every page. */
import type { TimeRange } from "../atlas/dates/time-range.ts";
import { givenSearch } from "../search/given-search.ts";
import type { Words } from "../words/words.ts";
import { keyGroups } from "./keys.ts";

/** A piece of a sentence that is a key on the keyboard. */
interface Key {
  key: string;
}

const skipped = ["text", "map", "timeline"] as const;

/** The list of keys. `range`: the ends of the timeline. */
const keyWords = (range: TimeRange, words: Words) => ({
  title: words("shell-live.keys"),
  /** Where the list is part of a page. */
  path: `${words.to("/about")}#keys`,
  groups: keyGroups(range, words),
  single: words.parts<Key>("shell-live.keys.single", {
    slash: (inside) => ({ key: inside.join("") }),
    question: (inside) => ({ key: inside.join("") }),
  }),
  close: words("shell-live.keys.close"),
});

export type KeyWords = ReturnType<typeof keyWords>;

const themeWords = (words: Words) => ({
  title: words("shell-live.theme"),
  system: words("shell-live.theme.system"),
  light: words("shell-live.theme.light"),
  dark: words("shell-live.theme.dark"),
});

export type ThemeWords = ReturnType<typeof themeWords>;

export const headerWords = (range: TimeRange, words: Words) => ({
  skip: skipped.map((part) => ({ part, text: words("site.skipTo", { part }) })),
  home: words.to("/"),
  sections: words("shell-live.sections"),
  menu: words("shell-live.menu"),
  placeNames: words("shell-live.placeNames"),
  /** In which language places are named where nothing else is asked. */
  ownNames: words.language,
  search: givenSearch(words),
  theme: themeWords(words),
  keys: keyWords(range, words),
});

export type HeaderWords = ReturnType<typeof headerWords>;
