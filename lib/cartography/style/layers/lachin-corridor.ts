import { byZoom } from "../by-zoom.ts";
import type { StyleContext } from "../context.ts";
import { patterns } from "../images/patterns.ts";
import type { StyleLayer } from "../style-layer.ts";

interface Corridor {
  layer: "lachin-corridor-2020-2022" | "lachin-corridor-2022-2023";
  route: string;
  look: "corridor" | "corridorLater";
  /** Of its edge; none where it is a whole line. */
  dashes?: number[];
}

/** The later one is hatched the other way, in another colour, with a dashed edge: each of the three tells them apart. */
const corridors: Corridor[] = [
  { layer: "lachin-corridor-2020-2022", route: "Lachin", look: "corridor" },
  { layer: "lachin-corridor-2022-2023", route: "Kornidzor - Mets Shen", look: "corridorLater", dashes: [2.5, 1.5] },
];

/** A five-kilometre strip, hatched more densely than the zone it leads to. */
function strip({ layer, route, look, dashes }: Corridor, { colours }: StyleContext): StyleLayer[] {
  const shared = {
    source: "control-2020-2023",
    minzoom: 4,
    metadata: { layer },
    filter: ["==", ["get", "route"], route] as ["==", ["get", "route"], string],
  };
  return [
    { id: layer, type: "fill", ...shared, paint: { "fill-pattern": patterns[look].id } },
    {
      id: `${layer}-edge`,
      type: "line",
      ...shared,
      layout: { "line-join": "round" },
      paint: {
        "line-color": colours[look],
        "line-width": byZoom([5, 0.6], [9, 1.2]),
        ...(dashes && { "line-dasharray": dashes }),
      },
    },
  ];
}

export function lachinCorridor(context: StyleContext): StyleLayer[] {
  return corridors.flatMap((corridor) => strip(corridor, context));
}
