/** Where everything of a figure stands: from its words to lines with a place, all inside one frame. CSS px. */
import type { Size } from "../cartography/camera.ts";
import type { Token } from "../design/tokens.ts";
import { extentOf, type Type } from "../typesetting/set-line.ts";
import type { Words } from "../words/words.ts";
import { betweenMaps, mapWidth } from "./map-frame.ts";
import { evenlyWrapped, wrapped, wrappedAddress } from "./wrap-text.ts";

export interface LegendItem {
  words: string;
  /** SVG elements round (0, 0), at most 36 × 18; or a short text in their place. */
  mark: { svg: string } | { text: string };
}

export interface FigureWords {
  title: string;
  /** Under the title; none of two maps, which have one each. */
  date?: string;
  /** What is filtered by. */
  filters?: string;
  /** What stands over each of several maps; nothing over one alone. */
  captions: string[];
  legend: LegendItem[];
  /** Sentences that hold for every map. */
  notes: string[];
  credit: string;
  siteName: string;
  address: string;
}

export interface PlacedLine {
  text: string;
  x: number;
  /** Of the baseline. */
  y: number;
  type: Type;
  colour: Token;
}

export interface Box extends Size {
  x: number;
  y: number;
}

export interface FigureLayout extends Size {
  lines: PlacedLine[];
  /** Marks of the legend, by their middle. */
  marks: { svg: string; x: number; y: number }[];
  maps: Box[];
  /** Thin lines across, by their heights. */
  rules: number[];
}

export const margin = 20;
export const figureWidth = mapWidth + 2 * margin;

const types = {
  title: { family: "serif", weight: 600, size: 32 },
  longTitle: { family: "serif", weight: 600, size: 25 },
  filters: { family: "sans", weight: 400, size: 16 },
  date: { family: "sans", weight: 600, size: 17 },
  legend: { family: "sans", weight: 400, size: 16 },
  sign: { family: "sans", weight: 600, size: 16 },
  note: { family: "sans", weight: 400, size: 14.5 },
  site: { family: "serif", weight: 600, size: 18 },
} satisfies Record<string, Type>;

/** Of the size. */
const lineHeight = 1.36;

const signWidth = 36;
const columnGap = 24;
const column = (mapWidth - columnGap) / 2;

/** From top to bottom. `maps`: the size of each map of the figure; `words`: the language that it is written in. */
export function layoutFigure(written: FigureWords, maps: Size[], words: Words): FigureLayout {
  const layout: FigureLayout = { width: figureWidth, height: 0, lines: [], marks: [], maps: [], rules: [] };
  let y = margin - 4;

  function put(texts: string[], x: number, top: number, type: Type, colour: Token): number {
    const leading = type.size * lineHeight;
    const { ascent, descent } = extentOf(type);
    texts.forEach((text, index) => {
      const baseline = top + index * leading + (leading - ascent - descent) / 2 + ascent;
      layout.lines.push({ text, x, y: baseline, type, colour });
    });
    return top + texts.length * leading;
  }

  const isLong = wrapped(written.title, mapWidth, types.title, words).length > 2;
  const title = isLong ? types.longTitle : types.title;
  y = put(evenlyWrapped(written.title, mapWidth, title, words), margin, y, title, "ink");
  y = put(wrapped(written.date ?? "", mapWidth, types.date, words), margin, y, types.date, "deployment");
  y = put(wrapped(written.filters ?? "", mapWidth, types.filters, words), margin, y, types.filters, "inkSoft");
  y += 10;
  y = putMaps(y);
  y = putLegend(y + 14);
  layout.rules.push(y + 10);
  y += 18;
  for (const text of [...written.notes, written.credit])
    y = put(wrapped(text, mapWidth, types.note, words), margin, y, types.note, "inkSoft");
  y = put([written.siteName], margin, y + 8, types.site, "ink");
  y = put(wrappedAddress(written.address, mapWidth, types.note), margin, y, types.note, "link");
  return { ...layout, height: Math.ceil(y + margin - 4) };

  function putMaps(top: number): number {
    let x = margin;
    let bottom = top;
    maps.forEach((size, index) => {
      const caption = written.captions[index];
      const lines = caption === undefined ? [] : wrapped(caption, size.width, types.date, words);
      const below = put(lines, x, top, types.date, "deployment") + (lines.length > 0 ? 6 : 0);
      layout.maps.push({ ...size, x, y: below });
      bottom = Math.max(bottom, below + size.height);
      x += size.width + betweenMaps;
    });
    return bottom;
  }

  function putLegend(top: number): number {
    let rowTop = top;
    for (let index = 0; index < written.legend.length; index += 2) {
      const row = written.legend.slice(index, index + 2);
      const bottoms = row.map((item, side) => putItem(item, margin + side * (column + columnGap), rowTop));
      rowTop = Math.max(...bottoms) + 4;
    }
    return rowTop;
  }

  function putItem({ words: text, mark }: LegendItem, x: number, top: number): number {
    const middle = top + (types.legend.size * lineHeight) / 2;
    if ("svg" in mark) layout.marks.push({ svg: mark.svg, x: x + signWidth / 2, y: middle });
    else put([mark.text], x + 8, top, types.sign, "ink");
    const left = signWidth + 10;
    return put(wrapped(text, column - left, types.legend, words), x + left, top, types.legend, "ink");
  }
}
