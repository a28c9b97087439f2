import type { Token } from "../../../design/tokens.ts";
import { byZoom } from "../by-zoom.ts";
import type { StyleContext } from "../context.ts";
import type { StyleLayer } from "../style-layer.ts";

const bands = [0, 1, 2, 3, 4, 5, 6, 7] as const;

/**
 * Each band of height casts a shadow to the south-east on the one below it, as if cut from card. Shadow and fill
 * alternate from low to high; the outline in the fill's own colour hides the seams between bands.
 */
export function relief({ colours }: StyleContext): StyleLayer[] {
  return bands.flatMap((band): StyleLayer[] => {
    const shared = {
      type: "fill" as const,
      source: "relief-bands",
      minzoom: 5,
      filter: ["==", ["get", "band"], band] as ["==", ["get", "band"], number],
    };
    const colour = colours[`relief${band}` satisfies Token];
    const shadow: StyleLayer = {
      id: `relief-${band}-shadow`,
      ...shared,
      metadata: { layer: "relief", swatch: false },
      paint: {
        "fill-color": colours.reliefShadow,
        "fill-opacity": byZoom([5, 0], [5.3, 0.16]),
        "fill-translate": [1, 1.4],
      },
    };
    const fill: StyleLayer = {
      id: `relief-${band}`,
      ...shared,
      metadata: { layer: "relief" },
      paint: { "fill-color": colour, "fill-outline-color": colour, "fill-opacity": byZoom([5, 0.2], [5.3, 1]) },
    };
    return band < 2 ? [fill] : [shadow, fill];
  });
}

/** The edge of the relief fades into plain land. */
export function reliefVignette({ colours }: StyleContext): StyleLayer[] {
  return [
    {
      id: "relief-vignette",
      type: "fill",
      source: "relief-vignette",
      minzoom: 5,
      metadata: { layer: "relief", swatch: false },
      paint: { "fill-color": colours.landNeighbour, "fill-opacity": ["get", "opacity"], "fill-antialias": false },
    },
  ];
}
