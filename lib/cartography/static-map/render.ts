import type { StaticMapOptions } from "./options.ts";
import { readGeoFile, sourceFeatures } from "./sources.ts";
import { geometrySvg } from "./svg.ts";
import type { StaticSymbol } from "./symbol.ts";
import { placeSymbols } from "./symbols.ts";
import { requireSupported } from "./unsupported-style.ts";
import { viewOf } from "./view.ts";

const defaultCollisionScale = 0.85;

/**
 * The picture of the map that stands in the page before, or without, MapLibre: the same style at the same camera. Geometry alone, which
 * depends on the theme. Throws UnsupportedStyle when the style uses what only MapLibre can draw.
 */
export function staticMapSvg({ style, theme, camera, size, readSource = readGeoFile }: StaticMapOptions): string {
  requireSupported(style);
  return geometrySvg(style, theme, viewOf(camera, size), sourceFeatures(style, readSource));
}

/** What stands over the picture, as data for HTML: the same in both themes. Throws as above. */
export function staticMapSymbols(options: StaticMapOptions): StaticSymbol[] {
  const {
    style,
    camera,
    size,
    core = size,
    readSource = readGeoFile,
    collisionScale = defaultCollisionScale,
  } = options;
  requireSupported(style);
  return placeSymbols(style, viewOf(camera, size), sourceFeatures(style, readSource), { core, collisionScale });
}
