import { formatDate } from "@/lib/atlas/dates/dates.ts";
import type { MapLayer } from "@/lib/view/map-data.ts";
import type { PageView } from "@/lib/view/page-view.ts";
import { datesAsked, validOn } from "@/lib/view/visible.ts";
import type { Words } from "@/lib/words/words.ts";

export type Dates = Pick<PageView, "on" | "with">;

/** On which of two dates a line held: "28 January 2013", both, or "neither date"; "" where no two are compared, or it is of no date. */
export function heldOn(layer: MapLayer, dates: Dates, words: Words): string {
  const compared = datesAsked(dates);
  if (compared.length < 2 || layer.group !== "contested") return "";
  const held = compared.filter((date) => validOn(layer, date)).map((date) => formatDate(date, words));
  return held.length > 0 ? words.list(held) : words("map-live.neitherDate");
}

/** "Line of contact (schematic): neither date": what a legend without a sentence says of a line or an area. */
export function layerWords(layer: MapLayer, dates: Dates, words: Words): string {
  const held = heldOn(layer, dates, words);
  const named = layer.status === "schematic" ? words("map-live.schematic", { layer: layer.title }) : layer.title;
  return held === "" ? named : words("map-live.layerHeld", { layer: named, dates: held });
}
