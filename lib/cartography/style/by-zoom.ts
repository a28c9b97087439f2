import type { ExpressionSpecification } from "@maplibre/maplibre-gl-style-spec";

/** Linear interpolation between [zoom, value] stops. */
export function byZoom(...stops: [number, number][]): ExpressionSpecification {
  return ["interpolate", ["linear"], ["zoom"], ...stops.flat()] as ExpressionSpecification;
}
