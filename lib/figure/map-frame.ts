/** The maps of a figure: how large each is, which drawing of the site it is, and what of it is in sight. */
import type { Atlas } from "../atlas/atlas.ts";
import type { Size } from "../cartography/camera.ts";
import type { DrawnSymbol } from "../cartography/drawn/index.ts";
import { drawnBox, paneScale } from "../cartography/frame.ts";
import { isStateLabel } from "../cartography/style/layers/state-labels.ts";
import { nominalScale } from "../view/clusters.ts";
import { drawSymbols } from "../view/draw-view.ts";
import type { Variant } from "../view/image-path.ts";
import type { PageView } from "../view/page-view.ts";
import { labelCorners } from "./set-label.ts";

/** CSS px, as all measures of a figure: about the smallest at which the names of the wide drawing keep clear of each other. */
export const mapWidth = 800;

/** Between two maps side by side. */
export const betweenMaps = 4;

/** Boxes of names are a little larger than their letters. */
const hairline = 1;

export interface FigureMap {
  view: PageView;
  variant: Variant;
  size: Size;
  /** What the site draws for this view, of which the frame shows the middle. */
  stage: Size;
  /** How much larger the stage is than the drawing's nominal size. */
  scale: number;
  /** Names and marks within the frame, in percent of the stage. */
  symbols: DrawnSymbol[];
}

/** One map as the site draws it in a wide window, or one of two, as it draws them in a narrow one. */
export function figureMap(atlas: Atlas, view: PageView, beside: boolean): FigureMap {
  const variant = beside ? "narrow" : "wide";
  const width = beside ? (mapWidth - betweenMaps) / 2 : mapWidth;
  const size = { width, height: beside ? 360 : 608 };
  const scale = paneScale(size);
  const stage = { width: drawnBox.width * scale, height: drawnBox.height * scale };
  const symbols = drawSymbols(atlas, view, variant).filter(({ x, y }) => isWithin(x, y));
  return {
    view,
    variant,
    size,
    stage,
    scale: scale / nominalScale[variant],
    symbols: withWholeNames(symbols, isWithin),
  };

  function isWithin(x: number, y: number, [right, down] = [0, 0]): boolean {
    return (
      Math.abs((x / 100 - 0.5) * stage.width + right) <= size.width / 2 + hairline &&
      Math.abs((y / 100 - 0.5) * stage.height + down) <= size.height / 2 + hairline
    );
  }
}

const isState = ({ layer, text }: DrawnSymbol) => text !== undefined && isStateLabel(layer);

/**
 * Without the names that the frame would cut. Where a state would go without its name, all do: one of two neighbours named alone
 * would say something of the other.
 */
function withWholeNames(
  symbols: DrawnSymbol[],
  isWithin: (x: number, y: number, moved: [number, number]) => boolean,
): DrawnSymbol[] {
  const isWhole = ({ x, y, text }: DrawnSymbol) =>
    text === undefined || labelCorners(text).every((corner) => isWithin(x, y, corner));
  const statesAreWhole = symbols.filter(isState).every(isWhole);
  return symbols.map((symbol) => {
    if (isState(symbol) ? statesAreWhole : isWhole(symbol)) return symbol;
    const { text, ...bare } = symbol;
    return bare;
  });
}
