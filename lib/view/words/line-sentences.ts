/**
 * Contested lines and areas in sentences. Each is always "the line that {source} reports for {date}":
 * - "{Place} lies inside the area that {source} reports for {date} ({title})."
 * - "{Place} lies outside, {km} from, the area that …", "{Place} lies {km} from the line that …", "… within 5 km of the edge of …"
 */
import type { Atlas } from "../../atlas/atlas.ts";
import { formatDate } from "../../atlas/dates/dates.ts";
import type { Layer, Place } from "../../atlas/schema.ts";
import { layerFeatures } from "../../cartography/layer-features.ts";
import { isInside, kmToLine } from "../../cartography/measure.ts";
import { layersInSight } from "../draw-view.ts";
import type { PageView } from "../page-view.ts";
import { datesAsked, validOn } from "../visible.ts";
import { kmWords, listed } from "./phrases.ts";

/** The lines are true to some 3 km, hand-made ones to 5: nearer than this, in km, nothing is said of the side. */
const leastKm = 5;

/** Farther away than this, in km, a line says nothing of a place. */
const mostKm = 250;

/** Contested layers that the view shows. */
export function linesInSight(atlas: Atlas, view: PageView): Layer[] {
  const shown = layersInSight(atlas, view);
  return atlas.layers.filter(({ id, group }) => group === "contested" && shown.includes(id));
}

/** "Natural Earth 4.1.0", "Natural Earth 5.1 series and 4.1.0, edited by hand": what the layer's source begins with. */
export function sourceWords({ source }: Pick<Layer, "source">): string {
  const [first = source] = source.split(/[,;]/);
  if (first === "Hand-made") return "this atlas, drawn by hand,";
  return `${first}${source.includes("edited by hand") ? ", edited by hand," : ""}`;
}

const isArea = (layer: Layer) => layerFeatures(layer).some(({ geometry }) => geometry.type.endsWith("Polygon"));

const titleWithoutYears = ({ title }: Layer) => title.replace(/, \d{4}.*$/, "");

/** "the line that Natural Earth 4.1.0 reports for 28 January 2013 (Line of contact)": the dates asked for, else all of its own. */
export function linePhrase(layer: Layer, view: Pick<PageView, "on" | "with">): string {
  const held = datesAsked(view).filter((date) => validOn(layer, date));
  const dates = held.length > 0 ? held : layer.valid ? [layer.valid] : [];
  const what = isArea(layer) ? "area" : "line";
  return `the ${what} that ${sourceWords(layer)} reports for ${dates.map(formatDate).join(" and ")} (${titleWithoutYears(layer)})`;
}

function relation(place: Place, layer: Layer, view: PageView): string | undefined {
  const features = layerFeatures(layer);
  const km = kmToLine(place.point, features);
  if (km > mostKm) return undefined;
  const phrase = linePhrase(layer, view);
  if (km < leastKm) return `within ${leastKm}\u00a0km of ${isArea(layer) ? "the edge of " : ""}${phrase}`;
  if (!isArea(layer)) return `${kmWords(km)} from ${phrase}`;
  return isInside(place.point, features) ? `inside ${phrase}` : `${kmWords(km)} outside ${phrase}`;
}

/** Where a place lies to each of the lines and areas; nothing of what is itself a region or a border. */
export function relationSentences(place: Place, label: string, layers: Layer[], view: PageView): string[] {
  if (place.precision === "region") return [];
  const relations = layers.flatMap((layer) => relation(place, layer, view) ?? []);
  return relations.length > 0 ? [`${label} lies ${relations.join("; ")}.`] : [];
}

/** Which lines and areas are drawn: each with a date, only their number without one. */
export function drawnSentence(layers: Layer[], view: PageView): string {
  if (layers.length === 0) return "";
  if (datesAsked(view).length === 0 && layers.length > 1)
    return `Drawn too: ${layers.length} lines and areas, each that which its source reports for the years in the legend.`;
  return `Drawn too: ${listed(layers.map((layer) => linePhrase(layer, view)))}.`;
}
