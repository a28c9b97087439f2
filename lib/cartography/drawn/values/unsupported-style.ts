import type { LayerSpecification, StyleSpecification } from "@maplibre/maplibre-gl-style-spec";

/** The style asks for something that only MapLibre draws; the picture would silently lack it. */
export class UnsupportedStyle extends Error {
  override name = "UnsupportedStyle";

  constructor(layer: string, property: string) {
    super(`The drawn map cannot draw "${property}" of the style layer "${layer}"`);
  }
}

/** `text-halo-blur`, `text-max-angle` and `symbol-spacing` are understood but only approximated: see their readers. */
const supported: Record<string, readonly string[]> = {
  background: ["visibility", "background-color", "background-opacity"],
  fill: [
    "visibility",
    ...["fill-color", "fill-opacity", "fill-outline-color", "fill-pattern", "fill-antialias", "fill-translate"],
  ],
  line: ["visibility", ...["line-color", "line-opacity", "line-width", "line-dasharray", "line-cap", "line-join"]],
  circle: [
    "visibility",
    ...["circle-radius", "circle-color", "circle-opacity", "circle-stroke-color", "circle-stroke-width"],
  ],
  symbol: [
    ...["visibility", "symbol-placement", "symbol-spacing", "symbol-sort-key"],
    ...[
      "icon-image",
      "icon-size",
      "icon-allow-overlap",
      "icon-overlap",
      "icon-ignore-placement",
      "icon-optional",
      "icon-padding",
    ],
    ...["text-allow-overlap", "text-overlap", "text-ignore-placement", "text-optional", "text-padding"],
    ...["text-field", "text-font", "text-size", "text-transform", "text-letter-spacing", "text-line-height"],
    ...[
      "text-anchor",
      "text-offset",
      "text-variable-anchor-offset",
      "text-justify",
      "text-max-width",
      "text-max-angle",
      "text-rotate",
    ],
    ...["text-color", "text-halo-color", "text-halo-width", "text-halo-blur"],
  ],
};

/** Throws UnsupportedStyle for the first layer type or property, drawn or not, that the drawn map does not know. */
export function requireSupported(style: StyleSpecification): void {
  for (const layer of style.layers) requireSupportedLayer(layer);
}

function requireSupportedLayer(layer: LayerSpecification): void {
  const known = supported[layer.type];
  if (!known) throw new UnsupportedStyle(layer.id, layer.type);
  for (const property of Object.keys({ ...layer.layout, ...layer.paint })) {
    if (!known.includes(property)) throw new UnsupportedStyle(layer.id, property);
  }
}
