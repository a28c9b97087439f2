import type { SymbolLayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import { shapeExtent, shapes } from "../style/shapes.ts";
import { type Box, grown } from "./boxes.ts";
import { numberOf, property, type StyledFeature } from "./properties.ts";
import { UnsupportedStyle } from "./unsupported-style.ts";

/** The marker of a feature and the room it needs round its point; throws UnsupportedStyle for an unknown image. */
export type Icon = { id: string; scale: number; box: Box };

export function iconOf(layer: SymbolLayerSpecification, zoom: number, feature: StyledFeature): Icon | null {
  const image = property(layer, "icon-image", zoom, feature) as { name: string } | undefined;
  if (!image?.name) return null;
  const shape = shapes.find(({ id }) => id === image.name);
  if (!shape) throw new UnsupportedStyle(layer.id, `icon-image: ${image.name}`);
  const scale = numberOf(layer, "icon-size", zoom, feature);
  const extent = shapeExtent(shape) * scale;
  const { values } = property(layer, "icon-padding", zoom, feature) as { values: number[] };
  return {
    id: shape.id,
    scale: Number(scale.toFixed(3)),
    box: grown([-extent, -extent, extent, extent], Math.max(...values)),
  };
}
