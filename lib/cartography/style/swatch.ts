import { type Theme, tokens } from "../../design/tokens.ts";
import { colourOf, numberOf, property } from "./evaluate.ts";
import { patternSvg, patterns } from "./images/patterns.ts";
import { shapeSvg, shapes } from "./images/shapes.ts";
import { styleLayers } from "./index.ts";
import { cssFont } from "./label-fonts.ts";
import type { StyleLayer } from "./style-layer.ts";

const width = 36;
const height = 18;

/** Widths in the legend are those of a close view of Karabakh. */
const zoom = 8;

/**
 * A picture of a content layer for the legend, 36 × 18 CSS px, as an SVG string: drawn with the paint of the layer's
 * own style layers, so that a colour or a dash is written once. Empty for an id that the style does not draw.
 */
export function swatch(contentLayer: string, theme: Theme): string {
  const family = styleLayers(theme).filter(
    ({ metadata }) => metadata.layer === contentLayer && metadata.swatch !== false,
  );
  if (family.length === 0) return "";
  const fills = family.filter((layer) => layer.type === "fill");
  const plain = fills.filter((layer) => !property(layer, "fill-pattern", zoom));
  const parts = family.map((layer) => {
    if (layer.type === "fill") return fillSvg(layer, theme, plain.indexOf(layer), plain.length);
    if (layer.type === "line") return lineSvg(layer, fills.length > 0);
    if (layer.type === "symbol") return layer === family.at(-1) ? symbolSvg(layer, theme) : "";
    return "";
  });
  const size = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} aria-hidden="true">${parts.join("")}</svg>`;
}

/** The whole field, or one of several equal stripes where a layer has several colours. */
function fillSvg(layer: StyleLayer, theme: Theme, stripe: number, stripes: number): string {
  const opacity = property(layer, "fill-opacity", zoom);
  const image = property(layer, "fill-pattern", zoom);
  const pattern = Object.values(patterns).find(({ id }) => id === String(image));
  if (pattern) {
    const own = { ...pattern, id: `swatch-${pattern.id}-${theme}` };
    return `<defs>${patternSvg(own, tokens[theme])}</defs>${field(`url(#${own.id})`, opacity)}`;
  }
  const colour = colourOf(layer, "fill-color", zoom)?.hex ?? "none";
  if (stripes <= 1) return field(colour, opacity);
  const step = (width - 4) / stripes;
  return `<rect x="${2 + stripe * step}" y="2" width="${step}" height="${height - 4}" fill="${colour}"/>`;
}

function field(fill: string, opacity: unknown): string {
  return `<rect x="2" y="2" width="${width - 4}" height="${height - 4}" fill="${fill}" fill-opacity="${opacity}"/>`;
}

/** A line across, or round the field where the family has a fill. */
function lineSvg(layer: StyleLayer, framed: boolean): string {
  const strokeWidth = numberOf(layer, "line-width", zoom);
  const dashes = (layer.paint as { "line-dasharray"?: number[] })["line-dasharray"] ?? [];
  const attributes = [
    `fill="none" stroke="${colourOf(layer, "line-color", zoom)?.hex}" stroke-width="${strokeWidth.toFixed(2)}"`,
    `stroke-opacity="${property(layer, "line-opacity", zoom)}"`,
    `stroke-linecap="${property(layer, "line-cap", zoom)}"`,
    ...(dashes.length > 0
      ? [`stroke-dasharray="${dashes.map((dash) => (dash * strokeWidth).toFixed(2)).join(" ")}"`]
      : []),
  ].join(" ");
  if (framed) return `<rect x="2" y="2" width="${width - 4}" height="${height - 4}" ${attributes}/>`;
  return `<path d="M3,${height / 2}H${width - 3}" ${attributes}/>`;
}

/** The icon of a symbol, or two letters in its type where it has none. */
function symbolSvg(layer: StyleLayer, theme: Theme): string {
  const icon = String(property(layer, "icon-image", zoom) ?? "");
  const shape = shapes.find(({ id }) => id === icon);
  const center = `${width / 2},${height / 2}`;
  if (shape) return `<g transform="translate(${center})">${shapeSvg(shape, tokens[theme])}</g>`;
  const { family, style, weight } = cssFont((layer.layout as { "text-font": string[] })["text-font"]);
  const type = `font-family='${family}' font-style="${style}" font-weight="${weight}" font-size="13"`;
  const colour = colourOf(layer, "text-color", zoom)?.hex;
  return `<text x="${width / 2}" y="13.5" text-anchor="middle" ${type} fill="${colour}">Aa</text>`;
}
