import type { StyleContext } from "../context.ts";
import { patterns } from "../images/patterns.ts";
import type { StyleLayer } from "../style-layer.ts";

/** The area that Armenian forces held from 1994 to 2020: a light hatch, its edge is the line of contact's business. */
export function heldArea({ colours }: StyleContext): StyleLayer[] {
  return [
    {
      id: "held-area-tint",
      type: "fill",
      source: "control-1994-2020",
      minzoom: 4,
      metadata: { layer: "held-1994-2020" },
      paint: { "fill-color": colours.heldArea, "fill-opacity": 0.07 },
    },
    {
      id: "held-area",
      type: "fill",
      source: "control-1994-2020",
      minzoom: 4,
      metadata: { layer: "held-1994-2020" },
      paint: { "fill-pattern": patterns.heldArea.id },
    },
    {
      id: "held-area-edge",
      type: "line",
      source: "control-1994-2020",
      minzoom: 4,
      metadata: { layer: "held-1994-2020" },
      layout: { "line-join": "round" },
      paint: { "line-color": colours.heldArea, "line-width": 0.8, "line-opacity": 0.6 },
    },
  ];
}
