/**
 * A ring or a line in the Mercator square: x and y in turns, 0–1. A closed chain does not repeat its first point.
 * `weights` says for each point how far (in sides of the square) the chain would miss it; Infinity keeps it always.
 */
export type Chain = { points: Float64Array; weights: Float64Array; closed: boolean };

/** The area of a ring, positive or negative by its direction. */
export function signedArea(points: ArrayLike<number>): number {
  let twice = 0;
  for (let index = 0, before = points.length - 2; index < points.length; before = index, index += 2) {
    twice += at(points, before) * at(points, index + 1) - at(points, index) * at(points, before + 1);
  }
  return twice / 2;
}

/** A coordinate that is known to exist. */
export function at(points: ArrayLike<number>, index: number): number {
  return points[index] as number;
}
