/** The words for filters and what they ask for. */

import type { Atlas } from "@/lib/atlas/atlas.ts";
import { byKind, kindWord } from "@/lib/atlas/kinds.ts";
import type { LabelLanguage } from "@/lib/atlas/names/label-language.ts";
import { nameOrder } from "@/lib/atlas/names/name-order.ts";
import { placeLabel } from "@/lib/atlas/names/names.ts";
import { levelWord, mediatorWord } from "@/lib/atlas/terms.ts";
import type { Filters } from "@/lib/view/url-view.ts";

export const filterWord: Record<keyof Filters, string> = {
  kind: "Kind",
  level: "Level",
  mediator: "Convened by",
  place: "Place",
  article: "Article",
};

/** What the address asks for is looked up here, so no row has the names that every object knows. */
const fixedWords: Partial<Record<keyof Filters, ReadonlyMap<string, string>>> = {
  kind: new Map(Object.entries(byKind(kindWord))),
  level: new Map(Object.entries(levelWord)),
  mediator: new Map(Object.entries(mediatorWord)),
};

/** What a filter asks for, in words; as it was asked where there is no such thing. `names`: the language of places. */
export function filterValueWord(atlas: Atlas, name: keyof Filters, value: string, names?: LabelLanguage): string {
  const place = name === "place" ? atlas.place(value) : undefined;
  const article = name === "article" ? atlas.article(value) : undefined;
  return (place && placeLabel(place, names)) ?? article?.title ?? fixedWords[name]?.get(value) ?? value;
}

/** Values in the order of a menu: fixed terms as the site lists them, the others by name. Titles are English, places not. */
export function orderValues(atlas: Atlas, name: keyof Filters, values: string[], names?: LabelLanguage): string[] {
  const fixed = [...(fixedWords[name]?.keys() ?? [])];
  const word = (value: string) => filterValueWord(atlas, name, value, names);
  const compare = nameOrder(name === "place" ? names : undefined);
  return values.toSorted((a, b) => fixed.indexOf(a) - fixed.indexOf(b) || compare(word(a), word(b)));
}
