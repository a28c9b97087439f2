import { byZoom } from "../by-zoom.ts";
import type { StyleContext } from "../context.ts";
import type { StyleLayer } from "../style-layer.ts";

/** Armenia’s provinces, in the same line as Azerbaijan’s districts. */
export function provinces({ colours }: StyleContext): StyleLayer[] {
  return [
    {
      id: "provinces",
      type: "line",
      source: "armenia-provinces",
      minzoom: 6.5,
      metadata: { layer: "provinces" },
      layout: { "line-join": "round" },
      paint: {
        "line-color": colours.boundaryMinor,
        "line-width": byZoom([6.5, 0.4], [9, 0.9]),
        "line-opacity": byZoom([6.5, 0], [7, 0.6]),
      },
    },
  ];
}
