/** What the map shows at a stop of a tour. */
import { type Atlas, markedPlaces } from "../atlas/atlas.ts";
import type { Stop } from "../atlas/schema/tour-schema.ts";
import { isFar, type PageView } from "./page-view.ts";
import { quantise } from "./url-view.ts";
import { visibleLayers } from "./visible.ts";

/**
 * The lines and areas are those of the stop's date. A stop that names its layers has those instead, and then its view
 * carries no date: `visible.ts` lets a date choose the layers, so the live map would drop what the stop names.
 */
function timeAndLayers(atlas: Atlas, { on, with: second, layers }: Stop): Pick<PageView, "on" | "with" | "layers"> {
  const shown = atlas.layers.filter((layer) => layer.shown);
  if (layers) {
    const base = shown.filter((layer) => layer.group !== "contested").map((layer) => layer.id);
    return { layers: [...new Set([...base, ...layers])] };
  }
  const dates = { ...(on !== undefined && { on }), ...(second !== undefined && { with: second }) };
  return { ...dates, layers: visibleLayers(atlas.layers, { layers: shown.map((layer) => layer.id), ...dates }, {}) };
}

export function stopView(atlas: Atlas, stop: Stop): PageView {
  const entry = stop.entry === undefined ? undefined : atlas.entry(stop.entry);
  const selected = stop.selected ?? (entry ? markedPlaces(entry) : []);
  const places = selected.flatMap((id) => atlas.place(id) ?? []);
  return {
    title: stop.title,
    camera: quantise(stop.camera),
    selected: places.map((place) => place.id),
    arcsTo: places.filter((place) => isFar(atlas, place)).map((place) => place.id),
    ...timeAndLayers(atlas, stop),
  };
}
