import { byZoom } from "../by-zoom.ts";
import type { StyleContext } from "../context.ts";
import type { StyleLayer } from "../style-layer.ts";

/** The Caucasus and its neighbours, generalised, until the fine files take over at zoom 5.5. */
export function overviewRegion({ colours }: StyleContext): StyleLayer[] {
  const shared = { source: "overview-region", minzoom: 5, maxzoom: 5.5 };
  return [
    {
      id: "overview-region",
      type: "fill",
      ...shared,
      metadata: { layer: "overview-region" },
      filter: ["==", ["get", "kind"], "country"],
      paint: { "fill-color": colours.land },
    },
  ];
}

/** Over the relief: what is not the subject steps back. */
export function overviewRegionVeil({ colours }: StyleContext): StyleLayer[] {
  return [
    {
      id: "overview-region-veil",
      type: "fill",
      source: "overview-region",
      minzoom: 5,
      maxzoom: 5.5,
      metadata: { layer: "overview-region", swatch: false },
      filter: [
        "all",
        ["==", ["get", "kind"], "country"],
        ["!", ["in", ["get", "adm0_a3"], ["literal", ["ARM", "AZE"]]]],
      ],
      paint: { "fill-color": colours.landNeighbour, "fill-opacity": 0.5 },
    },
  ];
}

export function overviewRegionBoundary({ colours }: StyleContext): StyleLayer[] {
  const shared = { source: "overview-region", minzoom: 5, maxzoom: 5.5 };
  return [
    {
      id: "overview-region-boundary-casing",
      type: "line",
      ...shared,
      metadata: { layer: "overview-region" },
      filter: ["==", ["get", "kind"], "border"],
      layout: { "line-join": "round", "line-cap": "round" },
      paint: { "line-color": colours.boundaryHalo, "line-width": 3, "line-opacity": 0.5 },
    },
    {
      id: "overview-region-boundary",
      type: "line",
      ...shared,
      metadata: { layer: "overview-region" },
      filter: ["==", ["get", "kind"], "border"],
      layout: { "line-join": "round", "line-cap": "round" },
      paint: { "line-color": colours.boundary, "line-width": byZoom([5, 0.8], [5.5, 0.9]) },
    },
  ];
}
