import type { StyleContext } from "../context.ts";
import type { StyleLayer } from "../style-layer.ts";

/** The sheet is water: land is drawn on it, so no ocean polygon is needed for the overview. */
export function sheet({ colours }: StyleContext): StyleLayer[] {
  return [
    {
      id: "sheet",
      type: "background",
      metadata: { layer: "sheet" },
      paint: { "background-color": colours.sea },
    },
  ];
}
