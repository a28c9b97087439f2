import { byZoom } from "../by-zoom.ts";
import type { StyleContext } from "../context.ts";
import type { StyleLayer } from "../style-layer.ts";

/** The two roads between Goris and the zone; the provisional link between them is dashed. */
export function corridorRoads({ colours }: StyleContext): StyleLayer[] {
  const shared = {
    type: "line" as const,
    source: "lachin-corridor",
    minzoom: 5.5,
    metadata: { layer: "corridor-roads" as const },
  };
  return [
    {
      id: "corridor-roads-casing",
      ...shared,
      filter: ["!=", ["get", "kind"], "waypoint"],
      layout: { "line-join": "round", "line-cap": "round" },
      paint: { "line-color": colours.boundaryHalo, "line-width": byZoom([6, 2.4], [9, 5.5]) },
    },
    {
      id: "corridor-roads",
      ...shared,
      filter: ["==", ["get", "kind"], "route"],
      layout: { "line-join": "round", "line-cap": "round" },
      paint: { "line-color": colours.road, "line-width": byZoom([6, 1], [9, 2.6]) },
    },
    {
      id: "corridor-roads-link",
      ...shared,
      metadata: { layer: "corridor-roads", swatch: false },
      filter: ["==", ["get", "kind"], "link"],
      layout: { "line-join": "round" },
      paint: { "line-color": colours.road, "line-width": byZoom([6, 1], [9, 2.6]), "line-dasharray": [1.5, 1] },
    },
  ];
}
