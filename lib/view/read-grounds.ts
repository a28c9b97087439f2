/** The grounds for the map of a text that nobody knows yet: drawn when the site is built, and kept by the page that reads. */
import type { Atlas } from "../atlas/atlas.ts";
import { type Camera, cameraForBounds } from "../cartography/camera.ts";
import { drawnBox } from "../cartography/frame.ts";
import type { Bounds } from "../cartography/measure.ts";
import type { ReadGround } from "../reading/shown/map-window.ts";
import { imageIds } from "./draw-view.ts";
import { overviewCamera, regionCamera } from "./front/front-cameras.ts";
import { imagePath, type MapImage } from "./image-path.ts";
import { quantise } from "./url-view.ts";

const noPadding = { top: 0, right: 0, bottom: 0, left: 0 };

/** From the west of North America to Japan. */
const north: Bounds = [-128, -20, 146, 70];
const worldCamera: Camera = quantise(cameraForBounds(north, drawnBox, noPadding, 9));

const cameras = [regionCamera, overviewCamera, worldCamera];

/** With nothing but the ground: no line is drawn that the text would not date. */
const imageFrom = (camera: Camera): MapImage => ({ variant: "narrow", camera, layers: [], arcsTo: [] });

/** All of them, for the build. */
export const readPictures = (): MapImage[] => cameras.map(imageFrom);

/** The closest first. */
export const readGrounds = (atlas: Atlas): ReadGround[] =>
  cameras.map((camera) => ({ path: imagePath(imageFrom(camera), imageIds(atlas)), camera }));
