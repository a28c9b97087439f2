import { type Theme, tokens } from "../../../design/tokens.ts";
import { patternImage, patterns, type RasterImage } from "./patterns.ts";
import { shapeImage, shapeOf } from "./shapes.ts";

/**
 * The image with that id as RGBA at `pixelRatio` device pixels per CSS px, or null when the style has none:
 * for `map.addImage(id, image, { pixelRatio })`, before the style is drawn or on `styleimagemissing`.
 */
export function styleImage(id: string, theme: Theme, pixelRatio: number): RasterImage | null {
  const colours = tokens[theme];
  const pattern = Object.values(patterns).find((candidate) => candidate.id === id);
  if (pattern) return patternImage(pattern, colours, pixelRatio);
  const shape = shapeOf(id);
  return shape ? shapeImage(shape, colours, pixelRatio) : null;
}
