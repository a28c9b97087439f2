import type { Atlas } from "../atlas/atlas.ts";
import { type Theme, tokens } from "../design/tokens.ts";
import { writable } from "../exports/files/writable-text.ts";
import { setLine } from "../typesetting/set-line.ts";
import type { Words } from "../words/words.ts";
import { type FigureWords, type LegendItem, layoutFigure, margin, type PlacedLine } from "./figure-layout.ts";
import type { FigureMap } from "./map-frame.ts";
import { mapSvg } from "./map-svg.ts";

export interface Figure {
  maps: FigureMap[];
  words: FigureWords;
  /** What the map shows, in sentences. */
  description: string;
  theme: Theme;
}

const escapes: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

const escaped = (text: string) => writable(text).replace(/[&<>]/g, (letter) => escapes[letter] ?? letter);

const short = (value: number) => Number(value.toFixed(2));

const said = ({ words: meaning, mark }: LegendItem, words: Words) =>
  "text" in mark ? words("figures.picture.sign", { sign: mark.text, meaning }) : meaning;

/** All that is written on the figure: its letters are outlines, which no program reads. */
function description({ words: written, description }: Figure, words: Words): string {
  const { captions, date, filters, legend, notes, credit, siteName, address } = written;
  const line = (text: string) => words("figures.picture.line", { text });
  const dates = [date ?? captions.join(", "), filters].flatMap((text) => (text ? [line(text)] : []));
  const items = legend.map((item) => said(item, words)).join("; ");
  const shown = items === "" ? [] : [words("figures.picture.legend", { items })];
  const site = words("figures.picture.site", { site: siteName, address });
  return [...dates, description, ...shown, ...notes, line(credit), site].join("\n");
}

/** Programs that write texts do not know `paint-order`: the casing of a mark, then the mark. */
const withoutPaintOrder = (svg: string): string =>
  svg.replace(
    /<(\w+) ([^>]*?) paint-order="stroke"\/>/g,
    (_, tag: string, attributes: string) =>
      `<${tag} ${attributes}/><${tag} ${attributes.replace(/ stroke[a-z-]*="[^"]*"/g, "")}/>`,
  );

/**
 * A figure as an SVG that needs nothing but itself: letters are outlines of our own fonts, colours those of the theme, and
 * nothing is used that programs which write texts or slides cannot draw.
 */
export function figureSvg(atlas: Atlas, figure: Figure): string {
  const { maps, words, theme } = figure;
  const colours = tokens[theme];
  const {
    width,
    height,
    lines,
    marks,
    maps: boxes,
    rules,
  } = layoutFigure(
    words,
    maps.map(({ size }) => size),
    atlas.words,
  );
  const line = ({ text, x, y, type, colour }: PlacedLine) => {
    const scale = type.size / 1000;
    return `<path transform="translate(${short(x)} ${short(y)})scale(${scale} ${-scale})" fill="${colours[colour]}" d="${setLine(text, type).path}"/>`;
  };
  const drawn = boxes.map((box, index) => {
    const map = maps[index] as FigureMap;
    const frame = `<rect x="0.5" y="0.5" width="${box.width - 1}" height="${box.height - 1}" fill="none" stroke="${colours.rule}"/>`;
    return `<g transform="translate(${box.x} ${short(box.y)})">${mapSvg(atlas, map, theme, `m${index}`)}${frame}</g>`;
  });
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" ` +
    `role="img" aria-labelledby="figure-title" aria-describedby="figure-words">` +
    `<title id="figure-title">${escaped(words.title)}</title><desc id="figure-words">${escaped(description(figure, atlas.words))}</desc>` +
    `<rect width="${width}" height="${height}" fill="${colours.paper}"/>` +
    withoutPaintOrder(drawn.join("")) +
    rules.map((y) => `<path d="M${margin} ${short(y)}H${width - margin}" stroke="${colours.rule}"/>`).join("") +
    marks
      .map(({ svg, x, y }) => `<g transform="translate(${short(x)} ${short(y)})">${withoutPaintOrder(svg)}</g>`)
      .join("") +
    `${lines.map(line).join("")}</svg>`
  );
}
