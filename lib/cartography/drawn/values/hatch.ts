import { type Theme, tokens } from "../../../design/tokens.ts";
import { patternScale, patternSvg, patterns } from "../../style/images/patterns.ts";
import { short } from "../ground/attributes.ts";
import { unitsPerPixel } from "../ground/path-data.ts";
import type { View } from "../ground/view.ts";
import { UnsupportedStyle } from "./unsupported-style.ts";

/**
 * The hatch that `fill-pattern` names, as an SVG pattern that starts its tiles, as MapLibre does, at the world's
 * north-west corner. Throws UnsupportedStyle when the layer asks for an unknown one.
 */
export function hatch(layer: string, id: string, view: View, theme: Theme): string {
  const pattern = Object.values(patterns).find((candidate) => candidate.id === id);
  if (!pattern) throw new UnsupportedStyle(layer, `fill-pattern: ${id}`);
  const scale = patternScale(view.zoom);
  const period = pattern.tile * scale;
  const [x, y] = [view.left, view.top].map((origin) => short((-origin % period) * unitsPerPixel));
  const transform = `translate(${x} ${y})scale(${short(scale * unitsPerPixel)})`;
  return patternSvg(pattern, tokens[theme]).replace("<pattern ", `<pattern patternTransform="${transform}" `);
}
