import { at } from "./chain.ts";

/** [left, top, right, bottom] in CSS px. */
export type Extent = readonly [number, number, number, number];

/** Whether any of it can lie inside; lets most of Europe be skipped in a close-up. */
export function touches(points: readonly number[], [left, top, right, bottom]: Extent): boolean {
  let [west, north, east, south] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let index = 0; index < points.length; index += 2) {
    west = Math.min(west, at(points, index));
    east = Math.max(east, at(points, index));
    north = Math.min(north, at(points, index + 1));
    south = Math.max(south, at(points, index + 1));
  }
  return west <= right && east >= left && north <= bottom && south >= top;
}

/** The part of a ring inside the extent (Sutherland & Hodgman 1974); edges may run along the extent's border. */
export function clipRing(ring: number[], extent: Extent): number[] {
  return extent.reduce((clipped, bound, side) => clipToSide(clipped, bound, side), ring);
}

function clipToSide(ring: number[], bound: number, side: number): number[] {
  const axis = side % 2;
  const sign = side < 2 ? 1 : -1;
  const inside = (index: number): boolean => sign * (at(ring, index + axis) - bound) >= 0;
  const clipped: number[] = [];
  for (let index = 0, before = ring.length - 2; index < ring.length; before = index, index += 2) {
    if (inside(index) !== inside(before)) {
      const share = (bound - at(ring, before + axis)) / (at(ring, index + axis) - at(ring, before + axis));
      const other = at(ring, before + 1 - axis) + share * (at(ring, index + 1 - axis) - at(ring, before + 1 - axis));
      clipped.push(...(axis === 0 ? [bound, other] : [other, bound]));
    }
    if (inside(index)) clipped.push(at(ring, index), at(ring, index + 1));
  }
  return clipped;
}

/** The parts of a line inside the extent, each with at least two points (segments by Liang & Barsky 1984). */
export function clipLine(line: number[], extent: Extent): number[][] {
  const parts: number[][] = [];
  let part: number[] = [];
  for (let index = 2; index < line.length; index += 2) {
    const segment = clipSegment(line.slice(index - 2, index + 2), extent);
    if (!segment) continue;
    const [startX, startY, endX, endY] = segment;
    if (part.at(-2) !== startX || part.at(-1) !== startY) {
      part = [startX, startY];
      parts.push(part);
    }
    part.push(endX, endY);
  }
  return parts;
}

type Segment = [number, number, number, number];

function clipSegment(segment: number[], [left, top, right, bottom]: Extent): Segment | null {
  const [startX, startY, endX, endY] = segment as Segment;
  const [dx, dy] = [endX - startX, endY - startY];
  let [enter, leave] = [0, 1];
  for (const [step, room] of [
    [-dx, startX - left],
    [dx, right - startX],
    [-dy, startY - top],
    [dy, bottom - startY],
  ] as const) {
    if (step === 0 && room < 0) return null;
    if (step < 0) enter = Math.max(enter, room / step);
    if (step > 0) leave = Math.min(leave, room / step);
  }
  if (enter > leave) return null;
  const start = enter === 0 ? [startX, startY] : [startX + enter * dx, startY + enter * dy];
  const end = leave === 1 ? [endX, endY] : [startX + leave * dx, startY + leave * dy];
  return [...start, ...end] as Segment;
}
