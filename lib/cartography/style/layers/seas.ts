import { byZoom } from "../by-zoom.ts";
import type { StyleContext } from "../context.ts";
import type { StyleLayer } from "../style-layer.ts";
import { waterLabel } from "./water-label.ts";

/**
 * Sea, a lighter band along the shore as on engraved maps, and the shore itself; the seam closes
 * the cut at the edge of the file, over which the relief fades out.
 */
export function seas({ colours }: StyleContext): StyleLayer[] {
  return [
    {
      id: "seas",
      type: "fill",
      source: "seas",
      minzoom: 5,
      metadata: { layer: "seas" },
      paint: { "fill-color": colours.sea, "fill-outline-color": colours.sea },
    },
    {
      id: "seas-seam",
      type: "line",
      source: "coast",
      minzoom: 5,
      metadata: { layer: "seas", swatch: false },
      filter: ["==", ["get", "kind"], "cut"],
      paint: {
        "line-color": colours.sea,
        "line-width": ["interpolate", ["exponential", 2], ["zoom"], 5, 4, 9, 64],
      },
    },
    {
      id: "seas-shallows",
      type: "fill",
      source: "coast",
      minzoom: 5,
      metadata: { layer: "seas", swatch: false },
      filter: ["==", ["get", "kind"], "shallows"],
      paint: { "fill-color": colours.seaShallow },
    },
    {
      id: "seas-coast",
      type: "line",
      source: "coast",
      minzoom: 5,
      metadata: { layer: "seas" },
      filter: ["==", ["get", "kind"], "shore"],
      layout: { "line-join": "round" },
      paint: { "line-color": colours.seaShore, "line-width": byZoom([5, 0.5], [9, 1.2]) },
    },
  ];
}

export function seaLabels(context: StyleContext): StyleLayer[] {
  return [
    waterLabel(context, {
      id: "seas-label",
      layer: "seas",
      minzoom: 3,
      filter: ["has", "name_en"],
      size: byZoom([3, 11], [6, 16], [9, 22]),
      spacing: 0.08,
      halo: context.colours.sea,
    }),
  ];
}
