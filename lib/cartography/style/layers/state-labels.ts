import type { ExpressionSpecification } from "@maplibre/maplibre-gl-style-spec";
import { byZoom } from "../by-zoom.ts";
import type { ContentLayerId } from "../content-layers.ts";
import type { StyleContext } from "../context.ts";
import { halo } from "../halo.ts";
import { labelFonts } from "../label-fonts.ts";
import { capitalsText } from "../label-text.ts";
import type { StyleLayer } from "../style-layer.ts";

/** The layers of states, each of which names its states in a style layer of its own. */
const statesLayers = ["overview-countries", "neighbours", "armenia", "azerbaijan"] as const satisfies ContentLayerId[];
type StatesLayer = (typeof statesLayers)[number];

const labelOf = (layer: StatesLayer) => `${layer}-label`;
const ids: readonly string[] = statesLayers.map(labelOf);

/** Whether a style layer, by its id, names states. */
export const isStateLabel = (layer: string): boolean => ids.includes(layer);

type StateLabel = { minzoom: number; maxzoom: number; size: ExpressionSpecification };

/** A state's name: letter-spaced capitals that step aside a little when a town is in the way. */
function stateLabel(context: StyleContext, layer: StatesLayer, { minzoom, maxzoom, size }: StateLabel): StyleLayer {
  return {
    id: labelOf(layer),
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
  const labels: Record<StatesLayer, StateLabel> = {
    "overview-countries": { minzoom: 2, maxzoom: 5, size: byZoom([2, 8], [5, 12]) },
    neighbours: { minzoom: 5, maxzoom: 9, size: byZoom([5, 11], [8, 16]) },
    armenia: { minzoom: 3, maxzoom: 9, size },
    azerbaijan: { minzoom: 3, maxzoom: 9, size },
  };
  return statesLayers.map((layer) => stateLabel(context, layer, labels[layer]));
}
