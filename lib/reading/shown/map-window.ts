/** Which of a few drawn grounds shows the places of a text, and which part of its picture: chosen in the browser, where none can be drawn. */
import { type Camera, project } from "../../cartography/camera.ts";
import { drawnBox } from "../../cartography/frame.ts";

/** A picture of the ground, by the camera of the drawn box. */
export interface ReadGround {
  path: string;
  camera: Camera;
}

/** A part of a picture, in shares of its width and height: both by the same factor, so the ground keeps its form. */
export interface MapWindow {
  ground: ReadGround;
  left: number;
  top: number;
  size: number;
}

type Spot = readonly [x: number, y: number];
type Point = readonly [longitude: number, latitude: number];

/** No part of a picture is shown larger than this: a line as thick as a finger says nothing more. */
const closest = 0.36;
/** Room between a mark and the edge, for the name beside it: a share of the window. */
const margin = 0.14;

/** Where a point stands in the whole picture, in shares of its width and height. */
function shareOf({ camera }: ReadGround, point: Point): Spot {
  const [x, y] = project(camera, drawnBox, point);
  return [x / drawnBox.width, y / drawnBox.height];
}

const isWithin = ([x, y]: Spot) => x > 0.02 && x < 0.98 && y > 0.02 && y < 0.98;

/** As large as the spread needs with its margins, in the middle of it, moved so that it stays within the picture. */
function along(spots: readonly number[], size: number): number {
  const middle = (Math.min(...spots) + Math.max(...spots)) / 2;
  return Math.min(1 - size, Math.max(0, middle - size / 2));
}

const spread = (spots: readonly number[]) => Math.max(...spots) - Math.min(...spots);

/**
 * The window of the first ground that has all of the points (degrees); the last one is taken for whatever has no room in any.
 * `grounds`: the closest first.
 */
export function mapWindow(grounds: readonly ReadGround[], points: readonly Point[]): MapWindow | undefined {
  const ground = grounds.find((each) => points.every((point) => isWithin(shareOf(each, point)))) ?? grounds.at(-1);
  if (!ground || points.length === 0) return undefined;
  const spots = points.map((point) => shareOf(ground, point));
  const [xs, ys] = [spots.map(([x]) => x), spots.map(([, y]) => y)];
  const needed = Math.max(spread(xs), spread(ys)) / (1 - 2 * margin);
  const size = Math.min(1, Math.max(closest, needed));
  return { ground, left: along(xs, size), top: along(ys, size), size };
}

/** Where a point stands in the window, in percent of it. */
export function spotIn({ ground, left, top, size }: MapWindow, point: Point): Spot {
  const [x, y] = shareOf(ground, point);
  const percent = (share: number) => Number(((share / size) * 100).toFixed(2));
  return [percent(x - left), percent(y - top)];
}
