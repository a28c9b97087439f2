import { at } from "./chain.ts";
import type { PathShape } from "./path-data.ts";

/** The edges of rings as lines, each edge once, even where two neighbours have it in common. */
export function edgesOnce(rings: readonly PathShape[]): PathShape[] {
  const known = new Set<string>();
  const lines: PathShape[] = [];
  for (const { points } of rings) {
    let line: number[] = [];
    for (let index = 0, before = points.length - 2; index < points.length; before = index, index += 2) {
      const [start, end] = [
        [at(points, before), at(points, before + 1)],
        [at(points, index), at(points, index + 1)],
      ];
      const key = `${start < end ? [start, end] : [end, start]}`;
      if (known.has(key)) {
        line = [];
        continue;
      }
      known.add(key);
      if (line.length === 0) {
        line.push(...start);
        lines.push({ points: line, closed: false });
      }
      line.push(...end);
    }
  }
  return lines;
}
