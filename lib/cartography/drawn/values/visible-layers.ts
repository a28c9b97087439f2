import type { LayerSpecification, StyleSpecification } from "@maplibre/maplibre-gl-style-spec";

/** The layers that are drawn at a zoom, bottom to top; `maxzoom` is the first zoom without the layer. */
export function visibleLayers(style: StyleSpecification, zoom: number): LayerSpecification[] {
  return style.layers.filter(
    ({ layout, minzoom = 0, maxzoom = 24 }) => layout?.visibility !== "none" && zoom >= minzoom && zoom < maxzoom,
  );
}
