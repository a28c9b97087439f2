import type { ExpressionFilterSpecification } from "@maplibre/maplibre-gl-style-spec";
import { byZoom } from "../by-zoom.ts";
import type { StyleContext } from "../context.ts";
import { halo } from "../halo.ts";
import { labelFonts } from "../label-fonts.ts";
import { labelText } from "../label-text.ts";
import type { StyleLayer } from "../style-layer.ts";

/** High peaks (from 4,000 m) first, the others from closer. */
const classes: { id: string; minzoom: number; filter: ExpressionFilterSpecification }[] = [
  { id: "peaks-lower", minzoom: 7.2, filter: ["<", ["get", "elevation_m"], 4000] },
  { id: "peaks", minzoom: 6, filter: [">=", ["get", "elevation_m"], 4000] },
];

export function peaks(context: StyleContext): StyleLayer[] {
  const [before, after] = context.height;
  return classes.map(({ id, minzoom, filter }) => ({
    id,
    type: "symbol",
    source: "peaks",
    minzoom,
    metadata: { layer: "peaks" },
    filter,
    layout: {
      "symbol-sort-key": ["-", ["get", "elevation_m"]],
      "icon-image": "peak",
      "icon-overlap": "cooperative",
      "icon-padding": 0,
      "text-field": ["concat", labelText(context.names), `\n${before}`, ["to-string", ["get", "elevation_m"]], after],
      "text-font": labelFonts.serifItalic,
      "text-size": byZoom([6, 10.5], [9, 13]),
      "text-line-height": 1.1,
      "text-max-width": 8,
      "text-justify": "auto",
      "text-padding": 3,
      "text-variable-anchor-offset": ["left", [0.6, 0], "right", [-0.6, 0], "top", [0, 0.5], "bottom", [0, -0.6]],
    },
    paint: { "text-color": context.colours.regionLabel, ...halo(context, 1.2) },
  }));
}
