import { formatDate } from "@/lib/atlas/dates/dates.ts";
import type { MapLayer } from "@/lib/view/map-data.ts";
import type { PageView } from "@/lib/view/page-view.ts";
import { datesAsked, validOn } from "@/lib/view/visible.ts";

export type Dates = Pick<PageView, "on" | "with">;

/** On which of two dates a line held: "28 January 2013", both, or "neither date"; "" where no two are compared, or it is of no date. */
export function heldOn(layer: MapLayer, dates: Dates): string {
  const compared = datesAsked(dates);
  if (compared.length < 2 || layer.group !== "contested") return "";
  const held = compared.filter((date) => validOn(layer, date)).map(formatDate);
  return held.join(" and ") || "neither date";
}

/** "Line of contact (schematic): neither date": what a legend without a sentence says of a line or an area. */
export function layerWords(layer: MapLayer, dates: Dates): string {
  const held = heldOn(layer, dates);
  return layer.title + (layer.status === "schematic" ? " (schematic)" : "") + (held && `: ${held}`);
}
