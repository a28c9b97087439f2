import type { Atlas } from "../atlas/atlas.ts";
import type { DrawnSymbol } from "../cartography/drawn/index.ts";
import { drawnBox } from "../cartography/frame.ts";
import { type Theme, tokens } from "../design/tokens.ts";
import { markSvg } from "../social/map-marks.ts";
import { scaledStrokes } from "../social/strokes.ts";
import { nominalScale } from "../view/clusters.ts";
import { drawGround, imageOf } from "../view/draw-view.ts";
import type { FigureMap } from "./map-frame.ts";
import { labelSvg } from "./set-label.ts";

/** Two maps of one document have ids of their own. */
export const withIds = (svg: string, prefix: string): string => svg.replace(/(\bid="|href="#|url\(#)/g, `$1${prefix}-`);

export const insideOf = (svg: string): string => svg.slice(svg.indexOf(">") + 1, svg.lastIndexOf("</svg>"));

const isMarker = ({ layer }: DrawnSymbol) => layer === "entries" || layer === "entries-selected";

/**
 * The map as an SVG element whose frame begins at (0, 0): ground, names, and over them the markers. `id`: a word of this map
 * alone.
 */
export function mapSvg(
  atlas: Atlas,
  { view, variant, size, stage, scale, symbols }: FigureMap,
  theme: Theme,
  id: string,
): string {
  const colours = tokens[theme];
  const nominal = { width: drawnBox.width * nominalScale[variant], height: drawnBox.height * nominalScale[variant] };
  const ground = scaledStrokes(insideOf(drawGround(atlas, imageOf(atlas, view, variant), theme)), scale).replaceAll(
    'width="100%" height="100%"',
    `width="${nominal.width}" height="${nominal.height}"`,
  );
  const [left, top] = [(size.width - stage.width) / 2, (size.height - stage.height) / 2];
  const labels = symbols.map((symbol, index) => {
    if (!symbol.text) return "";
    const [x, y] = [(symbol.x / 100) * stage.width, (symbol.y / 100) * stage.height].map((value) => value.toFixed(2));
    return `<g transform="translate(${x} ${y})">${labelSvg(symbol.text, colours, `${id}-t${index}`)}</g>`;
  });
  const drawn = (wanted: boolean) =>
    symbols.map((symbol, index) =>
      isMarker(symbol) === wanted ? markSvg(symbol, stage, colours) + labels[index] : "",
    );
  return (
    `<clipPath id="${id}-frame"><rect width="${size.width}" height="${size.height}"/></clipPath>` +
    `<g clip-path="url(#${id}-frame)"><g transform="translate(${left} ${top})">` +
    `<g transform="scale(${scale})">${withIds(ground, id)}</g>${[...drawn(false), ...drawn(true)].join("")}</g></g>`
  );
}
