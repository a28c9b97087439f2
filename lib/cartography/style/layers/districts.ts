import { byZoom } from "../by-zoom.ts";
import type { StyleContext } from "../context.ts";
import type { StyleLayer } from "../style-layer.ts";

/** Azerbaijan's districts: there when one looks for them. */
export function districts({ colours }: StyleContext): StyleLayer[] {
  return [
    {
      id: "districts",
      type: "line",
      source: "districts",
      minzoom: 6.5,
      metadata: { layer: "districts" },
      layout: { "line-join": "round" },
      paint: {
        "line-color": colours.boundaryMinor,
        "line-width": byZoom([6.5, 0.4], [9, 0.9]),
        "line-opacity": byZoom([6.5, 0], [7, 0.6]),
      },
    },
  ];
}
