import type {
  FillLayerSpecification,
  LayerSpecification,
  LineLayerSpecification,
} from "@maplibre/maplibre-gl-style-spec";
import { matches } from "../../style/evaluate.ts";
import { fillAttributes } from "../values/fill.ts";
import { lineAttributes } from "../values/line.ts";
import { type PathShape, pathData } from "./path-data.ts";
import type { PreparedFeature } from "./prepare.ts";

/** What one `<path>` draws: all features of a layer that look the same. */
export type Drawing = {
  layer: FillLayerSpecification | LineLayerSpecification;
  attributes: string;
  shapes: PathShape[];
  data: string;
};

/** The drawings of a fill or line layer, in the order in which its looks first occur. */
export function drawings(
  layer: FillLayerSpecification | LineLayerSpecification,
  features: readonly PreparedFeature[],
  zoom: number,
  shapesOf: (feature: PreparedFeature) => PathShape[],
): Drawing[] {
  const chosen = features.filter((feature) => drawable(layer, feature) && matches(layer.filter, zoom, feature));
  const neighbours = chosen.length > 1 && chosen.every(({ type }) => type === "Polygon");
  const shapesByLook = new Map<string, PathShape[]>();
  for (const feature of chosen) {
    const attributes =
      layer.type === "fill" ? fillAttributes(layer, zoom, feature) : lineAttributes(layer, zoom, feature, neighbours);
    if (attributes === null) continue;
    shapesByLook.set(attributes, [...(shapesByLook.get(attributes) ?? []), ...shapesOf(feature)]);
  }
  return [...shapesByLook]
    .map(([attributes, shapes]) => ({ layer, attributes, shapes, data: pathData(shapes) }))
    .filter(({ data }) => data !== "");
}

/** Lines are drawn along lines and round polygons; fills need polygons. */
function drawable(layer: LayerSpecification, feature: PreparedFeature): boolean {
  return feature.type === "Polygon" || (layer.type === "line" && feature.type === "LineString");
}
