/** The words for filters and what they ask for. */

import { otherLang } from "@/components/ui/other-lang.ts";
import { knownIn } from "@/lib/address/known.ts";
import type { Atlas } from "@/lib/atlas/atlas.ts";
import { type EntryKind, isEntryKind, kindWord } from "@/lib/atlas/kinds.ts";
import type { LabelLanguage } from "@/lib/atlas/names/label-language.ts";
import { nameOrder } from "@/lib/atlas/names/name-order.ts";
import { labelParts, placeLabel } from "@/lib/atlas/names/names.ts";
import type { Meeting } from "@/lib/atlas/schema/entry-schema.ts";
import type { Filters } from "@/lib/view/url-view.ts";
import type { Words } from "@/lib/words/words.ts";

/** What a list is of: entries of one kind, or of any. */
export type Listed = EntryKind | "entry";

export const filterWord = (name: keyof Filters, words: Words): string => words(`filters.name.${name}`);

type Fixed = "kind" | "level" | "mediator";

const isFixed = (name: keyof Filters): name is Fixed => name === "kind" || name === "level" || name === "mediator";

/** What the address asks for is looked up among what there is, so nothing has the names that every object knows. */
function fixedWord(atlas: Atlas, name: Fixed, value: string): string | undefined {
  const { words } = atlas;
  if (!knownIn(atlas)[name].includes(value)) return undefined;
  if (name === "kind") return isEntryKind(value) ? kindWord(value, words) : undefined;
  if (name === "level") return words(`terms.level.${value as Meeting["level"]}`);
  return words(`terms.mediator.${value as Meeting["mediator"]}`);
}

/** What a filter asks for, in words; as it was asked where there is no such thing. `names`: the language of places. */
export function filterValueWord(atlas: Atlas, name: keyof Filters, value: string, names?: LabelLanguage): string {
  if (isFixed(name)) return fixedWord(atlas, name, value) ?? value;
  const place = name === "place" ? atlas.place(value) : undefined;
  const article = name === "article" ? atlas.article(value) : undefined;
  return (place && placeLabel(place, names)) ?? article?.title ?? value;
}

/** The language of what a filter asks for, where that is a title or a name which is not in the language of the page. */
export function langOfValue(atlas: Atlas, name: keyof Filters, value: string, names?: LabelLanguage) {
  const place = name === "place" ? atlas.place(value) : undefined;
  const [label, ...others] = place ? labelParts(place, names) : [];
  const language = name === "article" ? atlas.article(value)?.language : label?.lang;
  // two names may be in two languages
  return language === undefined || others.length > 0 ? undefined : otherLang(language, atlas.words);
}

/** Values in the order of a menu: fixed terms as the site lists them, the others by name. Titles are English, places not. */
export function orderValues(atlas: Atlas, name: keyof Filters, values: string[], names?: LabelLanguage): string[] {
  const fixed = isFixed(name) ? knownIn(atlas)[name] : [];
  const word = (value: string) => filterValueWord(atlas, name, value, names);
  const compare = nameOrder(name === "place" ? (names ?? atlas.words.language) : undefined);
  return values.toSorted((a, b) => fixed.indexOf(a) - fixed.indexOf(b) || compare(word(a), word(b)));
}
