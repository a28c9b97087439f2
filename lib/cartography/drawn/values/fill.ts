import type { FillLayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import { colourOf, numberOf, property, type StyledFeature } from "../../style/evaluate.ts";
import { markup } from "../ground/attributes.ts";
import { unitsPerPixel } from "../ground/path-data.ts";

/** MapLibre draws the outline of a fill as a line of one device pixel; it also covers the seams between neighbours. */
const outlineWidth = 0.7;

/** The SVG attributes of a fill, or `null` when it would not be seen. */
export function fillAttributes(layer: FillLayerSpecification, zoom: number, feature: StyledFeature): string | null {
  const colour = colourOf(layer, "fill-color", zoom, feature);
  const pattern = property(layer, "fill-pattern", zoom, feature);
  const opacity = numberOf(layer, "fill-opacity", zoom, feature) * (pattern ? 1 : (colour?.alpha ?? 0));
  if (opacity === 0) return null;
  const outlined = property(layer, "fill-antialias", zoom, feature) === true && !pattern;
  const outline = colourOf(layer, "fill-outline-color", zoom, feature) ?? colour;
  const [right, down] = property(layer, "fill-translate", zoom, feature) as [number, number];
  const moved = right !== 0 || down !== 0;
  return markup({
    fill: pattern ? `url(#${pattern})` : colour?.hex,
    opacity: opacity === 1 ? undefined : opacity,
    stroke: outlined ? outline?.hex : undefined,
    "stroke-width": outlined ? outlineWidth : undefined,
    "shape-rendering": outlined || pattern ? undefined : "crispEdges",
    transform: moved
      ? `translate(${Math.round(right * unitsPerPixel)} ${Math.round(down * unitsPerPixel)})`
      : undefined,
  });
}
