/** The passage that a picture quotes. */
import { type Atlas, type Excerpt, excerptsOf } from "../atlas/atlas.ts";
import type { Place } from "../atlas/schema.ts";

/** The first passage about what happened at the place, or else about what only names it. */
export function excerptAtPlace(atlas: Atlas, place: Place): Excerpt | undefined {
  const entries = atlas.entriesAt(place.id);
  const held = entries.filter((entry) => entry.places[0] === place.id);
  const named = entries.filter((entry) => entry.places.includes(place.id));
  const ids = [...held, ...(held.length > 0 ? [] : named)].flatMap(excerptsOf);
  // The passage that says the place's own name is the one to show.
  const passages = [...new Set(ids)].flatMap((id) => atlas.excerpt(id) ?? []);
  const names = place.names.filter(({ lang }) => lang === "en").map(({ text }) => text);
  return passages.find(({ exact }) => names.some((name) => exact.includes(name))) ?? passages[0];
}
