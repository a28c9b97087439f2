import type { Atlas } from "../atlas.ts";
import { grouped } from "../grouped.ts";
import { madeOnce } from "../made-once.ts";
import type { Place } from "../schema/place-schema.ts";
import { aliasIds, slugify } from "./names.ts";

const namesOfPlaces = madeOnce(({ places }: Atlas) => ({
  byName: grouped(places, ({ names }) => names.map(({ text }) => text)),
  byAlias: grouped(places, aliasIds),
}));

/**
 * The one place that a single name stands for ("stepanakert", "Xankəndi", a renamed id), or undefined when no place
 * or more than one has it.
 */
export function canonicalPlace(atlas: Atlas, name: string): Place | undefined {
  const renamed = atlas.redirectFrom(`/places/${name}`);
  if (renamed) return atlas.place(renamed.replace("/places/", ""));
  const { byName, byAlias } = namesOfPlaces(atlas);
  const alias = byName.get(name) ?? byAlias.get(slugify(name)) ?? [];
  return alias.length === 1 ? alias[0] : undefined;
}
