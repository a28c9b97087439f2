import type { Found } from "./find.ts";

/** From this rank on a place was asked for by its whole name. */
const wholeName = 3;

/**
 * Ids of the places that a map of the hits shows: the one that was named; else those with such a name; else where
 * everything that was found happened.
 */
export function placesFound({ groups }: Found): string[] {
  const hits = groups.flatMap((group) => group.hits);
  const alike = hits.filter(({ document, rank }) => document.group === "place" && rank > 0.5);
  const whole = alike.filter(({ rank }) => rank >= wholeName);
  const named = whole.length > 0 ? whole : alike;
  return [...new Set((named.length > 0 ? named : hits).flatMap(({ document }) => document.places))];
}
