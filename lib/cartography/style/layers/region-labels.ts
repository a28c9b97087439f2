import { byZoom } from "../by-zoom.ts";
import type { StyleContext } from "../context.ts";
import { halo } from "../halo.ts";
import { labelFonts } from "../label-fonts.ts";
import { labelText } from "../label-text.ts";
import type { StyleLayer } from "../style-layer.ts";

/** Tiles know whole zooms only, so each class of labels is a layer of its own with an exact `minzoom`. */
const classes = [8, 7, 6, 5, 4];

export function regionLabels(context: StyleContext): StyleLayer[] {
  return classes.map((minzoom) => ({
    id: `region-labels-${minzoom}`,
    type: "symbol",
    source: "region-labels",
    minzoom,
    metadata: { layer: "region-labels" },
    filter: ["==", ["get", "min_zoom"], minzoom],
    layout: {
      "text-field": labelText(context.names),
      "text-font": labelFonts.serifItalic,
      "text-letter-spacing": 0.08,
      "text-max-width": 7,
      "text-line-height": 1.15,
      "text-size": byZoom([4, 11], [7, 14], [9, 18]),
      "text-variable-anchor-offset": ["center", [0, 0], "top", [0, 1], "bottom", [0, -1]],
    },
    paint: { "text-color": context.colours.regionLabel, ...halo(context, 1.2) },
  }));
}
