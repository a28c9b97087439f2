/** In which lower corners of a wide map its tools and its legend cover least. */
import type { DrawnSymbol } from "../cartography/drawn/index.ts";
import { drawnBox, paneScale } from "../cartography/frame.ts";
import { isOfMarkers } from "../cartography/style/layers/entries.ts";
import { isStateLabel } from "../cartography/style/layers/state-labels.ts";

type Side = "left" | "right";

interface Pane {
  width: number;
  height: number;
  /** The legend's width, and the height over which it scrolls. */
  legend: { width: number; most: number };
}

/** Panes of windows of 1024, 1440 and 2560 px, one of these low, in CSS px (app/layout.css, components/map/legend.css). */
const medium: Pane[] = [{ width: 616, height: 586, legend: { width: 240, most: 192 } }];
const large: Pane[] = [
  { width: 1018, height: 718, legend: { width: 288, most: 600 } },
  { width: 2112, height: 1257, legend: { width: 384, most: 1000 } },
  { width: 2112, height: 717, legend: { width: 288, most: 420 } },
];

/** What may lie over a map, in CSS px from its corner: at the right it is beside the controls of the live map. */
const inset = { left: 8, right: 60 };
const tools = { width: 360, height: 44, bottom: 8 };
/** Of the legend where it stands over the tools, and where it stands alone. */
const bottoms = { overTools: 54, alone: 12 };
const rowHeight = 27;

/** A marker that is covered is worse than the name of a state, and that is worse than a town. */
function weight({ layer }: DrawnSymbol): number {
  if (isOfMarkers(layer)) return 6;
  return isStateLabel(layer) ? 3 : 0.25;
}

interface Box {
  width: number;
  height: number;
  bottom: number;
}

/** How much a box in a lower corner of the pane covers. */
function covered(symbols: DrawnSymbol[], side: Side, { width, height, bottom }: Box, pane: Pane): number {
  const scale = paneScale(pane);
  const top = pane.height - bottom - height;
  const left = side === "left" ? inset.left : pane.width - inset.right - width;
  const within = (symbol: DrawnSymbol) => {
    const atX = pane.width / 2 + (symbol.x / 100 - 0.5) * drawnBox.width * scale;
    const atY = pane.height / 2 + (symbol.y / 100 - 0.5) * drawnBox.height * scale;
    return atX > left - 12 && atX < left + width + 12 && atY > top - 12 && atY < pane.height - bottom + 12;
  };
  return symbols.filter(within).reduce((total, symbol) => total + weight(symbol), 0);
}

/** The box of a legend of so many rows: above the tools where these reach so far. */
function legendBox(side: Side, rows: number, toolsAt: Side, { width, legend }: Pane): Box {
  const isBeside = side !== toolsAt && width - inset.left - inset.right - legend.width > tools.width;
  return {
    width: legend.width,
    height: Math.min(34 + rows * rowHeight, legend.most),
    bottom: isBeside ? bottoms.alone : bottoms.overTools,
  };
}

const sides = (symbols: DrawnSymbol[], rows: number, panes: Pane[]) => {
  const least = (boxAt: (side: Side, pane: Pane) => Box): Side => {
    const cost = (side: Side) => panes.reduce((sum, pane) => sum + covered(symbols, side, boxAt(side, pane), pane), 0);
    return cost("right") < cost("left") ? "right" : "left";
  };
  const markers = symbols.filter(({ layer }) => isOfMarkers(layer));
  const costOfTools = (side: Side) => panes.reduce((sum, pane) => sum + covered(markers, side, tools, pane), 0);
  const toolsAt: Side = costOfTools("right") < costOfTools("left") ? "right" : "left";
  return { tools: toolsAt, legend: least((side, pane) => legendBox(side, rows, toolsAt, pane)) };
};

export interface CornersOfMap {
  tools: Side;
  legend: Side;
}

/**
 * `symbols`: of the wide picture. `rows`: of the legend. Where the tools of a map and its legend cover least, in windows of less
 * than 80rem, and in wider ones: markers above all.
 */
export function mapCorners(symbols: DrawnSymbol[], rows: number): { medium: CornersOfMap; large: CornersOfMap } {
  return { medium: sides(symbols, rows, medium), large: sides(symbols, rows, large) };
}
