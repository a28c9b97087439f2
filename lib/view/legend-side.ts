/** In which lower corner of a wide map its legend covers least. */
import type { DrawnSymbol } from "../cartography/drawn/index.ts";
import { drawnBox, paneScale } from "../cartography/frame.ts";
import { isOfMarkers } from "../cartography/style/layers/entries.ts";
import { isStateLabel } from "../cartography/style/layers/state-labels.ts";

export type LegendSide = "left" | "right";

interface Pane {
  width: number;
  height: number;
  /** The legend's width, and the height over which it scrolls. */
  legend: { width: number; most: number };
}

/** Panes of windows of 1024, 1440 and 2560 px, in CSS px (app/layout.css, components/map/legend.css). */
const medium: Pane[] = [{ width: 616, height: 586, legend: { width: 240, most: 192 } }];
const large: Pane[] = [
  { width: 1018, height: 718, legend: { width: 288, most: 600 } },
  { width: 1920, height: 1258, legend: { width: 384, most: 1000 } },
];

/** In CSS px: over the tools on the left, beside the controls on the right. */
const corners = { left: { x: 8, bottom: 54 }, right: { x: 60, bottom: 12 } };
const rowHeight = 27;

/** A marker that is covered is worse than the name of a state, and that is worse than a town. */
function weight({ layer }: DrawnSymbol): number {
  if (isOfMarkers(layer)) return 6;
  return isStateLabel(layer) ? 3 : 0.25;
}

function covered(symbols: DrawnSymbol[], side: LegendSide, rows: number, pane: Pane): number {
  const scale = paneScale(pane);
  const { x, bottom } = corners[side];
  const { width, most } = pane.legend;
  const top = pane.height - bottom - Math.min(34 + rows * rowHeight, most);
  const left = side === "left" ? x : pane.width - x - width;
  const within = (symbol: DrawnSymbol) => {
    const atX = pane.width / 2 + (symbol.x / 100 - 0.5) * drawnBox.width * scale;
    const atY = pane.height / 2 + (symbol.y / 100 - 0.5) * drawnBox.height * scale;
    return atX > left - 12 && atX < left + width + 12 && atY > top - 12 && atY < pane.height - bottom + 12;
  };
  return symbols.filter(within).reduce((total, symbol) => total + weight(symbol), 0);
}

/** `symbols`: of the wide picture. `rows`: of the legend. The side in windows of less than 80rem, and in wider ones. */
export function legendSides(symbols: DrawnSymbol[], rows: number): { medium: LegendSide; large: LegendSide } {
  const least = (panes: Pane[]): LegendSide => {
    const cost = (side: LegendSide) => panes.reduce((sum, pane) => sum + covered(symbols, side, rows, pane), 0);
    return cost("right") < cost("left") ? "right" : "left";
  };
  return { medium: least(medium), large: least(large) };
}
