/** In which lower corner of a wide map its legend covers least. */
import type { DrawnSymbol } from "../cartography/drawn/index.ts";
import { drawnBox, paneScale } from "../cartography/frame.ts";

export type LegendSide = "left" | "right";

/** Panes of windows of 1024, 1440 and 2560 px in CSS px (app/layout.css), and the width of their legend. */
const panes = [
  { width: 616, height: 586, legend: 240 },
  { width: 1018, height: 718, legend: 288 },
  { width: 1920, height: 1258, legend: 384 },
];

/** As components/map/legend.css has it, in CSS px: over the tools on the left, beside the controls on the right. */
const rowHeight = 27;
const corners = { left: { x: 8, bottom: 54 }, right: { x: 60, bottom: 12 } };

/** A marker that is covered is worse than the name of a state, and that is worse than a town. */
function weight({ layer }: DrawnSymbol): number {
  if (layer.startsWith("entries")) return 6;
  return layer.endsWith("-label") ? 3 : 0.25;
}

function covered(symbols: DrawnSymbol[], side: LegendSide, height: number): number {
  const sum = panes.map((pane) => {
    const scale = paneScale(pane);
    const { x, bottom } = corners[side];
    const width = pane.legend;
    const top = pane.height - bottom - height;
    const left = side === "left" ? x : pane.width - x - width;
    const under = symbols.filter((symbol) => {
      const [atX, atY] = [
        pane.width / 2 + (symbol.x / 100 - 0.5) * drawnBox.width * scale,
        pane.height / 2 + (symbol.y / 100 - 0.5) * drawnBox.height * scale,
      ];
      return atX > left - 12 && atX < left + width + 12 && atY > top - 12 && atY < pane.height - bottom + 12;
    });
    return under.reduce((total, symbol) => total + weight(symbol), 0);
  });
  return sum.reduce((total, each) => total + each, 0);
}

/** `symbols`: of the wide picture. `rows`: of the legend. */
export function legendSide(symbols: DrawnSymbol[], rows: number): LegendSide {
  const height = 34 + rows * rowHeight;
  return covered(symbols, "right", height) < covered(symbols, "left", height) ? "right" : "left";
}
