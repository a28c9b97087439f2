import type { Atlas } from "../atlas.ts";
import type { Place } from "../schema.ts";
import { aliasIds, slugify } from "./names.ts";

/**
 * The one place that a single name stands for ("stepanakert", "Xankəndi", a renamed id), or undefined when no place
 * or more than one has it.
 */
export function canonicalPlace(atlas: Atlas, name: string): Place | undefined {
  const renamed = atlas.redirects.find(({ from }) => from === `/places/${name}`);
  if (renamed) return atlas.place(renamed.to.replace("/places/", ""));
  const exact = atlas.places.filter((place) => place.names.some((known) => known.text === name));
  const alias = exact.length > 0 ? exact : atlas.places.filter((place) => aliasIds(place).includes(slugify(name)));
  return alias.length === 1 ? alias[0] : undefined;
}
