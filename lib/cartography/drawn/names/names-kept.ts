import type { StyleSpecification, SymbolLayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import { matches, property } from "../../style/evaluate.ts";
import type { PreparedFeature } from "../ground/prepare.ts";
import type { View } from "../ground/view.ts";
import { visibleLayers } from "../values/visible-layers.ts";
import { Collisions } from "./collisions.ts";
import { placeLineSymbol } from "./line-symbol.ts";
import { inOrder, visiblePoints } from "./placing-order.ts";
import { placePointSymbol } from "./point-symbol.ts";
import type { PlacementContext } from "./symbol-context.ts";

/** Features by the id of their style layer. */
type Placed = Map<string, Set<PreparedFeature>>;

const scaled = ({ size, zoom, world, left, top }: View, scale: number): View => ({
  size: { width: size.width * scale, height: size.height * scale },
  zoom: zoom + Math.log2(scale),
  world: world * scale,
  left: left * scale,
  top: top * scale,
});

/** What the live map finds room for in a pane that shows the whole picture. */
function placedLive(style: StyleSpecification, view: View, featuresOf: (source: string) => PreparedFeature[]): Placed {
  const collisions = new Collisions(view.size, view.size, [1]);
  const context: PlacementContext = { view, collisions, smallestScale: 1, live: true };
  const placed: Placed = new Map();
  for (const layer of visibleLayers(style, view.zoom).toReversed()) {
    if (layer.type !== "symbol") continue;
    const features = featuresOf(layer.source).filter((feature) => matches(layer.filter, view.zoom, feature));
    const points = property(layer, "symbol-placement", view.zoom) === "point";
    const found = inOrder(layer, features, view.zoom).filter((feature) =>
      points
        ? visiblePoints(feature, view).filter((point) => placePointSymbol(layer, feature, point, context)).length > 0
        : placeLineSymbol(layer, feature, context),
    );
    placed.set(layer.id, new Set(found));
  }
  return placed;
}

/**
 * Of a layer's features those that the live map keeps at each of the scales: a name that vanished when that map takes over
 * would be missed. What lies along a line goes by its own rules.
 */
export function namesKept(
  style: StyleSpecification,
  view: View,
  featuresOf: (source: string) => PreparedFeature[],
  scales: readonly number[],
): (layer: SymbolLayerSpecification) => (feature: PreparedFeature) => boolean {
  const live = scales.map((scale) => placedLive(style, scaled(view, scale), featuresOf));
  return (layer) => (feature) =>
    feature.type !== "Point" || live.every((placed) => placed.get(layer.id)?.has(feature) === true);
}
