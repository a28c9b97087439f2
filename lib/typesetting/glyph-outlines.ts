/** The outlines of a TrueType font's glyphs as SVG path data (OpenType 1.9, "glyf" and "loca"). Font units, y upwards. */
import { type FontTables, tableOf } from "./woff.ts";

interface Point {
  x: number;
  y: number;
  onCurve: boolean;
}

type Contour = Point[];

/** Where a glyph begins, and all that follows in relative commands: it can be put anywhere without being written anew. */
export interface Outline {
  start: readonly [x: number, y: number];
  rest: string;
}

/** Gives the contours of a glyph by its number. */
export function outlineReader(tables: FontTables): (glyph: number) => Outline | undefined {
  const [glyf, loca, head] = ["glyf", "loca", "head"].map((tag) => tableOf(tables, tag)) as [Buffer, Buffer, Buffer];
  const long = head.readInt16BE(50) === 1;
  const offset = (glyph: number) => (long ? loca.readUInt32BE(glyph * 4) : loca.readUInt16BE(glyph * 2) * 2);

  function contours(glyph: number, depth = 0): Contour[] {
    const [from, to] = [offset(glyph), offset(glyph + 1)];
    if (from === to || depth > 5) return [];
    const data = glyf.subarray(from, to);
    const count = data.readInt16BE(0);
    return count < 0 ? composed(data, (part) => contours(part, depth + 1)) : simple(data, count);
  }
  return (glyph) => outlineOf(contours(glyph));
}

const flags = { onCurve: 1, shortX: 2, shortY: 4, repeats: 8, sameX: 16, sameY: 32 };

function simple(data: Buffer, count: number): Contour[] {
  const ends = Array.from({ length: count }, (_, index) => data.readUInt16BE(10 + index * 2));
  const points = (ends.at(-1) ?? -1) + 1;
  let at = 10 + count * 2;
  at += 2 + data.readUInt16BE(at);
  const marks: number[] = [];
  while (marks.length < points) {
    const mark = data.readUInt8(at++);
    const times = mark & flags.repeats ? 1 + data.readUInt8(at++) : 1;
    for (let index = 0; index < times; index++) marks.push(mark);
  }
  const coordinates = (short: number, same: number): number[] => {
    let value = 0;
    return marks.map((mark) => {
      if (mark & short) value += mark & same ? data.readUInt8(at++) : -data.readUInt8(at++);
      else if (!(mark & same)) {
        value += data.readInt16BE(at);
        at += 2;
      }
      return value;
    });
  };
  const xs = coordinates(flags.shortX, flags.sameX);
  const ys = coordinates(flags.shortY, flags.sameY);
  const all = marks.map((mark, index) => ({ x: xs[index] ?? 0, y: ys[index] ?? 0, onCurve: (mark & 1) === 1 }));
  return ends.map((end, index) => all.slice(index === 0 ? 0 : (ends[index - 1] ?? 0) + 1, end + 1));
}

const parts = { words: 1, offsets: 2, scale: 8, more: 32, twoScales: 64, matrix: 128 };

/** A glyph made of others, such as a letter and its accent, each moved and scaled. */
function composed(data: Buffer, contours: (glyph: number) => Contour[]): Contour[] {
  const found: Contour[] = [];
  let at = 10;
  let mark = parts.more;
  const scale = () => {
    at += 2;
    return data.readInt16BE(at - 2) / 16384;
  };
  while (mark & parts.more) {
    mark = data.readUInt16BE(at);
    const glyph = data.readUInt16BE(at + 2);
    const wide = (mark & parts.words) !== 0;
    const [dx, dy] = wide
      ? [data.readInt16BE(at + 4), data.readInt16BE(at + 6)]
      : [data.readInt8(at + 4), data.readInt8(at + 5)];
    // Parts that are joined by numbers of points, not by a distance, occur in no font that is used here.
    if (!(mark & parts.offsets)) throw new Error("A glyph is joined by points");
    at += wide ? 8 : 6;
    let [a, b, c, d] = [1, 0, 0, 1];
    if (mark & parts.scale) a = d = scale();
    else if (mark & parts.twoScales) [a, d] = [scale(), scale()];
    else if (mark & parts.matrix) [a, b, c, d] = [scale(), scale(), scale(), scale()];
    const moved = ({ x, y, onCurve }: Point) => ({ x: a * x + c * y + dx, y: b * x + d * y + dy, onCurve });
    found.push(...contours(glyph).map((contour) => contour.map(moved)));
  }
  return found;
}

const middle = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, onCurve: true });

/** Between two points off the curve lies one on it, which the font leaves out. */
function withAllPoints(contour: Contour): Contour {
  const all = contour.flatMap((point, index) => {
    const before = contour.at(index - 1) as Point;
    return point.onCurve || before.onCurve ? [point] : [middle(before, point), point];
  });
  const first = all.findIndex(({ onCurve }) => onCurve);
  return [...all.slice(first), ...all.slice(0, first)].map(({ x, y, onCurve }) => ({
    x: Math.round(x),
    y: Math.round(y),
    onCurve,
  }));
}

function outlineOf(contours: Contour[]): Outline | undefined {
  const drawn = contours.filter(({ length }) => length > 1).map(withAllPoints);
  const [first] = drawn[0] ?? [];
  if (!first) return undefined;
  let pen = first;
  const rest = drawn.map((contour, index) => {
    const start = contour[0] as Point;
    const move = index === 0 ? "" : `m${start.x - pen.x} ${start.y - pen.y}`;
    pen = start;
    return `${move}${lines([...contour.slice(1), start])}z`;
  });
  return { start: [first.x, first.y], rest: rest.join("") };

  function lines(points: Contour): string {
    const begin = pen;
    let data = "";
    for (let index = 0; index < points.length; index++) {
      const point = points[index] as Point;
      const end = point.onCurve ? point : (points[++index] as Point);
      const steps = point.onCurve ? [point] : [point, end];
      data += (point.onCurve ? "l" : "q") + steps.map(({ x, y }) => `${x - pen.x} ${y - pen.y}`).join(" ");
      pen = end;
    }
    pen = begin;
    return data;
  }
}
