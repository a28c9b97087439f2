/** A name of the map, set where and as the page's style sheet would set it. */
import type { DrawnText } from "../cartography/drawn/index.ts";
import type { Colours } from "../cartography/style/context.ts";
import { extentOf, type SetLine, setLine } from "../typesetting/set-line.ts";

interface SetLabel {
  lines: SetLine[];
  /** Its box in CSS px from its point, before it is turned. */
  left: number;
  top: number;
  width: number;
  height: number;
}

const short = (value: number) => Number(value.toFixed(2));

function setLabel({ value, look, anchor, offset }: DrawnText): SetLabel {
  const lines = value.split("\n").map((line) => setLine(line, look));
  const width = Math.max(...lines.map((line) => line.width));
  const height = lines.length * look.size * look.lineHeight;
  const across = anchor.includes("left") ? 0 : anchor.includes("right") ? 1 : 0.5;
  const down = anchor.includes("top") ? 0 : anchor.includes("bottom") ? 1 : 0.5;
  return { lines, left: offset[0] - across * width, top: offset[1] - down * height, width, height };
}

/** The corners of what is seen of it round its point at (0, 0), in CSS px: nothing is seen of the space after the last letter. */
export function labelCorners(text: DrawnText): [x: number, y: number][] {
  const { left, top, height, ...box } = setLabel(text);
  const width = box.width - text.look.letterSpacing * text.look.size;
  const turn = (text.rotate * Math.PI) / 180;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  return [left, left + width].flatMap((x) =>
    [top, top + height].map((y): [number, number] => [x * cos - y * sin, x * sin + y * cos]),
  );
}

/** Its outlines round its point at (0, 0). `id`: a word of this name alone. */
export function labelSvg(text: DrawnText, colours: Colours, id: string): string {
  const { look, align, rotate } = text;
  const { lines, left, top, width } = setLabel(text);
  const { ascent, descent } = extentOf(look);
  const leading = look.size * look.lineHeight;
  const scale = Number((look.size / 1000).toFixed(6));
  const placed = lines.map((line, index) => {
    const indent = align === "left" ? 0 : align === "right" ? width - line.width : (width - line.width) / 2;
    const baseline = top + index * leading + (leading - ascent - descent) / 2 + ascent;
    const at = `translate(${short(left + indent)} ${short(baseline)})scale(${scale} ${-scale})`;
    return `<path transform="${at}" d="${line.path}"/>`;
  });
  const turn = rotate ? ` transform="rotate(${short(rotate)})"` : "";
  const fill = `fill="${colours[look.colour]}"`;
  if (!look.halo) return `<g${turn} ${fill}>${placed.join("")}</g>`;
  // Twice, as programs that write texts do not know `paint-order`.
  const haloWidth = short((look.halo.width * 2) / scale);
  const halo = `stroke="${colours[look.halo.colour]}" stroke-width="${haloWidth}" stroke-linejoin="round"`;
  return `<g${turn}><g ${halo}><g id="${id}">${placed.join("")}</g></g><use href="#${id}" ${fill}/></g>`;
}
