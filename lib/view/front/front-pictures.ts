/** The pictures of the ground on the front page, as addresses of map images: drawn once, when the site is built. */
import type { Atlas } from "../../atlas/atlas.ts";
import { imageIds } from "../draw-view.ts";
import { imagePath, type MapImage, type Variant } from "../image-path.ts";
import { plates } from "../plates/plate-pictures.ts";
import { overviewCamera, regionCamera } from "./front-cameras.ts";

const overview = (variant: Variant): MapImage => ({ variant, camera: overviewCamera, layers: [], arcsTo: [] });

/** The limits of the former oblast stand for the region in the inset. */
const region = (atlas: Atlas): MapImage => {
  const [first] = plates(atlas);
  return { variant: "small", camera: regionCamera, layers: first?.layers.map(({ id }) => id) ?? [], arcsTo: [] };
};

/** All of them, for the build. */
export const frontPictures = (atlas: Atlas): MapImage[] => [overview("wide"), overview("narrow"), region(atlas)];

const addressOf = (atlas: Atlas, image: MapImage) => imagePath(image, imageIds(atlas));

export const overviewPath = (atlas: Atlas, variant: Variant) => addressOf(atlas, overview(variant));
export const regionPath = (atlas: Atlas) => addressOf(atlas, region(atlas));
