/** The pictures of the ground on the front page, as addresses of map images: drawn once, when the site is built. */
import type { Atlas } from "../../atlas/atlas.ts";
import type { Period } from "../../atlas/dates/time-range.ts";
import type { Layer } from "../../atlas/schema.ts";
import { imageIds } from "../draw-view.ts";
import { imagePath, type MapImage, type Variant } from "../image-path.ts";
import { visibleLayers } from "../visible.ts";
import { overviewCamera, plateCamera, regionCamera } from "./front-cameras.ts";

/** One date of "How the lines moved". */
export interface Plate {
  period: Period;
  /** The first day of the period, EDTF: what is drawn held on it. */
  on: string;
  layers: Layer[];
}

/** Lines and areas of a day, without the ground that a small picture has no room for. */
function contestedOn(atlas: Atlas, on: string): Layer[] {
  const all = atlas.layers.map(({ id }) => id);
  const visible = visibleLayers(atlas.layers, { layers: all }, { on });
  return atlas.layers.filter(({ id, group }) => group === "contested" && visible.includes(id));
}

/** A plate for each period that has a name on the timeline. */
export function plates(atlas: Atlas): Plate[] {
  return atlas.periods
    .filter(({ short }) => short !== "")
    .map((period) => ({ period, on: period.from, layers: contestedOn(atlas, period.from) }));
}

const overview = (variant: Variant): MapImage => ({ variant, camera: overviewCamera, layers: [], arcsTo: [] });

/** The limits of the former oblast stand for the region in the inset. */
const region = (atlas: Atlas): MapImage => {
  const [first] = plates(atlas);
  return { variant: "small", camera: regionCamera, layers: first?.layers.map(({ id }) => id) ?? [], arcsTo: [] };
};

const plate = ({ layers }: Plate): MapImage => ({
  variant: "small",
  camera: plateCamera,
  layers: layers.map(({ id }) => id),
  arcsTo: [],
});

/** All of them, for the build. */
export const frontPictures = (atlas: Atlas): MapImage[] => [
  overview("wide"),
  overview("narrow"),
  region(atlas),
  ...plates(atlas).map(plate),
];

const addressOf = (atlas: Atlas, image: MapImage) => imagePath(image, imageIds(atlas));

export const overviewPath = (atlas: Atlas, variant: Variant) => addressOf(atlas, overview(variant));
export const regionPath = (atlas: Atlas) => addressOf(atlas, region(atlas));
export const platePath = (atlas: Atlas, of: Plate) => addressOf(atlas, plate(of));
