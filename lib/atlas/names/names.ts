/** Names of places. A contested place is always shown under every English name in use, in alphabetical order. */

import type { Place, PlaceName } from "../schema/place-schema.ts";
import { defaultLanguage, type LabelLanguage } from "./label-language.ts";

/** The current English names of a place that stand side by side: one, or all of those that a side uses. */
export function englishNames(place: Place): PlaceName[] {
  const english = place.names.filter((name) => name.lang === "en" && !name.former);
  const attributed = english.filter((name) => name.usedBy);
  if (attributed.length < 2) return english.slice(0, 1);
  const distinct = [...new Map(attributed.map((name) => [name.text, name])).values()];
  return distinct.toSorted((a, b) => a.text.localeCompare(b.text, "en"));
}

export function isContested(place: Place): boolean {
  return englishNames(place).length > 1;
}

/** A name in a label, and the language that it is in. */
export interface LabelPart {
  text: string;
  lang: string;
}

export const nameSeparator = " / ";

/** The language in which a place is named where no other is asked for. */
export const ownLanguage = ({ namedIn }: Pick<Place, "namedIn">): LabelLanguage => namedIn ?? defaultLanguage;

/**
 * The name or names that a label shows to a reader of a language. A contested place shows one for each side: what that
 * side calls it in this language, else a form of its name in this language that nobody is said to use, else its English
 * name. A place with one name shows that, or its English name. So no label of a contested place lacks a side, and
 * what is missing is seen to be English. Names in the reader's language come first.
 */
export function labelParts(place: Place, language: LabelLanguage = ownLanguage(place)): LabelPart[] {
  const current = place.names.filter((name) => name.lang === language && !name.former);
  const sides = englishNames(place);
  const parts =
    sides.length > 1
      ? sides.map((side) => (language === side.lang ? side : (sideName(current, side) ?? side)))
      : [current.find((name) => !name.usedBy) ?? sides[0]];
  return parts
    .flatMap((name) => (name ? [{ text: name.text, lang: name.lang }] : []))
    .toSorted(
      (a, b) => Number(b.lang === language) - Number(a.lang === language) || a.text.localeCompare(b.text, language),
    );
}

function sideName(current: PlaceName[], side: PlaceName): PlaceName | undefined {
  return current.find((name) => name.usedBy === side.usedBy) ?? current.find((name) => name.formOf === side.text);
}

export function partsText(parts: readonly LabelPart[]): string {
  return parts.map((part) => part.text).join(nameSeparator);
}

/** "Tbilisi", or "Khankendi / Stepanakert" where two sides use two names; in the language of the atlas unless another is given. */
export function placeLabel(place: Place, language?: LabelLanguage): string {
  return partsText(labelParts(place, language));
}

/** Lower-case letters and digits joined by hyphens, without diacritics: "Xankəndi" → "xankendi". */
export function slugify(text: string): string {
  return text
    .replaceAll("ə", "e")
    .replaceAll("Ə", "e")
    .replaceAll("ı", "i")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

/** The id that a contested place must have: the slugs of its English names, alphabetically. */
export function contestedId(place: Place): string {
  return englishNames(place)
    .map((name) => slugify(name.text))
    .toSorted()
    .join("-");
}

/** The ids of single names (Latin script) that should lead to the place, without its own id. */
export function aliasIds(place: Place): string[] {
  const slugs = place.names.map((name) => slugify(name.text)).filter((slug) => slug !== "" && slug !== place.id);
  return [...new Set(slugs)];
}
