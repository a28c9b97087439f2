import { type Atlas, entryPath } from "../atlas/atlas.ts";
import { canonicalPlace } from "../atlas/names/place-alias.ts";
import { askedParts } from "./asked-path.ts";
import { pagePaths } from "./page-paths.ts";

const entrySections = ["meetings", "deployments", "events"];

/** An entry that is looked for among those of another kind. */
function entryOfOtherKind(atlas: Atlas, section: string, id: string): string | undefined {
  const entry = entrySections.includes(section) ? atlas.entries.find((one) => one.id === id) : undefined;
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
  if (pagePaths(atlas).includes(tidy)) return tidy;
  const renamed = atlas.redirects.find(({ from }) => from === tidy);
  if (renamed) return renamed.to;
  if (parts.length !== 2) return undefined;
  const [section = "", id = ""] = tidy.slice(1).split("/");
  const place = section === "places" ? canonicalPlace(atlas, parts[1] ?? "") : undefined;
  return place ? `/places/${place.id}` : entryOfOtherKind(atlas, section, id);
}
