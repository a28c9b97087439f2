import { byZoom } from "../by-zoom.ts";
import type { StyleContext } from "../context.ts";
import type { StyleLayer } from "../style-layer.ts";

/** Recognised boundaries: the only solid dark line on the map. */
export function borders({ colours }: StyleContext): StyleLayer[] {
  const shared = { type: "line" as const, source: "borders", minzoom: 5.5, metadata: { layer: "borders" as const } };
  return [
    {
      id: "borders-casing",
      ...shared,
      layout: { "line-join": "round", "line-cap": "round" },
      paint: { "line-color": colours.boundaryHalo, "line-width": byZoom([6, 3], [9, 5]), "line-opacity": 0.55 },
    },
    {
      id: "borders",
      ...shared,
      layout: { "line-join": "round", "line-cap": "round" },
      paint: { "line-color": colours.boundary, "line-width": byZoom([6, 0.9], [9, 1.5]) },
    },
  ];
}
