/** Which layers a view shows: one rule for the server and the browser. */
import { datesOverlap } from "../atlas/dates.ts";
import type { Layer } from "../atlas/schema.ts";
import type { UrlView } from "./url-view.ts";

export type ViewLayer = Pick<Layer, "id" | "group" | "valid">;

const switchableGround = ["relief", "rivers", "peaks", "districts", "provinces"];

/** A reader can switch the contested lines and areas, and part of the ground; states and seas stay. */
export function isSwitchable(layer: Pick<Layer, "id" | "group">): boolean {
  return layer.group === "contested" || switchableGround.includes(layer.id);
}

/** The ids that `?layers=` may name, in their order. */
export function switchableIds(layers: Pick<Layer, "id" | "group">[]): string[] {
  return layers.filter(isSwitchable).map((layer) => layer.id);
}

/**
 * Ids of the layers that are on. Those that the address names win; else, with a date, the lines and areas are those of
 * the page that were valid on it; else all of the page.
 */
export function visibleLayers(layers: ViewLayer[], ofPage: readonly string[], { layers: named, on }: UrlView): string[] {
  return layers.filter((layer) => isOn(layer)).map((layer) => layer.id);

  function isOn(layer: ViewLayer): boolean {
    if (named && isSwitchable(layer)) return named.includes(layer.id);
    if (on && layer.group === "contested") return layer.valid !== null && ofDate(layer) && datesOverlap(layer.valid, on);
    return ofPage.includes(layer.id);
  }

  function ofDate(layer: ViewLayer): boolean {
    return ofPage.includes(layer.id) || dated.has(layer.id);
  }
}

/** What a date brings onto the map even where the page alone would not show it. */
const dated = new Set([
  "oblast-1923-1991",
  "line-of-contact-1994-2020",
  "held-1994-2020",
  "peacekeepers-zone-2020-2023",
  "ceasefire-line-2020-2023",
  "lachin-corridor-2020-2022",
  "lachin-corridor-2022-2023",
]);
