/** How much farther apart markers have to stand where an atlas has too many of them for one picture. */
import { drawnBox } from "../cartography/frame.ts";
import type { Variant } from "./image-path.ts";

/** More marks than these in one picture are no map any more: they would weigh more than the ground, and hide it. */
export const mostMarks: Record<Variant, number> = { wide: 96, narrow: 56, small: 56 };

/** So much wider is each step, until there is room: twice as many fit a picture at every second one. */
const step = Math.SQRT2;

/** A position in the Mercator square. */
type Position = readonly [x: number, y: number];

interface Room {
  /** The least distance between two marks, as a share of the world's width. */
  reach: number;
  /** The width of the world in CSS px at the nominal zoom, and which picture is meant, at its nominal size. */
  world: number;
  variant: Variant;
  scale: number;
}

/** Beyond all squares of a grid, so that one number tells two. */
const row = 2 ** 26;

const squaresOf = (positions: readonly Position[], width: number): Set<number> =>
  new Set(positions.map(([x, y]) => Math.floor(x / width) * row + Math.floor(y / width)));

/** The most squares that are taken within any picture: pictures at half-steps, so none is missed by more than its margins. */
function mostTaken(squares: Set<number>, width: number, [across, down]: readonly [number, number]): number {
  const halves = new Map<number, number>();
  for (const key of squares) {
    const [x, y] = [(Math.floor(key / row) * width) / (across / 2), ((key % row) * width) / (down / 2)];
    const half = Math.floor(x) * row + Math.floor(y);
    halves.set(half, (halves.get(half) ?? 0) + 1);
  }
  const at = (key: number) => halves.get(key) ?? 0;
  // Each half of a picture may be the upper left or the lower right one of a whole.
  const whole = (key: number) => at(key) + at(key + 1) + at(key + row) + at(key + row + 1);
  let most = 0;
  // Not as arguments of one call, which has a bound: there may be as many halves as places.
  for (const key of halves.keys())
    for (const corner of [key, key - 1, key - row, key - row - 1]) most = Math.max(most, whole(corner));
  return most;
}

/**
 * By how much the reach of markers grows so that no picture, wherever it looks, holds more than `mostMarks` of them: 1 where
 * there is room for all. It depends on all markers that are shown at this zoom, not on those in sight, so nothing joins or
 * comes apart while the map is moved, and both maps have the same.
 */
export function crowding(positions: readonly Position[], { reach, world, variant, scale }: Room): number {
  const most = mostMarks[variant];
  const picture = [(drawnBox.width * scale) / world, (drawnBox.height * scale) / world] as const;
  let factor = 1;
  while (positions.length > most) {
    const width = reach * factor;
    if (mostTaken(squaresOf(positions, width), width, picture) <= most) break;
    factor *= step;
  }
  return factor;
}
