import type { SymbolLayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import { numberOf } from "../../style/evaluate.ts";
import { at } from "../ground/chain.ts";
import type { PreparedFeature } from "../ground/prepare.ts";
import { projectChain, type View } from "../ground/view.ts";

/** The lowest `symbol-sort-key` is placed, and drawn, first. */
export function inOrder(layer: SymbolLayerSpecification, features: PreparedFeature[], zoom: number): PreparedFeature[] {
  if (layer.layout?.["symbol-sort-key"] === undefined) return features;
  const sortKey = (feature: PreparedFeature): number => numberOf(layer, "symbol-sort-key", zoom, feature);
  return features.toSorted((a, b) => sortKey(a) - sortKey(b));
}

/** The points of a feature that lie in the picture, in CSS px; none for lines and polygons. */
export function visiblePoints(feature: PreparedFeature, view: View): [number, number][] {
  if (feature.type !== "Point") return [];
  const { width, height } = view.size;
  return feature.parts
    .flatMap((part) => part.map((chain) => projectChain(chain, view)))
    .map((point): [number, number] => [at(point, 0), at(point, 1)])
    .filter(([x, y]) => x >= 0 && x <= width && y >= 0 && y <= height);
}
