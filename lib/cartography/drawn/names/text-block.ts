import type { SymbolLayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import { numberOf, property, type StyledFeature } from "../../style/evaluate.ts";
import { cssFont } from "../../style/label-fonts.ts";
import { colourToken } from "../values/colour-token.ts";
import type { TextLook } from "./symbol.ts";
import { textWidth } from "./text-width.ts";
import { wrap } from "./wrap.ts";

/** A text before it has a place: its lines, its look, and the box that it needs in CSS px. */
export type TextBlock = { value: string; look: TextLook; width: number; height: number };

/** The text of a feature, or `null` when the layer gives it none. A text along a line is never wrapped. */
export function textBlock(layer: SymbolLayerSpecification, zoom: number, feature: StyledFeature): TextBlock | null {
  const written = String(property(layer, "text-field", zoom, feature) ?? "").trim();
  const size = numberOf(layer, "text-size", zoom, feature);
  if (written === "" || size <= 0) return null;
  const look = textLook(layer, zoom, feature, size);
  const measure = (line: string): number => textWidth(line, look.family, look.letterSpacing);
  const text = transformed(written, property(layer, "text-transform", zoom, feature));
  const alongLine = property(layer, "symbol-placement", zoom) !== "point";
  const lines = alongLine ? [text] : wrap(text, numberOf(layer, "text-max-width", zoom, feature), measure);
  return {
    value: lines.join("\n"),
    look,
    width: Math.max(...lines.map(measure)) * size,
    height: lines.length * look.lineHeight * size,
  };
}

function transformed(text: string, transform: unknown): string {
  if (transform === "uppercase") return text.toLocaleUpperCase();
  return transform === "lowercase" ? text.toLocaleLowerCase() : text;
}

function textLook(layer: SymbolLayerSpecification, zoom: number, feature: StyledFeature, size: number): TextLook {
  const { family, weight, style } = cssFont(property(layer, "text-font", zoom, feature) as string[]);
  const haloWidth = numberOf(layer, "text-halo-width", zoom, feature);
  return {
    family: family.includes("Serif") ? "serif" : "sans",
    weight,
    style,
    size,
    lineHeight: numberOf(layer, "text-line-height", zoom, feature),
    letterSpacing: numberOf(layer, "text-letter-spacing", zoom, feature),
    colour: colourToken(layer.id, "text-color", zoom, feature),
    halo: haloWidth > 0 ? { colour: colourToken(layer.id, "text-halo-color", zoom, feature), width: haloWidth } : null,
  };
}
