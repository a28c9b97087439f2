import { byZoom } from "../by-zoom.ts";
import type { StyleContext } from "../context.ts";
import type { StyleLayer } from "../style-layer.ts";

/** Dash and dot, so that it differs from the zone's dashed edge where both are on. */
export function ceasefireLine({ colours }: StyleContext): StyleLayer[] {
  const shared = {
    type: "line" as const,
    source: "ceasefire-line-2020-2023",
    minzoom: 4,
    metadata: { layer: "ceasefire-line-2020-2023" as const },
  };
  return [
    {
      id: "ceasefire-line-casing",
      ...shared,
      layout: { "line-join": "round" },
      paint: { "line-color": colours.boundaryHalo, "line-width": byZoom([5, 3], [9, 6]), "line-opacity": 0.7 },
    },
    {
      id: "ceasefire-line",
      ...shared,
      layout: { "line-join": "round", "line-cap": "butt" },
      paint: {
        "line-color": colours.ceasefireLine,
        "line-width": byZoom([4, 1.2], [6, 1.7], [9, 2.8]),
        "line-dasharray": [4, 1.3, 0.9, 1.3],
      },
    },
  ];
}
