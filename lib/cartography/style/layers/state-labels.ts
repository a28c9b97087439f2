import type { ExpressionSpecification } from "@maplibre/maplibre-gl-style-spec";
import { byZoom } from "../by-zoom.ts";
import type { ContentLayerId } from "../content-layers.ts";
import type { StyleContext } from "../context.ts";
import { halo } from "../halo.ts";
import { labelFonts } from "../label-fonts.ts";
import { capitalsText } from "../label-text.ts";
import type { StyleLayer } from "../style-layer.ts";

type StateLabel = { layer: ContentLayerId; minzoom: number; maxzoom: number; size: ExpressionSpecification };

/** A state's name: letter-spaced capitals that step aside a little when a town is in the way. */
function stateLabel(context: StyleContext, { layer, minzoom, maxzoom, size }: StateLabel): StyleLayer {
  return {
    id: `${layer}-label`,
    type: "symbol",
    source: "state-names",
    minzoom,
    maxzoom,
    metadata: { layer, swatch: false },
    filter: ["==", ["get", "layer"], layer],
    layout: {
      "text-field": capitalsText(context.names),
      "text-font": labelFonts.sansMedium,
      "text-transform": "uppercase",
      "text-letter-spacing": 0.28,
      "text-max-width": 20,
      "text-size": size,
      "text-variable-anchor-offset": ["center", [0, 0], "top", [0, 0.7], "bottom", [0, -0.7], "top", [0, 1.6]],
    },
    paint: { "text-color": context.colours.stateLabel, ...halo(context, 1.2) },
  };
}

export function stateLabels(context: StyleContext): StyleLayer[] {
  const size = byZoom([3, 9], [5, 12], [7, 17], [8.5, 22]);
  return [
    stateLabel(context, { layer: "overview-countries", minzoom: 2, maxzoom: 5, size: byZoom([2, 8], [5, 12]) }),
    stateLabel(context, { layer: "neighbours", minzoom: 5, maxzoom: 9, size: byZoom([5, 11], [8, 16]) }),
    stateLabel(context, { layer: "armenia", minzoom: 3, maxzoom: 9, size }),
    stateLabel(context, { layer: "azerbaijan", minzoom: 3, maxzoom: 9, size }),
  ];
}
