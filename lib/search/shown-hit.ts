import type { Group, Name } from "./document.ts";
import type { Hit } from "./find.ts";
import { terms } from "./folded-words.ts";
import { snippet } from "./marks.ts";

/** What is shown of a hit. */
export interface ShownHit {
  group: Group;
  path: string;
  title: string;
  /** Of the title, and of what is said of a passage, which is its article's (ISO 639-1); that of the page without. */
  lang?: string;
  about: string;
  /** The name that was meant, where the title does not show it. */
  name?: Name;
  /** The words around what was found in its text. */
  around?: string;
  /** Ids of the places that the map shows for it. */
  places: string[];
  /** The terms in all this that were found. */
  terms: string[];
}

/** A hit as it is shown; `fitting`: the terms of the index that fit the search. */
export function shownHit({ document, name }: Hit, fitting: ReadonlySet<string>): ShownHit {
  const { group, path, title, lang, about, places, text } = document;
  // what is said of a person are their meetings, which were not looked through
  const around = text && group !== "person" ? snippet(text, fitting) : undefined;
  const shown = [title, name?.text, group === "person" ? "" : about, around].join(" ");
  const found = [...new Set(terms(shown))].filter((term) => fitting.has(term));
  return {
    group,
    path,
    title,
    about,
    places,
    terms: found,
    ...(lang && { lang }),
    ...(name && { name }),
    ...(around && { around }),
  };
}
