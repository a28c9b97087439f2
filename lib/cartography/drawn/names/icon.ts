import type { SymbolLayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import { numberOf, property, type StyledFeature } from "../../style/evaluate.ts";
import { shapeExtent, shapeOf } from "../../style/images/shapes.ts";
import { UnsupportedStyle } from "../values/unsupported-style.ts";
import { type Box, grown } from "./boxes.ts";
import { boxZoom } from "./symbol-context.ts";

export type Icon = { id: string; scale: number; box: Box };

/** The image is larger than what is drawn in it (CSS px), and what is drawn is round: letters may come this much nearer. */
const imageMargin = 2;

/**
 * The marker of a feature and the room it needs round its point, in the live map that of the whole image; throws
 * UnsupportedStyle for an unknown image.
 */
export function iconOf(
  layer: SymbolLayerSpecification,
  zoom: number,
  feature: StyledFeature,
  live = false,
): Icon | null {
  const image = String(property(layer, "icon-image", zoom, feature) ?? "");
  if (image === "") return null;
  const shape = shapeOf(image);
  if (!shape) throw new UnsupportedStyle(layer.id, `icon-image: ${image}`);
  const scale = numberOf(layer, "icon-size", zoom, feature);
  const extent = live
    ? shapeExtent(shape) * numberOf(layer, "icon-size", boxZoom(zoom), feature)
    : (shapeExtent(shape) - imageMargin) * scale;
  const { values } = property(layer, "icon-padding", zoom, feature) as { values: number[] };
  return {
    id: shape.id,
    scale: Number(scale.toFixed(3)),
    box: grown([-extent, -extent, extent, extent], Math.max(...values)),
  };
}
