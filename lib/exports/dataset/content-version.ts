import { createHash } from "node:crypto";
import type { Atlas } from "../../atlas/atlas.ts";
import { layerFeatures } from "../../cartography/layer-features.ts";
import { atlasContent } from "./atlas-content.ts";

const versions = new WeakMap<Atlas, string>();

/** "2026-01-05" → "2026.1.5": numbers of a semantic version have no leading noughts (https://semver.org, 2). */
const numbers = (day: string) => day.split("-").map(Number).join(".");

function versionOf(atlas: Atlas): string {
  const hash = createHash("sha256")
    .update(JSON.stringify(atlasContent(atlas)))
    .update(JSON.stringify(atlas.layers.map(layerFeatures)))
    .digest("hex");
  return `${numbers(atlas.modified.latest)}+${hash.slice(0, 12)}`;
}

/**
 * The day of the last change and twelve digits of the SHA-256 of all content, lines and areas too: equal versions have equal content, whenever
 * and wherever they were built. A semantic version, as Data Package asks for one.
 */
export function contentVersion(atlas: Atlas): string {
  const known = versions.get(atlas) ?? versionOf(atlas);
  versions.set(atlas, known);
  return known;
}
