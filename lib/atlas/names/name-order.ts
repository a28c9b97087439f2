/** Names in the order of a language's alphabet: whoever looks for a name finds it under its letter. */

import type { Place } from "../schema/place-schema.ts";
import { defaultLanguage, type LabelLanguage } from "./label-language.ts";
import { ownLanguage, placeLabel } from "./names.ts";

const collators = new Map<string, Intl.Collator>();

/** Compares two names as a dictionary of the language does. What another script writes comes after its own. */
export function nameOrder(language: LabelLanguage = defaultLanguage): (a: string, b: string) => number {
  const collator = collators.get(language) ?? new Intl.Collator(language);
  collators.set(language, collator);
  return collator.compare;
}

/** Compares two places by what a reader of the language sees, without one that of their atlas: one of two names stands under the first of them. */
export function placeOrder(language?: LabelLanguage): (a: Place, b: Place) => number {
  const labels = new Map<Place, string>();
  const labelOf = (place: Place) => {
    const label = labels.get(place) ?? placeLabel(place, language);
    labels.set(place, label);
    return label;
  };
  return (a, b) => nameOrder(language ?? ownLanguage(a))(labelOf(a), labelOf(b));
}
