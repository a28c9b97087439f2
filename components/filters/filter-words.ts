/** The words for filters and what they ask for. */

import type { Atlas } from "@/lib/atlas/atlas.ts";
import type { LabelLanguage } from "@/lib/atlas/names/label-language.ts";
import { nameOrder } from "@/lib/atlas/names/name-order.ts";
import { placeLabel } from "@/lib/atlas/names/names.ts";
import { kindWord, levelWord, mediatorWord } from "@/lib/atlas/terms.ts";
import type { Filters } from "@/lib/view/url-view.ts";

export const filterWord: Record<keyof Filters, string> = {
  kind: "Kind",
  level: "Level",
  mediator: "Convened by",
  place: "Place",
  article: "Article",
};

const fixedWords: Partial<Record<keyof Filters, Record<string, string>>> = {
  kind: kindWord,
  level: levelWord,
  mediator: mediatorWord,
};

/** What a filter asks for, in words; as it was asked where there is no such thing. `names`: the language of places. */
export function filterValueWord(atlas: Atlas, name: keyof Filters, value: string, names?: LabelLanguage): string {
  const place = name === "place" ? atlas.place(value) : undefined;
  const article = name === "article" ? atlas.article(value) : undefined;
  return (place && placeLabel(place, names)) ?? article?.title ?? fixedWords[name]?.[value] ?? value;
}

/** Values in the order of a menu: fixed terms as the site lists them, the others by name. Titles are English, places not. */
export function orderValues(atlas: Atlas, name: keyof Filters, values: string[], names?: LabelLanguage): string[] {
  const fixed = Object.keys(fixedWords[name] ?? {});
  const word = (value: string) => filterValueWord(atlas, name, value, names);
  const compare = nameOrder(name === "place" ? names : undefined);
  return values.toSorted((a, b) => fixed.indexOf(a) - fixed.indexOf(b) || compare(word(a), word(b)));
}
