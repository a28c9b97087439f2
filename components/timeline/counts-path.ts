import type { MonthCounts } from "@/lib/view/timeline-counts.ts";

interface Box {
  width: number;
  height: number;
  /** What the whole height stands for. */
  top: number;
}

/**
 * The months as columns on the floor of the box, each as high as it has entries of a rank and those before it. In whole numbers,
 * as the path goes with every page.
 */
export function countsPath(months: readonly MonthCounts[], rank: number, { width, height, top }: Box): string {
  let path = `M0 ${height}`;
  let [x, y] = [0, 0];
  const rise = (from: number, to: number) => {
    if (to === y) return;
    const at = Math.round((from * width) / 100);
    if (at !== x) path += `h${at - x}`;
    path += `v${y - to}`;
    [x, y] = [at, to];
  };
  let end = 0;
  for (const { from, to, of } of months) {
    if (from > end) rise(end, 0);
    // Where there is nothing of a rank, those before it are drawn over it anyway.
    const count = of[rank] ? of.slice(0, rank + 1).reduce((sum, number) => sum + number, 0) : 0;
    // What is there is seen.
    rise(from, Math.max(count < 1 ? 0 : 1, Math.round((count / top) * height)));
    end = to;
  }
  rise(end, 0);
  return path;
}
