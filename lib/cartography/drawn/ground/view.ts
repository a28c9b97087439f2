import { type Camera, type Size, toMercator, worldSize } from "../../camera.ts";
import { at, type Chain } from "./chain.ts";

/** The camera's affine map from the Mercator square to CSS px of the nominal picture, as `project` of camera.ts has it. */
export type View = { size: Size; zoom: number; world: number; left: number; top: number };

export function viewOf({ center, zoom }: Camera, size: Size): View {
  const world = worldSize(zoom);
  const [x, y] = toMercator(center);
  return { size, zoom, world, left: x * world - size.width / 2, top: y * world - size.height / 2 };
}

/**
 * The deviation, in CSS px of the nominal picture, below which a vertex is left out. With it the densest picture, the
 * Caucasus, stays within 25 kB; shown at twice its size, the deviation is still hardly wider than a border.
 */
const tolerance = 0.7;

/** The chain's vertices in CSS px, x and y in turns, without those that nobody would miss at this zoom. */
export function projectChain({ points, weights }: Chain, { world, left, top }: View): number[] {
  const threshold = tolerance / world;
  const projected: number[] = [];
  for (let vertex = 0; vertex < weights.length; vertex++) {
    if (at(weights, vertex) < threshold) continue;
    projected.push(at(points, vertex * 2) * world - left, at(points, vertex * 2 + 1) * world - top);
  }
  return projected;
}
