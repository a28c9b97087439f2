import type { LineLayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import { colourOf, numberOf, property, type StyledFeature } from "../../style/evaluate.ts";
import { patternScale } from "../../style/images/patterns.ts";
import { markup, short } from "../ground/attributes.ts";

/**
 * The SVG attributes of a line, or `null` when it would not be seen. `paintedTwice` is for the edges of neighbouring
 * polygons: MapLibre draws a shared one for each, which makes it more opaque.
 */
export function lineAttributes(
  layer: LineLayerSpecification,
  zoom: number,
  feature: StyledFeature,
  paintedTwice = false,
): string | null {
  const colour = colourOf(layer, "line-color", zoom, feature);
  const width = numberOf(layer, "line-width", zoom, feature);
  const once = numberOf(layer, "line-opacity", zoom, feature) * (colour?.alpha ?? 0);
  const opacity = paintedTwice ? 1 - (1 - once) ** 2 : once;
  if (opacity === 0 || width === 0) return null;
  const cap = String(property(layer, "line-cap", zoom, feature));
  const join = String(property(layer, "line-join", zoom, feature));
  return markup({
    fill: "none",
    stroke: colour?.hex,
    "stroke-width": width,
    "stroke-opacity": opacity === 1 ? undefined : opacity,
    "stroke-dasharray": dashes(layer, zoom, feature)?.map(short).join(" "),
    "stroke-linecap": cap === "butt" ? undefined : cap,
    "stroke-linejoin": join === "miter" ? undefined : join,
  });
}

/**
 * Dashes in CSS px. The style gives them in line widths; MapLibre takes the width at the last whole zoom and, as with
 * fill patterns, enlarges the dashes until the next one (`floorwidth` and `u_tileratio` in line_sdf.vertex.glsl).
 */
export function dashes(layer: LineLayerSpecification, zoom: number, feature: StyledFeature): number[] | null {
  const inWidths = property(layer, "line-dasharray", zoom, feature) as number[] | undefined;
  if (!inWidths) return null;
  const width = numberOf(layer, "line-width", Math.floor(zoom), feature);
  const unit = width * patternScale(zoom);
  const lengths = inWidths.map((length) => length * unit);
  if (property(layer, "line-cap", zoom, feature) !== "round") return lengths;
  // MapLibre stretches round caps with their dash; SVG keeps them as round as the line is wide.
  const stretch = unit - numberOf(layer, "line-width", zoom, feature);
  return lengths.map((length, index) => Math.max(0, index % 2 === 0 ? length + stretch : length - stretch));
}
