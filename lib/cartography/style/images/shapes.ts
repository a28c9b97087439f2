import { entryKinds, kinds } from "../../../atlas/kinds.ts";
import type { Token } from "../../../design/tokens.ts";
import type { Colours } from "../context.ts";
import { type Outline, outlineDistance, outlineSvg } from "../outline.ts";
import { parseColour } from "./colour.ts";
import type { RasterImage } from "./patterns.ts";
import { arcAt, evenShares, type Ring, ringOf, ringSvg } from "./shares.ts";

/** A marker: a filled outline around (0, 0) in CSS px, y downwards, with a casing of `casingWidth` CSS px around it. */
export type Shape = { id: string; outline: Outline; fill: Token; casing: Token; casingWidth: number; ring?: Ring };

/** How much larger than a single entry: a marker that carries a number, and the one the reader selected. */
const sizes = { "": 1, "-many": 1.35, "-selected": 1.3, "-many-selected": 1.6 };

const ground: Shape[] = [
  { id: "town", outline: { type: "circle", radius: 2.1 }, fill: "labelHalo", casing: "placeLabel", casingWidth: 1.2 },
  {
    id: "capital",
    outline: { type: "circle", radius: 2.9 },
    fill: "placeLabel",
    casing: "labelHalo",
    casingWidth: 1.6,
  },
  {
    id: "peak",
    outline: {
      type: "polygon",
      points: [
        [0, -3.8],
        [3.9, 2.8],
        [-3.9, 2.8],
      ],
    },
    fill: "regionLabel",
    casing: "labelHalo",
    casingWidth: 0.9,
  },
];

/** Every image of the style but the hatches and the rings: `meeting`, `meeting-many`, `meeting-selected`, …, `town`, `peak`. */
export const shapes: Shape[] = [
  ...entryKinds.flatMap((kind) =>
    Object.entries(sizes).flatMap(([suffix, factor]) => {
      const solid: Shape = {
        id: `${kind}${suffix}`,
        outline: enlarged(kinds[kind].outline, factor),
        fill: kinds[kind].colour,
        casing: "labelHalo",
        casingWidth: 1.8,
      };
      return kinds[kind].places === "sites" ? [solid, hollowed(solid)] : [solid];
    }),
  ),
  ...ground,
];

/** The class of all rings of one size. */
export const ringIds = ["shares", "shares-selected"] as const;

/** Paper within a ring of shares such as "16-0-8h". */
function ringShape(id: string, shares: string, selected: boolean): Shape | undefined {
  const ring = ringOf(shares, selected ? 1.2 : 1);
  if (!ring) return undefined;
  const outline: Outline = { type: "circle", radius: ring.radius + ring.width };
  return { id, outline, fill: "labelHalo", casing: "labelHalo", casingWidth: 1.2, ring };
}

/** The shape of an image, `shares-{shares}` and `shares-{shares}-selected` too; undefined where the style has none. */
export function shapeOf(id: string): Shape | undefined {
  const [, shares, selected] = /^shares-(.+?)(-selected)?$/.exec(id) ?? [];
  return shares ? ringShape(id, shares, selected !== undefined) : shapes.find((shape) => shape.id === id);
}

/** The name of the rule that sizes a shape: its id, and one for all rings. */
export const sizeOf = ({ id, ring }: Pick<Shape, "id" | "ring">): string =>
  ring ? ringIds[id.endsWith("-selected") ? 1 : 0] : id;

/** A ring of each size. */
export const ringSamples: Shape[] = ringIds.flatMap((id, index) => ringShape(id, evenShares, index === 1) ?? []);

/** The same marker after what stood there has left: paper within a line of its colour. */
function hollowed(solid: Shape): Shape {
  return {
    ...solid,
    id: `${solid.id}-hollow`,
    outline: enlarged(solid.outline, 0.85),
    fill: solid.casing,
    casing: solid.fill,
    casingWidth: 2,
  };
}

function enlarged(outline: Outline, factor: number): Outline {
  if (outline.type === "circle") return { type: "circle", radius: outline.radius * factor };
  return { type: "polygon", points: outline.points.map(([x, y]) => [x * factor, y * factor] as const) };
}

/** Half the side of the square, in CSS px, that holds outline and casing. */
export function shapeExtent({ outline, casingWidth }: Shape): number {
  const reach =
    outline.type === "circle" ? outline.radius : Math.max(...outline.points.flat().map((value) => Math.abs(value)));
  return Math.ceil(reach + casingWidth + 0.5);
}

/** The marker as RGBA (not premultiplied), antialiased, for `map.addImage(id, image, { pixelRatio })`. */
export function shapeImage(shape: Shape, colours: Colours, pixelRatio: number): RasterImage {
  const extent = shapeExtent(shape);
  const side = Math.round(2 * extent * pixelRatio);
  const fill = parseColour(colours[shape.fill]);
  const casing = parseColour(colours[shape.casing]);
  const data = new Uint8ClampedArray(side * side * 4);
  for (let row = 0; row < side; row++) {
    for (let column = 0; column < side; column++) {
      const point = [(column + 0.5) / pixelRatio - extent, (row + 0.5) / pixelRatio - extent] as const;
      const distance = outlineDistance(shape.outline, point);
      const inside = coverage(distance, pixelRatio);
      const plain = fill.map((channel, index) => channel * inside + (casing[index] ?? 0) * (1 - inside));
      const colour = withRing(plain, shape, point, colours, pixelRatio);
      const alpha = 255 * coverage(distance - shape.casingWidth, pixelRatio);
      data.set([...colour, alpha].map(Math.round), (row * side + column) * 4);
    }
  }
  return { width: side, height: side, data };
}

/** A colour, and over it that of the ring's arc at a point. */
function withRing(
  plain: number[],
  { ring }: Shape,
  point: readonly [number, number],
  colours: Colours,
  pixelRatio: number,
): number[] {
  const found = ring && arcAt(ring, point);
  if (!found) return plain;
  const over = parseColour(colours[found.arc.fill]);
  const covered = coverage(-found.inside, pixelRatio);
  return plain.map((channel, index) => (over[index] ?? 0) * covered + channel * (1 - covered));
}

/** The share of a device pixel that lies inside an edge at a signed distance in CSS px. */
function coverage(distance: number, pixelRatio: number): number {
  return Math.min(1, Math.max(0, 0.5 - distance * pixelRatio));
}

/** The same marker as an SVG element centred on (0, 0). The casing is a stroke under the fill, hence twice as wide. */
export function shapeSvg(shape: Shape, colours: Colours): string {
  const { fill, casing, casingWidth, outline, ring } = shape;
  const ground = outlineSvg(
    outline,
    `fill="${colours[fill]}" stroke="${colours[casing]}" stroke-width="${casingWidth * 2}" ` +
      'stroke-linejoin="round" paint-order="stroke"',
  );
  return ring ? ground + ringSvg(ring, colours) : ground;
}
