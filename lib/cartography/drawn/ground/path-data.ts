import { at } from "./chain.ts";

/** Paths are written in thirds of a CSS px, as whole numbers: shorter than decimals and exact to sum up. */
export const unitsPerPixel = 3;

/** A ring or a line as SVG draws it: x and y in turns, in whole path units. A ring does not repeat its first point. */
export type PathShape = { points: number[]; closed: boolean };

/** CSS px → path units. */
export function rounded(points: readonly number[]): number[] {
  return points.map((value) => Math.round(value * unitsPerPixel));
}

/** Shapes as SVG path data. */
export function pathData(shapes: readonly PathShape[]): string {
  return shapes.map(shapeData).join("");
}

/** Relative steps from an absolute start; "" when less than a line remains. A lone end that meets its start is closed. */
function shapeData({ points, closed }: PathShape): string {
  let [x, y] = [at(points, 0), at(points, 1)];
  let steps = "";
  for (let index = 2; index < points.length; index += 2) {
    const [dx, dy] = [at(points, index) - x, at(points, index + 1) - y];
    if (dx === 0 && dy === 0) continue;
    x += dx;
    y += dy;
    steps += steps === "" || dx < 0 ? `${dx}` : ` ${dx}`;
    steps += dy < 0 ? `${dy}` : ` ${dy}`;
  }
  if (steps === "") return "";
  const loop = x === points[0] && y === points[1];
  return `M${points[0]} ${points[1]}l${steps}${closed || loop ? "z" : ""}`;
}
