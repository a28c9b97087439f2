import type { ExpressionSpecification } from "@maplibre/maplibre-gl-style-spec";
import { byZoom } from "../by-zoom.ts";
import type { StyleContext } from "../context.ts";
import { halo } from "../halo.ts";
import { labelFonts } from "../label-fonts.ts";
import type { StyleLayer } from "../style-layer.ts";

const below: ExpressionSpecification = ["==", ["get", "side"], "below"];

/**
 * Great circles from Yerevan or Baku to a far venue. A label follows the direction of its line and is turned round
 * where that runs westwards: so the distance stands above an arc to Europe, or below it with `side: "below"`; eastwards
 * it is the other way round. Two arcs to one venue should take a side each, or one distance may push the other away.
 */
export function arcs({ colours }: StyleContext): StyleLayer[] {
  const shared = { type: "line" as const, source: "arcs", metadata: { layer: "arcs" as const } };
  return [
    {
      id: "arcs-casing",
      ...shared,
      layout: { "line-join": "round", "line-cap": "round" },
      paint: { "line-color": colours.boundaryHalo, "line-width": byZoom([2, 3], [6, 4.5]), "line-opacity": 0.7 },
    },
    {
      id: "arcs",
      ...shared,
      layout: { "line-join": "round", "line-cap": "round" },
      paint: { "line-color": colours.arc, "line-width": byZoom([2, 1.1], [6, 1.8]) },
    },
  ];
}

export function arcLabels(context: StyleContext): StyleLayer[] {
  return [
    {
      id: "arcs-label",
      type: "symbol",
      source: "arcs",
      metadata: { layer: "arcs" },
      layout: {
        "symbol-placement": "line-center",
        "text-field": ["get", "label"],
        "text-font": labelFonts.sansMedium,
        "text-size": byZoom([2, 10.5], [6, 12.5]),
        "text-max-angle": 60,
        "text-offset": ["case", below, ["literal", [0, -0.75]], ["literal", [0, 0.75]]],
      },
      paint: { "text-color": context.colours.arc, ...halo(context, 1.6) },
    },
  ];
}
