import type { Asked } from "../address/asked.ts";
import type { Atlas } from "../atlas/atlas.ts";
import type { Entry } from "../atlas/schema/entry-schema.ts";
import { facetsOf } from "./facets.ts";
import { shownIn } from "./visible.ts";

/** Those of a list that the dates and filters of an address leave in it, in its order. */
export function shownEntries<T extends Entry>(atlas: Atlas, entries: readonly T[], asked: Asked): T[] {
  const isShown = shownIn(asked);
  return entries.filter((entry) => isShown(facetsOf(atlas, entry)));
}
