/** What stands under the map: the contested lines and areas in sight, in rows that fit. */
import type { Atlas } from "../atlas/atlas.ts";
import { textWidth } from "../cartography/drawn/names/text-width.ts";
import { paneCamera } from "../cartography/frame.ts";
import { swatch } from "../cartography/style/swatch.ts";
import { layersInSight } from "../view/draw-view.ts";
import type { PageView } from "../view/page-view.ts";
import { mapScale, panelWidth, pictureSize } from "./sizes.ts";

export interface KeyItem {
  id: string;
  words: string;
  /** SVG, or "" for words without one. */
  swatch: string;
}

/** px. */
export const keySize = { text: 16.5, swatchWidth: 40, gap: 10, between: 26, row: 29 };

const maxRows = 4;

const itemWidth = ({ words }: KeyItem) =>
  keySize.swatchWidth + keySize.gap + textWidth(words, "sans", 0) * keySize.text;

/** The rows of the map's key, none when nothing on it is contested. `width` in px. */
export function keyRows(atlas: Atlas, view: PageView, width: number): KeyItem[][] {
  // The picture's map is smaller than a page's: what it shows of the ground, at a zoom that some layers do not reach.
  const pane = { width: (pictureSize.width - panelWidth) / mapScale, height: pictureSize.height / mapScale };
  const small = layersInSight(atlas, { ...view, camera: paneCamera(view.camera, pane) });
  const inSight = layersInSight(atlas, view).filter((id) => small.includes(id));
  const contested = atlas.layers.filter(({ id, group }) => group === "contested" && inSight.includes(id));
  const items = contested.map(({ id, title, status }) => ({
    id,
    words: status === "schematic" ? atlas.words("social.schematic", { title }) : title,
    swatch: swatch(id, "light"),
  }));
  const rows: KeyItem[][] = [];
  for (const item of items) {
    const row = rows.find((candidate) => rowWidth([...candidate, item]) <= width);
    if (row) row.push(item);
    else rows.push([item]);
  }
  const left = items.length - rows.slice(0, maxRows).flat().length;
  if (left > 0) {
    const count = left + (rows[maxRows - 1]?.length ?? 0);
    rows[maxRows - 1] = [{ id: "more", words: atlas.words("social.moreLayers", { count }), swatch: "" }];
  }
  return rows.slice(0, maxRows);
}

function rowWidth(row: KeyItem[]): number {
  return row.reduce((sum, item) => sum + itemWidth(item), 0) + (row.length - 1) * keySize.between;
}
