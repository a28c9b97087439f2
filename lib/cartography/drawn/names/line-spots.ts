import { at } from "../ground/chain.ts";

/**
 * A stretch of a line that is straight enough for a text: its middle in CSS px and its direction in degrees, turned
 * by 180 (`flipped`) where the line runs to the left and the text would stand on its head.
 */
export type LineSpot = { x: number; y: number; rotate: number; flipped: boolean };

/** Distance in CSS px between the stretches that are tried. */
const step = 6;

type Candidate = LineSpot & { bend: number; fromMiddle: number };

/**
 * Where a text of `width` CSS px may stand along a line (x and y in turns), straightest first, or, with `central`,
 * nearest to the line's middle first. Stretches that bend more than `tolerance` CSS px are left out.
 */
export function lineSpots(line: readonly number[], width: number, tolerance: number, central: boolean): LineSpot[] {
  const samples = resample(line);
  const span = Math.ceil(width / step);
  const candidates: Candidate[] = [];
  for (let start = 0; start + span < samples.length; start++) {
    const candidate = stretch(samples.slice(start, start + span + 1));
    const fromMiddle = (Math.abs(start + span / 2 - (samples.length - 1) / 2) / samples.length) * 2;
    if (candidate.bend <= tolerance) candidates.push({ ...candidate, fromMiddle });
  }
  const cost = ({ bend, fromMiddle }: Candidate): number => (central ? fromMiddle : bend / tolerance + fromMiddle / 2);
  return candidates.toSorted((a, b) => cost(a) - cost(b));
}

function resample(line: readonly number[]): [number, number][] {
  const samples: [number, number][] = [];
  let rest = 0;
  for (let index = 2; index < line.length; index += 2) {
    const [x, y] = [at(line, index - 2), at(line, index - 1)];
    const [dx, dy] = [at(line, index) - x, at(line, index + 1) - y];
    const length = Math.hypot(dx, dy);
    let along = rest;
    for (; along < length; along += step) samples.push([x + (dx * along) / length, y + (dy * along) / length]);
    rest = along - length;
  }
  return samples;
}

/** The chord of the samples, moved to their mean; `bend` is how far they leave it, in CSS px. */
function stretch(samples: [number, number][]): LineSpot & { bend: number } {
  const [startX, startY] = samples[0] as [number, number];
  const [endX, endY] = samples.at(-1) as [number, number];
  const length = Math.hypot(endX - startX, endY - startY) || 1;
  const [directionX, directionY] = [(endX - startX) / length, (endY - startY) / length];
  const across = samples.map(([x, y]) => (y - startY) * directionX - (x - startX) * directionY);
  const mean = across.reduce((sum, value) => sum + value, 0) / across.length;
  const angle = (Math.atan2(directionY, directionX) * 180) / Math.PI;
  return {
    x: (startX + endX) / 2 - directionY * mean,
    y: (startY + endY) / 2 + directionX * mean,
    rotate: angle > 90 ? angle - 180 : angle <= -90 ? angle + 180 : angle,
    flipped: angle > 90 || angle <= -90,
    bend: Math.max(...across) - Math.min(...across),
  };
}
