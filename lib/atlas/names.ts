/** Names of places. A contested place is always shown under every English name in use, in alphabetical order. */
import type { Place, PlaceName } from "./schema.ts";

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

/** "Tbilisi", or "Khankendi / Stepanakert" where two sides use two names. */
export function placeLabel(place: Place): string {
  return englishNames(place)
    .map((name) => name.text)
    .join(" / ");
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
