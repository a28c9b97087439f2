import { byZoom } from "../by-zoom.ts";
import type { StyleContext } from "../context.ts";
import type { StyleLayer } from "../style-layer.ts";

export function lineOfContact({ colours }: StyleContext): StyleLayer[] {
  const shared = {
    type: "line" as const,
    source: "line-of-contact-1994",
    minzoom: 4,
    metadata: { layer: "line-of-contact-1994-2020" as const },
  };
  return [
    {
      id: "line-of-contact-casing",
      ...shared,
      layout: { "line-join": "round" },
      paint: { "line-color": colours.boundaryHalo, "line-width": byZoom([5, 3], [9, 6]), "line-opacity": 0.7 },
    },
    {
      id: "line-of-contact",
      ...shared,
      layout: { "line-join": "round", "line-cap": "butt" },
      paint: {
        "line-color": colours.lineOfContact,
        "line-width": byZoom([4, 1.2], [6, 1.7], [9, 2.8]),
        "line-dasharray": [3, 1.6],
      },
    },
  ];
}
