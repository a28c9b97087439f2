import type {
  CircleLayerSpecification,
  StyleSpecification,
  SymbolLayerSpecification,
} from "@maplibre/maplibre-gl-style-spec";
import type { Size } from "../../camera.ts";
import { matches, property } from "../../style/evaluate.ts";
import type { PreparedFeature } from "../ground/prepare.ts";
import type { View } from "../ground/view.ts";
import { visibleLayers } from "../values/visible-layers.ts";
import { circleOf } from "./circle.ts";
import { Collisions } from "./collisions.ts";
import { placeLineSymbol } from "./line-symbol.ts";
import { namesKept } from "./names-kept.ts";
import { inOrder, visiblePoints } from "./placing-order.ts";
import { placePointSymbol } from "./point-symbol.ts";
import type { DrawnSymbol } from "./symbol.ts";
import { type PlacementContext, percent } from "./symbol-context.ts";

/** The largest share of its nominal size at which a picture is expected to be shown. */
const largestScale = 1.9;

/** All symbols and circles in draw order. Room is given away from the top layer down, as in MapLibre. */
export function placeSymbols(
  style: StyleSpecification,
  view: View,
  featuresOf: (source: string) => PreparedFeature[],
  { core, collisionScale, liveScales }: { core: Size; collisionScale: number; liveScales: readonly number[] },
): DrawnSymbol[] {
  const collisions = new Collisions(view.size, core, [collisionScale, 1, largestScale]);
  const kept = namesKept(style, view, featuresOf, liveScales);
  const context: PlacementContext = { view, collisions, smallestScale: collisionScale };
  const placed: DrawnSymbol[][] = [];
  for (const layer of visibleLayers(style, view.zoom).toReversed()) {
    if (layer.type !== "symbol" && layer.type !== "circle") continue;
    const features = featuresOf(layer.source).filter((feature) => matches(layer.filter, view.zoom, feature));
    placed.push(
      layer.type === "circle" ? circles(layer, features, view) : symbols(layer, features.filter(kept(layer)), context),
    );
  }
  return placed.toReversed().flat();
}

function circles(layer: CircleLayerSpecification, features: PreparedFeature[], view: View): DrawnSymbol[] {
  return features.flatMap((feature) =>
    visiblePoints(feature, view).map(([x, y]) => ({
      layer: layer.id,
      ...percent(view, x, y),
      circle: circleOf(layer, view.zoom, feature),
      properties: feature.properties,
    })),
  );
}

function symbols(
  layer: SymbolLayerSpecification,
  features: PreparedFeature[],
  context: PlacementContext,
): DrawnSymbol[] {
  const { view } = context;
  const ordered = inOrder(layer, features, view.zoom);
  if (property(layer, "symbol-placement", view.zoom) !== "point") {
    return ordered.flatMap((feature) => placeLineSymbol(layer, feature, context) ?? []);
  }
  return ordered.flatMap((feature) =>
    visiblePoints(feature, view).flatMap((point) => placePointSymbol(layer, feature, point, context) ?? []),
  );
}
