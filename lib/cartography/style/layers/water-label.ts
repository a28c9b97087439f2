import type { ExpressionSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { StyleContext } from "../context.ts";
import { halo } from "../halo.ts";
import { labelFonts } from "../label-fonts.ts";
import { labelText } from "../label-text.ts";
import type { StyleLayer } from "../style-layer.ts";

type WaterLabel = {
  id: string;
  layer: "seas" | "lakes";
  minzoom: number;
  filter: ExpressionSpecification;
  size: ExpressionSpecification;
  spacing: number;
  halo: string;
};

/** The name of a water at its label point: serif italic, as water is named on printed maps. */
export function waterLabel(context: StyleContext, label: WaterLabel): StyleLayer {
  return {
    id: label.id,
    type: "symbol",
    source: "label-points",
    minzoom: label.minzoom,
    metadata: { layer: label.layer, swatch: false },
    filter: ["all", ["==", ["get", "layer"], label.layer], label.filter],
    layout: {
      "text-field": labelText(context.names),
      "text-font": labelFonts.serifItalic,
      "text-size": label.size,
      "text-letter-spacing": label.spacing,
      "text-max-width": 6,
    },
    paint: { "text-color": context.colours.waterLabel, ...halo(context, 1.2), "text-halo-color": label.halo },
  };
}
