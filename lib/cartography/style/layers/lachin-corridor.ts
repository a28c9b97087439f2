import { byZoom } from "../by-zoom.ts";
import type { StyleContext } from "../context.ts";
import { patterns } from "../images/patterns.ts";
import type { StyleLayer } from "../style-layer.ts";

type CorridorLayer = "lachin-corridor-2020-2022" | "lachin-corridor-2022-2023";

/** A five-kilometre strip, hatched more densely than the zone it leads to. */
function strip(layer: CorridorLayer, route: string, { colours }: StyleContext): StyleLayer[] {
  const shared = {
    source: "control-2020-2023",
    minzoom: 4,
    metadata: { layer },
    filter: ["==", ["get", "route"], route] as ["==", ["get", "route"], string],
  };
  return [
    { id: layer, type: "fill", ...shared, paint: { "fill-pattern": patterns.corridor.id } },
    {
      id: `${layer}-edge`,
      type: "line",
      ...shared,
      layout: { "line-join": "round" },
      paint: { "line-color": colours.corridor, "line-width": byZoom([5, 0.6], [9, 1.2]) },
    },
  ];
}

export function lachinCorridor(context: StyleContext): StyleLayer[] {
  return [
    ...strip("lachin-corridor-2020-2022", "Lachin", context),
    ...strip("lachin-corridor-2022-2023", "Kornidzor - Mets Shen", context),
  ];
}
