import type { CircleLayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import { numberOf, type StyledFeature } from "../../style/evaluate.ts";
import { colourToken } from "../values/colour-token.ts";
import type { DrawnCircle } from "./symbol.ts";

export function circleOf(layer: CircleLayerSpecification, zoom: number, feature: StyledFeature): DrawnCircle {
  return {
    radius: numberOf(layer, "circle-radius", zoom, feature),
    fill: colourToken(layer.id, "circle-color", zoom, feature),
    opacity: numberOf(layer, "circle-opacity", zoom, feature),
    stroke: colourToken(layer.id, "circle-stroke-color", zoom, feature),
    strokeWidth: numberOf(layer, "circle-stroke-width", zoom, feature),
  };
}
