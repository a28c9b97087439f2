import type { Feature, FeatureCollection, Polygon, Position } from "geojson";

type Window = readonly [west: number, south: number, east: number, north: number];
type Fade = { window: Window; beyond: Window; width: number };

/** The relief ends at its window; a hair beyond it hides the outermost stroke and shadow. All in degrees. */
export const reliefFade: Fade = { window: [38, 37, 52, 44], beyond: [37.97, 36.97, 52.03, 44.03], width: 1.3 };

/** The overview, from North America to East Asia, ends at its window, and with it the map. */
export const overviewFade: Fade = { window: [-104.95, 5.05, 124.95, 73.95], beyond: [-180, -85, 180, 85], width: 2.4 };

const rings = 24;

/**
 * Rings around a window, opaque outside it and ever more transparent inwards (property `opacity`). Drawn in the colour
 * of what lies beyond, they let a picture fade out like the edge of an engraving, where it would stop at a ruled line.
 */
export function vignette({ window, beyond, width }: Fade): FeatureCollection<Polygon> {
  const steps = Array.from({ length: rings }, (_, ring) => (ring / rings) * width);
  const edges = [beyond, ...steps.map((inset) => inwards(window, inset))];
  const features = edges.slice(0, -1).map((outer, ring): Feature<Polygon> => {
    const inner = edges[ring + 1] ?? outer;
    const fade = 1 - ring / rings;
    const coordinates = [rectangle(outer), rectangle(inner).reverse()];
    return {
      type: "Feature",
      properties: { opacity: Number((fade * fade * (3 - 2 * fade)).toFixed(3)) },
      geometry: { type: "Polygon", coordinates },
    };
  });
  return { type: "FeatureCollection", features };
}

function inwards([west, south, east, north]: Window, inset: number): Window {
  return [west + inset, south + inset, east - inset, north - inset];
}

function rectangle([west, south, east, north]: Window): Position[] {
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}
