import type { SymbolLayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import { property, type StyledFeature } from "../../style/evaluate.ts";
import type { Anchor } from "./symbol.ts";

/** Where a text may stand relative to its point; the offset is in CSS px. */
export type TextPosition = { anchor: Anchor; offset: [number, number] };

/**
 * MapLibre takes the top of a text for the top of its letters, not of its line, when it varies the anchor
 * (`baselineOffset`, 7 of 24 units per em, in variable_text_anchor.ts).
 */
const lineAboveLetters = 7 / 24;

/** MapLibre's letters stand this much lower in their line than a browser's, in em (measured in both). */
export const lowerInLine = 0.1;

/**
 * `text-offset` in CSS px as a browser needs it. Along a line that runs to the left MapLibre turns the text over but
 * keeps it on its side of the line (`flipped`).
 */
export function textOffset(
  layer: SymbolLayerSpecification,
  zoom: number,
  feature: StyledFeature,
  size: number,
  flipped = false,
): [number, number] {
  const [right, down] = property(layer, "text-offset", zoom, feature) as [number, number];
  return [right * size, ((flipped ? -down : down) + lowerInLine) * size];
}

/** The positions that the style allows, best first. `size` is that of the text in CSS px. */
export function textPositions(
  layer: SymbolLayerSpecification,
  zoom: number,
  feature: StyledFeature,
  size: number,
): TextPosition[] {
  const variable = property(layer, "text-variable-anchor-offset", zoom, feature) as { values: unknown[] } | undefined;
  if (!variable) {
    const anchor = property(layer, "text-anchor", zoom, feature) as Anchor;
    return [{ anchor, offset: textOffset(layer, zoom, feature, size) }];
  }
  const positions: TextPosition[] = [];
  for (let index = 0; index < variable.values.length; index += 2) {
    const anchor = variable.values[index] as Anchor;
    const [right, down] = variable.values[index + 1] as [number, number];
    const letters = anchor.startsWith("top") ? -lineAboveLetters : anchor.startsWith("bottom") ? lineAboveLetters : 0;
    positions.push({ anchor, offset: [right * size, (down + letters + lowerInLine) * size] });
  }
  return positions;
}

/** How the lines of a text stand to each other; "auto" means towards the point. */
export function textAlign(justify: unknown, anchor: Anchor): "left" | "center" | "right" {
  if (justify !== "auto") return justify as "left" | "center" | "right";
  if (anchor.includes("left")) return "left";
  return anchor.includes("right") ? "right" : "center";
}
