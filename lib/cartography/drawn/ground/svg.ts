import type { BackgroundLayerSpecification, StyleSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { Theme } from "../../../design/tokens.ts";
import { colourOf, numberOf } from "../../style/evaluate.ts";
import { hatch } from "../values/hatch.ts";
import { visibleLayers } from "../values/visible-layers.ts";
import { markup } from "./attributes.ts";
import { shapeReader } from "./feature-shapes.ts";
import { type Drawing, drawings } from "./geometry.ts";
import { unitsPerPixel } from "./path-data.ts";
import { pathsAndGroups } from "./paths.ts";
import type { PreparedFeature } from "./prepare.ts";
import type { View } from "./view.ts";

/**
 * Background, fills and lines as an SVG document that fills whatever box shows it. It has no width and height of its
 * own, so that an `<img>` lays it out at its CSS size and strokes, which do not scale, keep their CSS px.
 */
export function geometrySvg(
  style: StyleSpecification,
  theme: Theme,
  view: View,
  featuresOf: (source: string) => PreparedFeature[],
): string {
  const { width, height } = view.size;
  const shapesOf = shapeReader(view);
  let background = "";
  const drawn: Drawing[] = [];
  for (const layer of visibleLayers(style, view.zoom)) {
    if (layer.type === "background") background += backgroundRect(layer, view.zoom);
    if (layer.type === "fill" || layer.type === "line") {
      drawn.push(...drawings(layer, featuresOf(layer.source), view.zoom, shapesOf));
    }
  }
  const { paths, groups } = pathsAndGroups(drawn);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" preserveAspectRatio="xMidYMid slice">` +
    `<defs>${hatches(drawn, view, theme)}${paths}</defs>${background}` +
    `<g fill-rule="evenodd" transform="scale(${1 / unitsPerPixel})">${groups}</g></svg>`
  );
}

function backgroundRect(layer: BackgroundLayerSpecification, zoom: number): string {
  const colour = colourOf(layer, "background-color", zoom);
  const opacity = numberOf(layer, "background-opacity", zoom);
  return `<rect${markup({ width: "100%", height: "100%", fill: colour?.hex, opacity: opacity === 1 ? undefined : opacity })}/>`;
}

function hatches(drawn: readonly Drawing[], view: View, theme: Theme): string {
  const definitions = new Map<string, string>();
  for (const { layer, attributes } of drawn) {
    const id = /fill="url\(#(.+?)\)"/.exec(attributes)?.[1];
    if (id) definitions.set(id, hatch(layer.id, id, view, theme));
  }
  return [...definitions.values()].join("");
}
