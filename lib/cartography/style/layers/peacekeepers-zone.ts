import { byZoom } from "../by-zoom.ts";
import type { StyleContext } from "../context.ts";
import { patterns } from "../images/patterns.ts";
import type { StyleLayer } from "../style-layer.ts";

export function peacekeepersZone({ colours }: StyleContext): StyleLayer[] {
  const shared = {
    source: "control-2020-2023",
    minzoom: 4,
    metadata: { layer: "peacekeepers-zone-2020-2023" as const },
    filter: ["==", ["get", "kind"], "zone"] as ["==", ["get", "kind"], string],
  };
  return [
    {
      id: "peacekeepers-zone-tint",
      type: "fill",
      ...shared,
      paint: { "fill-color": colours.zone, "fill-opacity": 0.08 },
    },
    { id: "peacekeepers-zone", type: "fill", ...shared, paint: { "fill-pattern": patterns.zone.id } },
    {
      id: "peacekeepers-zone-edge",
      type: "line",
      ...shared,
      layout: { "line-join": "round" },
      paint: {
        "line-color": colours.zone,
        "line-width": byZoom([4, 0.9], [6, 1.2], [9, 2]),
        "line-dasharray": [2.4, 1.4],
      },
    },
  ];
}
