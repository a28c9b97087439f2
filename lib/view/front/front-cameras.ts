/** Where the drawn maps of the front page look. Their pictures are shown whole, so every camera is one of the drawn box. */
import { type Camera, cameraForBounds, project, unproject } from "../../cartography/camera.ts";
import { drawnBox, frameBounds } from "../../cartography/frame.ts";
import type { Bounds } from "../../cartography/measure.ts";
import { quantise } from "../url-view.ts";

const noPadding = { top: 0, right: 0, bottom: 0, left: 0 };

/** The camera whose picture shows the bounds (degrees) and hardly more. */
const whole = (bounds: Bounds) => quantise(cameraForBounds(bounds, drawnBox, noPadding, 9));

/** Europe to the Caspian: wider it would be ocean and Africa, narrower half of the venues would be missing. */
export const overviewCamera: Camera = whole([-4, 35.3, 59, 60.8]);

/** The two countries, as large as the inset can show them. */
export const regionCamera: Camera = whole([42.7, 38.2, 51.5, 42.4]);

const plateBounds: Bounds = [44.5, 38.6, 48.5, 40.7];

/** The former oblast and what lay around it, for the plates. */
export const plateCamera: Camera = whole(plateBounds);

/** The same ground in the pane of a map. */
export const plateGround: Camera = quantise(frameBounds(plateBounds));

/** [x, y] in percent of a picture, from its top left corner. */
export type Spot = readonly [x: number, y: number];

/** True of a spot in the picture. */
export const isWithin = ([x, y]: Spot) => x > 0 && x < 100 && y > 0 && y < 100;

const tenth = (value: number) => Math.round(value * 10) / 10;

/** The point (degrees) at a spot of the picture of a camera. */
export const pointAt = (camera: Camera, [x, y]: Spot) =>
  unproject(camera, drawnBox, [(x / 100) * drawnBox.width, (y / 100) * drawnBox.height]);

/** Where a point (degrees) stands in the picture of a camera; below 0 and above 100 it lies beyond it. */
export function spotOf(camera: Camera, point: readonly [number, number]): Spot {
  const [x, y] = project(camera, drawnBox, point);
  return [tenth((x / drawnBox.width) * 100), tenth((y / drawnBox.height) * 100)];
}
