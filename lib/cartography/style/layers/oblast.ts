import { byZoom } from "../by-zoom.ts";
import type { StyleContext } from "../context.ts";
import type { StyleLayer } from "../style-layer.ts";

/** A historical outline is dotted: dashes of no length with round caps. */
export function oblast({ colours }: StyleContext): StyleLayer[] {
  const shared = {
    type: "line" as const,
    source: "nkao-1923-1991",
    metadata: { layer: "oblast-1923-1991" as const },
    minzoom: 4,
  };
  return [
    {
      id: "oblast-casing",
      ...shared,
      layout: { "line-join": "round" },
      paint: { "line-color": colours.boundaryHalo, "line-width": byZoom([5, 2], [9, 5]), "line-opacity": 0.6 },
    },
    {
      id: "oblast",
      ...shared,
      layout: { "line-join": "round", "line-cap": "round" },
      paint: {
        "line-color": colours.oblast,
        "line-width": byZoom([4, 0.9], [6, 1.5], [9, 2.6]),
        "line-dasharray": [0, 2.1],
      },
    },
  ];
}
