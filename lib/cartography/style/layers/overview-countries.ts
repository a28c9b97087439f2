import { byZoom } from "../by-zoom.ts";
import type { StyleContext } from "../context.ts";
import type { StyleLayer } from "../style-layer.ts";

/** Europe to the Caspian. The fill stays at every zoom, as ground beyond the window of the finer files. */
export function overviewCountries({ colours }: StyleContext): StyleLayer[] {
  return [
    {
      id: "overview-countries-shallows",
      type: "line",
      source: "overview-countries",
      maxzoom: 5.5,
      metadata: { layer: "overview-countries", swatch: false },
      layout: { "line-join": "round" },
      paint: { "line-color": colours.seaShallow, "line-width": byZoom([2, 3], [5, 9]) },
    },
    {
      id: "overview-countries",
      type: "fill",
      source: "overview-countries",
      metadata: { layer: "overview-countries" },
      paint: { "fill-color": colours.landNeighbour },
    },
    {
      id: "overview-countries-focus",
      type: "fill",
      source: "overview-countries",
      maxzoom: 5,
      metadata: { layer: "overview-countries", swatch: false },
      filter: ["in", ["get", "adm0_a3"], ["literal", ["ARM", "AZE"]]],
      paint: { "fill-color": colours.landFocus },
    },
    {
      id: "overview-countries-boundary",
      type: "line",
      source: "overview-countries",
      maxzoom: 5.5,
      metadata: { layer: "overview-countries" },
      layout: { "line-join": "round" },
      paint: { "line-color": colours.boundaryOverview, "line-width": byZoom([2, 0.4], [5, 0.9]) },
    },
    {
      id: "overview-countries-focus-boundary",
      type: "line",
      source: "overview-countries",
      maxzoom: 5,
      metadata: { layer: "overview-countries", swatch: false },
      filter: ["in", ["get", "adm0_a3"], ["literal", ["ARM", "AZE"]]],
      layout: { "line-join": "round" },
      paint: { "line-color": colours.boundary, "line-width": byZoom([2, 0.7], [5, 1.4]) },
    },
  ];
}

/** The sheet ends where the data end: land and sea fade into paper. */
export function overviewVignette({ colours }: StyleContext): StyleLayer[] {
  return [
    {
      id: "overview-vignette",
      type: "fill",
      source: "overview-vignette",
      metadata: { layer: "overview-countries", swatch: false },
      paint: { "fill-color": colours.paper, "fill-opacity": ["get", "opacity"], "fill-antialias": false },
    },
  ];
}
