/** In which corner of a wide map its legend covers least. */

import type { DrawnSymbol } from "../cartography/drawn/index.ts";
import { type Box, grown, moved, overlap } from "../cartography/drawn/names/boxes.ts";
import { textBox } from "../cartography/drawn/names/text-box.ts";
import { drawnBox, paneScale } from "../cartography/frame.ts";
import { isOfMarkers } from "../cartography/style/layers/entries.ts";
import { isStateLabel } from "../cartography/style/layers/state-labels.ts";

/** The lower corners, and the upper left one: in the upper right one stands the date. */
export type LegendCorner = "left" | "right" | "top";

interface Pane {
  width: number;
  height: number;
  /** The legend's width, the height of one of its rows, and the height over which it scrolls. */
  legend: { width: number; row: number; most: number };
}

/** By the width of the window, in CSS px (app/layout.css, components/map/legend.css): 1024, 1440, and 2560, one of these low. */
const panes = {
  medium: [{ width: 600, height: 546, legend: { width: 240, row: 21, most: 152 } }],
  large: [{ width: 1016, height: 698, legend: { width: 288, row: 23, most: 600 } }],
  wide: [
    { width: 2112, height: 1238, legend: { width: 384, row: 27, most: 1000 } },
    { width: 2112, height: 698, legend: { width: 288, row: 23, most: 600 } },
  ],
} satisfies Record<string, Pane[]>;

/** From the pane's edges, in CSS px: at the right it is beside the controls of the live map, at the top under its scale. */
const inset = { left: 8, right: 60, bottom: 8, top: 36 };
/** Around what a marker's place is, in CSS px. */
const markerRadius = 12;

/** A marker that is covered is worse than the name of a state, that is worse than a marker's, and that worse than a town. */
const weights = { marker: 6, state: 3, name: 2.5, other: 0.25 };

function coveredOf(symbol: DrawnSymbol, place: Box, name: Box, legend: Box): number {
  if (!isOfMarkers(symbol.layer))
    return overlap(name, legend) ? (isStateLabel(symbol.layer) ? weights.state : weights.other) : 0;
  if (overlap(place, legend)) return weights.marker;
  return symbol.text && overlap(name, legend) ? weights.name : 0;
}

function legendBox(corner: LegendCorner, rows: number, { width, height, legend }: Pane): Box {
  const left = corner === "right" ? width - inset.right - legend.width : inset.left;
  const high = Math.min(34 + rows * legend.row, legend.most);
  const top = corner === "top" ? inset.top : height - inset.bottom - high;
  return [left, top, left + legend.width, top + high];
}

function covered(symbols: DrawnSymbol[], corner: LegendCorner, rows: number, pane: Pane): number {
  const picture = { width: drawnBox.width * paneScale(pane), height: drawnBox.height * paneScale(pane) };
  const [toLeft, toTop] = [(pane.width - picture.width) / 2, (pane.height - picture.height) / 2];
  const legend = legendBox(corner, rows, pane);
  return symbols.reduce((sum, symbol) => {
    const at = [toLeft + (symbol.x / 100) * picture.width, toTop + (symbol.y / 100) * picture.height] as const;
    const place = grown([...at, ...at], markerRadius);
    return sum + coveredOf(symbol, place, moved(textBox(symbol, picture), toLeft, toTop), legend);
  }, 0);
}

const corners: LegendCorner[] = ["left", "right", "top"];

/** `symbols`: of the wide picture. `rows`: of the legend. The corner in windows of less than 80rem, of less than 112.5rem, and in wider ones. */
export function legendCorners(symbols: DrawnSymbol[], rows: number): Record<keyof typeof panes, LegendCorner> {
  const least = (panes: Pane[]): LegendCorner => {
    const costs = corners.map((corner) => panes.reduce((sum, pane) => sum + covered(symbols, corner, rows, pane), 0));
    return corners[costs.indexOf(Math.min(...costs))] ?? "left";
  };
  return { medium: least(panes.medium), large: least(panes.large), wide: least(panes.wide) };
}
