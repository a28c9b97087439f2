import { byZoom } from "../by-zoom.ts";
import type { StyleContext } from "../context.ts";
import type { StyleLayer } from "../style-layer.ts";
import { waterLabel } from "./water-label.ts";

export function lakes({ colours }: StyleContext): StyleLayer[] {
  return [
    {
      id: "lakes",
      type: "fill",
      source: "lakes",
      minzoom: 4,
      metadata: { layer: "lakes" },
      paint: { "fill-color": colours.lake },
    },
    {
      id: "lakes-shore",
      type: "line",
      source: "lakes",
      minzoom: 4,
      metadata: { layer: "lakes" },
      layout: { "line-join": "round" },
      paint: { "line-color": colours.lakeShore, "line-width": byZoom([4, 0.3], [9, 1]) },
    },
  ];
}

/** Lakes hold their names; reservoirs are narrower than theirs and wait for a closer view. */
export function lakeLabels(context: StyleContext): StyleLayer[] {
  const shared = { layer: "lakes" as const, size: byZoom([5, 11], [9, 16]), spacing: 0.03 };
  const { lake, labelHalo } = context.colours;
  return [
    waterLabel(context, {
      ...shared,
      id: "reservoirs-label",
      minzoom: 6.8,
      filter: ["==", ["get", "kind"], "reservoir"],
      halo: labelHalo,
    }),
    waterLabel(context, {
      ...shared,
      id: "lakes-label",
      minzoom: 5.5,
      filter: ["==", ["get", "kind"], "lake"],
      halo: lake,
    }),
  ];
}
