/** The passages about a place, and the one that a picture quotes. */
import { type Atlas, type Excerpt, excerptsOf } from "../atlas/atlas.ts";
import type { Place } from "../atlas/schema/place-schema.ts";

/** The passages about what happened at the place, or else about what only names it; and those of them that say its own name. */
export function excerptsAtPlace(atlas: Atlas, place: Place): { all: Excerpt[]; naming: Excerpt[] } {
  const entries = atlas.entriesAt(place.id);
  const held = entries.filter((entry) => entry.places[0] === place.id);
  const named = entries.filter((entry) => entry.places.includes(place.id));
  const ids = [...held, ...(held.length > 0 ? [] : named)].flatMap(excerptsOf);
  const all = [...new Set(ids)].flatMap((id) => atlas.excerpt(id) ?? []);
  const names = place.names.filter(({ lang }) => lang === "en").map(({ text }) => text);
  return { all, naming: all.filter(({ exact }) => names.some((name) => exact.includes(name))) };
}

/** The first of them, if one says the place's own name that one. */
export function excerptAtPlace(atlas: Atlas, place: Place): Excerpt | undefined {
  const { all, naming } = excerptsAtPlace(atlas, place);
  return naming[0] ?? all[0];
}
