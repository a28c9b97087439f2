import type { Anchor } from "./symbol.ts";

/** [left, top, right, bottom] in CSS px. */
export type Box = readonly [number, number, number, number];

/** Share of a text's width and height that lies left of and above its anchor. */
export function alignment(anchor: Anchor): [number, number] {
  const across = anchor.includes("left") ? 0 : anchor.includes("right") ? 1 : 0.5;
  const down = anchor.includes("top") ? 0 : anchor.includes("bottom") ? 1 : 0.5;
  return [across, down];
}

/** The box of a text relative to the point that it is anchored to. */
export function anchoredBox(
  anchor: Anchor,
  [right, down]: readonly [number, number],
  width: number,
  height: number,
): Box {
  const [across, above] = alignment(anchor);
  const [left, top] = [right - across * width, down - above * height];
  return [left, top, left + width, top + height];
}

/**
 * The room of a text that is turned by `rotate` degrees round its point, `offset` CSS px along and across it: a row of
 * squares as high as the text.
 */
export function turnedBoxes(
  rotate: number,
  { width, height }: { width: number; height: number },
  offset: readonly [number, number],
  padding: number,
): Box[] {
  const turn = (rotate * Math.PI) / 180;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const count = Math.ceil(width / height);
  return Array.from({ length: count }, (_, index): Box => {
    const along = offset[0] + (count === 1 ? 0 : (index / (count - 1) - 0.5) * (width - height));
    const [x, y] = [along * cos - offset[1] * sin, along * sin + offset[1] * cos];
    return grown([x, y, x, y], height / 2 + padding);
  });
}

/** The one upright box round a box that is turned by `rotate` degrees round its point. */
export function envelope([left, top, right, bottom]: Box, rotate: number): Box {
  const turn = (rotate * Math.PI) / 180;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const corners = [left, right].flatMap((x) =>
    [top, bottom].map((y) => [x * cos - y * sin, x * sin + y * cos] as const),
  );
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

export function grown([left, top, right, bottom]: Box, by: number): Box {
  return [left - by, top - by, right + by, bottom + by];
}

export function moved([left, top, right, bottom]: Box, x: number, y: number): Box {
  return [left + x, top + y, right + x, bottom + y];
}

export function overlap(a: Box, b: Box): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
}
