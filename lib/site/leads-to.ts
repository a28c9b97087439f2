import { type Atlas, entryPath } from "../atlas/atlas.ts";
import { entryKinds, kinds } from "../atlas/kinds.ts";
import { canonicalPlace } from "../atlas/names/place-alias.ts";
import { askedParts } from "./asked-path.ts";
import { allPaths } from "./page-paths.ts";

const entrySections = entryKinds.map((kind) => kinds[kind].path.slice(1));

/** An entry that is looked for among those of another kind. */
function entryOfOtherKind(atlas: Atlas, section: string, id: string): string | undefined {
  const entry = entrySections.includes(section) ? atlas.entry(id) : undefined;
  return entry && entryPath(entry);
}

/**
 * Where an address that has no page of its own leads: renamed ids, single names of places with two, ids in capitals or
 * with the punctuation of a sentence, entries that are of another kind. Undefined where it is missing.
 */
export function leadsTo(atlas: Atlas, path: string): string | undefined {
  const parts = askedParts(path);
  if (parts.length === 0) return undefined;
  const tidy = `/${parts.join("/").toLowerCase()}`;
  if (allPaths(atlas).has(tidy)) return tidy;
  const renamed = atlas.redirectFrom(tidy);
  if (renamed) return renamed;
  if (parts.length !== 2) return undefined;
  const [section = "", id = ""] = tidy.slice(1).split("/");
  const place = section === "places" ? canonicalPlace(atlas, parts[1] ?? "") : undefined;
  return place ? `/places/${place.id}` : entryOfOtherKind(atlas, section, id);
}
