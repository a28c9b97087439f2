import type { ExpressionSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { Token } from "../../../design/tokens.ts";
import { byZoom } from "../by-zoom.ts";
import type { StyleContext } from "../context.ts";
import type { StyleLayer } from "../style-layer.ts";

const bands = [0, 1, 2, 3, 4, 5, 6, 7] as const;

/** To the south-east, or towards the light with a negative share; less far out, where the bands are narrow. */
const away = (share: number): ExpressionSpecification => [
  "interpolate",
  ["linear"],
  ["zoom"],
  5,
  ["literal", [0.7 * share, 0.8 * share]],
  8,
  ["literal", [1.5 * share, 1.8 * share]],
];

/**
 * The light comes from the north-west, as on printed maps: each band of height, as if cut from card, has a lit edge
 * towards it and casts a shadow to the south-east on the band below. Shadow, light and fill follow each other from low
 * to high; the outline in the fill's own colour hides the seams between bands.
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
    const edge = (side: "shadow" | "light", fill: string, opacity: number, by: number): StyleLayer => ({
      id: `relief-${band}-${side}`,
      ...shared,
      metadata: { layer: "relief", swatch: false },
      paint: { "fill-color": fill, "fill-opacity": byZoom([5, 0], [5.3, opacity]), "fill-translate": away(by) },
    });
    const fill: StyleLayer = {
      id: `relief-${band}`,
      ...shared,
      metadata: { layer: "relief" },
      paint: { "fill-color": colour, "fill-outline-color": colour, "fill-opacity": byZoom([5, 0.2], [5.3, 1]) },
    };
    if (band < 2) return [fill];
    const [shadow, light] = [
      edge("shadow", colours.reliefShadow, 0.22, 1),
      edge("light", colours.reliefLight, 0.6, -0.9),
    ];
    return [shadow, light, fill];
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
