import { readGeoFile, sourceFeatures } from "./ground/geo-sources.ts";
import { geometrySvg } from "./ground/svg.ts";
import { viewOf } from "./ground/view.ts";
import type { DrawnMapOptions } from "./map-options.ts";
import type { DrawnSymbol } from "./names/symbol.ts";
import { placeSymbols } from "./names/symbols.ts";
import { requireSupported } from "./values/unsupported-style.ts";

const defaultCollisionScale = 0.85;

/**
 * The picture of the map that stands in the page before, or without, MapLibre: the same style at the same camera. Geometry alone, which
 * depends on the theme. Throws UnsupportedStyle when the style uses what only MapLibre can draw.
 */
export function drawnMapSvg({ style, theme, camera, size, readSource = readGeoFile }: DrawnMapOptions): string {
  requireSupported(style);
  return geometrySvg(style, theme, viewOf(camera, size), sourceFeatures(style, readSource));
}

/** What stands over the picture, as data for HTML: the same in both themes. Throws as above. */
export function drawnMapSymbols(options: DrawnMapOptions): DrawnSymbol[] {
  const {
    style,
    camera,
    size,
    core = size,
    readSource = readGeoFile,
    collisionScale = defaultCollisionScale,
    liveScales = [],
  } = options;
  requireSupported(style);
  return placeSymbols(style, viewOf(camera, size), sourceFeatures(style, readSource), {
    core,
    collisionScale,
    liveScales,
  });
}
