/** The marks of the map as SVG, in CSS px of the pane. */
import type { LabelLanguage } from "../atlas/names/label-language.ts";
import { placeLabel } from "../atlas/names/names.ts";
import type { Place } from "../atlas/schema/place-schema.ts";
import { type Camera, project, type Size } from "../cartography/camera.ts";
import type { DrawnSymbol, DrawnText, TextLook } from "../cartography/drawn/index.ts";
import { overlap } from "../cartography/drawn/names/boxes.ts";
import { textBox } from "../cartography/drawn/names/text-box.ts";
import type { Colours } from "../cartography/style/context.ts";
import { shapeOf, shapeSvg } from "../cartography/style/images/shapes.ts";
import { tokens } from "../design/tokens.ts";

const colours = tokens.light;

const at = (x: number, y: number, inside: string) =>
  `<g transform="translate(${x.toFixed(2)} ${y.toFixed(2)})">${inside}</g>`;

/** Icon and ring of a symbol; "" for one that is only a text. */
export function markSvg({ x, y, icon, circle }: DrawnSymbol, pane: Size, colours: Colours = tokens.light): string {
  const shape = icon && shapeOf(icon.id);
  const mark = shape ? `<g transform="scale(${icon.scale})">${shapeSvg(shape, colours)}</g>` : "";
  const ring = circle
    ? `<circle r="${circle.radius}" fill="${colours[circle.fill]}" fill-opacity="${circle.opacity}" ` +
      `stroke="${colours[circle.stroke]}" stroke-width="${circle.strokeWidth}"/>`
    : "";
  return mark || ring ? at((x / 100) * pane.width, (y / 100) * pane.height, ring + mark) : "";
}

/** Markers this close in CSS px cover each other's numbers. */
const covers = 16;

/** Without the numbers that lie under a later marker: all texts are drawn after all marks. */
export function countsInSight(symbols: DrawnSymbol[], pane: Size): DrawnSymbol[] {
  return symbols.map((symbol, index) => {
    const { text, ...bare } = symbol;
    const covered = symbols
      .slice(index + 1)
      .some((later) => later.layer === "entries" && distance(symbol, later, pane) < covers);
    return symbol.layer === "entries" && text && covered ? bare : symbol;
  });
}

const ringRadius = 11;

const look: TextLook = {
  family: "sans",
  weight: 600,
  style: "normal",
  size: 14,
  lineHeight: 1.2,
  letterSpacing: 0,
  colour: "placeLabel",
  halo: { colour: "labelHalo", width: 1.6 },
};

/** Above the ring, or beside it where the picture ends. `x` in percent. */
function besideRing(x: number): Pick<DrawnText, "anchor" | "align" | "offset"> {
  const aside = ringRadius + 5;
  if (x < 20) return { anchor: "left", align: "left", offset: [aside, 0] };
  if (x > 80) return { anchor: "right", align: "right", offset: [-aside, 0] };
  return { anchor: "bottom", align: "center", offset: [0, -ringRadius - 2] };
}

/** A ring and a name for a place without entries, which has no marker; the symbols without the names in its way. */
export function withGazetteerMark(
  symbols: DrawnSymbol[],
  place: Place,
  camera: Camera,
  pane: Size,
  names?: LabelLanguage,
): { svg: string; symbols: DrawnSymbol[] } {
  const [x, y] = project(camera, pane, place.point);
  const percent = { x: (x / pane.width) * 100, y: (y / pane.height) * 100 };
  const text = { value: placeLabel(place, names), look, rotate: 0, ...besideRing(percent.x) };
  const label: DrawnSymbol = { layer: "gazetteer", ...percent, text, properties: {} };
  const room = textBox(label, pane);
  const others = symbols.map((symbol) => {
    const { text: name, ...bare } = symbol;
    const isItsOwn = distance(symbol, label, pane) < ringRadius / 2;
    return name && (isItsOwn || overlap(textBox(symbol, pane), room)) ? bare : symbol;
  });
  const dot = `<circle r="3.4" fill="${colours.ink}" stroke="${colours.labelHalo}" stroke-width="1.4"/>`;
  const ring = `<circle r="${ringRadius}" fill="none" stroke="${colours.ink}" stroke-width="2"/>`;
  return { svg: at(x, y, ring + dot), symbols: [...others, label] };
}

/** CSS px of the pane. */
function distance(a: DrawnSymbol, b: DrawnSymbol, pane: Size): number {
  return Math.hypot(((a.x - b.x) / 100) * pane.width, ((a.y - b.y) / 100) * pane.height);
}
