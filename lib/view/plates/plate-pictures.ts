/** The dates at which the lines are shown side by side, as the editors chose them, and the pictures of those dates. */
import type { Atlas } from "../../atlas/atlas.ts";
import type { Decisions } from "../../atlas/decisions.ts";
import type { Layer } from "../../atlas/schema/layer-schema.ts";
import { imageIds } from "../draw-view.ts";
import { plateCamera, plateGround } from "../front/front-cameras.ts";
import { imagePath, type MapImage, type Variant } from "../image-path.ts";
import type { PageView } from "../page-view.ts";
import { serialiseView } from "../url-view.ts";
import { visibleLayers } from "../visible.ts";

/** One date, with what is drawn of it. */
export type Plate = Omit<Decisions["plates"][number], "layers"> & { layers: Layer[] };

/** The lines and areas that held on a date (EDTF), in the order of the content; without the ground. */
function contestedOn(atlas: Pick<Atlas, "layers">, on: string, more: string[] = []): Layer[] {
  const all = atlas.layers.map(({ id }) => id);
  const visible = [...visibleLayers(atlas.layers, { layers: all }, { on }), ...more];
  return atlas.layers.filter(({ id, group }) => group === "contested" && visible.includes(id));
}

export function plates(atlas: Pick<Atlas, "layers" | "decisions">): Plate[] {
  return atlas.decisions.plates.map((plate) => ({ ...plate, layers: contestedOn(atlas, plate.on, plate.layers) }));
}

/** What is drawn of any date (EDTF): of one that has a plate, what the plate has. */
export function linesOn(atlas: Pick<Atlas, "layers" | "decisions">, on: string): Layer[] {
  return plates(atlas).find((plate) => plate.on === on)?.layers ?? contestedOn(atlas, on);
}

/** The few of them that the front page has room for. */
export const frontPlates = (atlas: Pick<Atlas, "layers" | "decisions">) => plates(atlas).filter(({ front }) => front);

/** The element that a link to a plate leads to. */
export const plateAnchor = ({ on }: Pick<Plate, "on">) => `at-${on}`;

/** The whole map of a date (EDTF), as close as the plates; with layers of its own, with these. */
export function fullMapPath(atlas: Pick<Atlas, "layers">, on: string, layers: Layer[]): string {
  const drawn = layers.map(({ id }) => id);
  const ofDate = contestedOn(atlas, on).map(({ id }) => id);
  const own = drawn.some((id) => !ofDate.includes(id)) && { layers: [...groundIds(atlas), ...drawn] };
  return `/map?${serialiseView({ camera: plateGround, on, ...own })}`;
}

/** What of the ground a map shows of itself and a reader may switch off. */
const groundIds = ({ layers }: Pick<Atlas, "layers">) =>
  layers.filter(({ group, shown, switchable }) => group !== "contested" && shown && switchable).map(({ id }) => id);

/** What the page of the plates shows where it has one picture only, as its preview: the date with most lines. */
export function plateView({ layers }: Pick<Atlas, "layers">, all: Plate[]): Pick<PageView, "camera" | "layers"> {
  const most = all.reduce((fullest, plate) => (plate.layers.length > fullest.layers.length ? plate : fullest));
  const ground = layers.filter(({ group, shown }) => group !== "contested" && shown);
  return { camera: plateGround, layers: [...ground, ...most.layers].map(({ id }) => id) };
}

const picture = (layers: Layer[], variant: Variant): MapImage => ({
  variant,
  camera: plateCamera,
  layers: layers.map(({ id }) => id),
  arcsTo: [],
});

/** The address of the picture of some lines, all of one camera. */
export const linesPath = (atlas: Atlas, layers: Layer[], variant: Variant) =>
  imagePath(picture(layers, variant), imageIds(atlas));

/** All pictures of plates, for the build: small ones, those for windows that show them large, and those that fill a screen. */
export const platePictures = (atlas: Atlas): MapImage[] => {
  const all = plates(atlas).flatMap(({ layers }) =>
    (["small", "narrow", "wide"] as const).map((size) => picture(layers, size)),
  );
  const known = imageIds(atlas);
  return [...new Map(all.map((image) => [imagePath(image, known), image])).values()];
};
