import { decoded } from "@/lib/address/decode.ts";
import { loadAtlas } from "@/lib/atlas/load.ts";
import { canonicalPlace } from "@/lib/atlas/place-alias.ts";

/** Where an address that has no page of its own leads: renamed ids, and single names of places with two. */
export function movedTo(path: string): string | undefined {
  const atlas = loadAtlas();
  const renamed = atlas.redirects.find(({ from }) => from === path);
  if (renamed) return renamed.to;
  const name = /^\/places\/([^/]+)$/.exec(path)?.[1];
  const place = name && canonicalPlace(atlas, decoded(name));
  return place ? `/places/${place.id}` : undefined;
}
