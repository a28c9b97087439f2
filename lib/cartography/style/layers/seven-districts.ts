import { byZoom } from "../by-zoom.ts";
import type { StyleContext } from "../context.ts";
import { halo } from "../halo.ts";
import { labelFonts } from "../label-fonts.ts";
import { capitalsText } from "../label-text.ts";
import type { StyleLayer } from "../style-layer.ts";

export function sevenDistricts({ colours }: StyleContext): StyleLayer[] {
  return [
    {
      id: "seven-districts-tint",
      type: "fill",
      source: "seven-districts",
      minzoom: 4,
      metadata: { layer: "seven-districts" },
      paint: { "fill-color": colours.districts, "fill-opacity": 0.1 },
    },
    {
      id: "seven-districts",
      type: "line",
      source: "seven-districts",
      minzoom: 4,
      metadata: { layer: "seven-districts" },
      layout: { "line-join": "round" },
      paint: { "line-color": colours.districts, "line-width": byZoom([4, 0.6], [9, 1.6]) },
    },
  ];
}

/** Names of districts, in capitals so that nobody takes them for the towns they are called after. */
export function sevenDistrictLabels(context: StyleContext): StyleLayer[] {
  return [
    {
      id: "seven-districts-label",
      type: "symbol",
      source: "label-points",
      minzoom: 6.5,
      metadata: { layer: "seven-districts", swatch: false },
      filter: ["==", ["get", "layer"], "seven-districts"],
      layout: {
        "text-field": capitalsText(context.names),
        "text-font": labelFonts.sansMedium,
        "text-transform": "uppercase",
        "text-letter-spacing": 0.12,
        "text-size": byZoom([6.5, 9], [9, 12]),
        "text-variable-anchor-offset": ["center", [0, 0], "top", [0, 1], "bottom", [0, -1], "top", [0, 2]],
      },
      paint: { "text-color": context.colours.districts, ...halo(context) },
    },
  ];
}
