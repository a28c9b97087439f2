import { byZoom } from "../by-zoom.ts";
import type { StyleContext } from "../context.ts";
import { halo } from "../halo.ts";
import { labelFonts } from "../label-fonts.ts";
import { labelText } from "../label-text.ts";
import type { StyleLayer } from "../style-layer.ts";

/** Natural Earth's scale rank: up to 8 are the Kura, the Aras and the great rivers; 9 and 10 are mountain rivers. */
export function rivers({ colours }: StyleContext): StyleLayer[] {
  return [
    {
      id: "rivers-minor",
      type: "line",
      source: "rivers",
      minzoom: 6,
      metadata: { layer: "rivers", swatch: false },
      filter: [">", ["get", "scalerank"], 8],
      layout: { "line-join": "round", "line-cap": "round" },
      paint: { "line-color": colours.river, "line-width": byZoom([6, 0.4], [7.5, 1], [9, 1.6]) },
    },
    {
      id: "rivers",
      type: "line",
      source: "rivers",
      minzoom: 5,
      metadata: { layer: "rivers" },
      filter: ["<=", ["get", "scalerank"], 8],
      layout: { "line-join": "round", "line-cap": "round" },
      paint: { "line-color": colours.river, "line-width": byZoom([5, 0.7], [7.5, 1.6], [9, 2.6]) },
    },
  ];
}

/** At points with a turn, so that both maps name a river at the same places; MapLibre alone would seek others along the line. */
export function riverLabels(context: StyleContext): StyleLayer[] {
  return [
    {
      id: "rivers-label",
      type: "symbol",
      source: "river-names",
      minzoom: 6.5,
      metadata: { layer: "rivers", swatch: false },
      layout: {
        "symbol-sort-key": ["get", "order"],
        "text-field": labelText(context.names),
        "text-font": labelFonts.serifItalic,
        "text-size": byZoom([6, 11], [9, 14]),
        "text-letter-spacing": 0.06,
        "text-max-width": 30,
        "text-rotate": ["get", "turn"],
        "text-offset": [0, -0.65],
      },
      paint: { "text-color": context.colours.waterLabel, ...halo(context, 1.2) },
    },
  ];
}
