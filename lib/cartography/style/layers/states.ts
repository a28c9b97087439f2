import type { StyleContext } from "../context.ts";
import type { StyleLayer } from "../style-layer.ts";

/** Both states get the same fill: they are told apart by label and boundary, never by colour. */
function state(id: "armenia" | "azerbaijan", { colours }: StyleContext): StyleLayer {
  return {
    id,
    type: "fill",
    source: id,
    minzoom: 5.5,
    metadata: { layer: id },
    paint: { "fill-color": colours.land },
  };
}

export function armenia(context: StyleContext): StyleLayer[] {
  return [state("armenia", context)];
}

export function azerbaijan(context: StyleContext): StyleLayer[] {
  return [state("azerbaijan", context)];
}
