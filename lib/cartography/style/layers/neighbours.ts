import type { StyleContext } from "../context.ts";
import type { StyleLayer } from "../style-layer.ts";

export function neighbours({ colours }: StyleContext): StyleLayer[] {
  return [
    {
      id: "neighbours",
      type: "fill",
      source: "neighbours",
      minzoom: 5.5,
      metadata: { layer: "neighbours" },
      paint: { "fill-color": colours.landNeighbour },
    },
  ];
}

/** Over the relief: what is not the subject steps back. */
export function neighboursVeil({ colours }: StyleContext): StyleLayer[] {
  return [
    {
      id: "neighbours-veil",
      type: "fill",
      source: "neighbours",
      minzoom: 5.5,
      metadata: { layer: "neighbours", swatch: false },
      paint: { "fill-color": colours.landNeighbour, "fill-opacity": 0.5 },
    },
  ];
}
