/** Contested lines and areas in sentences. Each is always "the line that {source} reports for {date}". */
import type { Atlas } from "../../atlas/atlas.ts";
import { formatDate } from "../../atlas/dates/dates.ts";
import type { Layer } from "../../atlas/schema/layer-schema.ts";
import type { Place } from "../../atlas/schema/place-schema.ts";
import { layerFeatures } from "../../cartography/layer-features.ts";
import { isInside, kmToLine } from "../../cartography/measure.ts";
import type { Words } from "../../words/words.ts";
import { layersInSight } from "../draw-view.ts";
import type { PageView } from "../page-view.ts";
import { datesAsked, validOn } from "../visible.ts";

/** The lines are true to some 3 km, hand-made ones to 5: nearer than this, in km, nothing is said of the side. */
const leastKm = 5;

/** Farther away than this, in km, a line says nothing of a place. */
const mostKm = 250;

/** Contested layers that the view shows. */
export function linesInSight(atlas: Atlas, view: PageView): Layer[] {
  const shown = layersInSight(atlas, view);
  return atlas.layers.filter(({ id, group }) => group === "contested" && shown.includes(id));
}

/** What the source of a layer begins with, which is in English: "Natural Earth 5.1 series and 4.1.0". */
export const beginningOf = ({ source }: Pick<Layer, "source">): string => source.split(/[,;]/)[0] ?? source;

/** "Natural Earth 4.1.0", "Natural Earth 5.1 series and 4.1.0, edited by hand". */
export function sourceWords({ source }: Pick<Layer, "source">, words: Words): string {
  const first = beginningOf({ source });
  if (first === "Hand-made") return words("map-words.source.own");
  return source.includes("edited by hand") ? words("map-words.source.edited", { source: first }) : first;
}

const isArea = (layer: Layer) => layerFeatures(layer).some(({ geometry }) => geometry.type.endsWith("Polygon"));

const titleWithoutYears = ({ title }: Layer) => title.replace(/, \d{4}.*$/, "");

/** Who reports a line for which dates: those asked for, else all of its own. */
function reportOf(layer: Layer, view: Pick<PageView, "on" | "with">, words: Words) {
  const held = datesAsked(view).filter((date) => validOn(layer, date));
  const dates = held.length > 0 ? held : layer.valid ? [layer.valid] : [];
  return {
    source: sourceWords(layer, words),
    dates: words.list(dates.map((date) => formatDate(date, words))),
    title: titleWithoutYears(layer),
  };
}

/** "the line that Natural Earth 4.1.0 reports for 28 January 2013 (Line of contact)" */
export function linePhrase(layer: Layer, view: Pick<PageView, "on" | "with">, words: Words): string {
  return words(isArea(layer) ? "map-words.drawn.area" : "map-words.drawn.line", reportOf(layer, view, words));
}

function relation(place: Place, layer: Layer, view: PageView, words: Words): string | undefined {
  const features = layerFeatures(layer);
  const km = kmToLine(place.point, features);
  if (km > mostKm) return undefined;
  const report = reportOf(layer, view, words);
  if (km < leastKm) return words(`map-words.relation.${isArea(layer) ? "edge" : "near"}`, { ...report, km: leastKm });
  const far = { ...report, km: Math.round(km) };
  if (!isArea(layer)) return words("map-words.relation.from", far);
  return words(`map-words.relation.${isInside(place.point, features) ? "inside" : "outside"}`, far);
}

/** Where a place lies to each of the lines and areas; nothing of what is itself a region or a border. */
export function relationSentences(
  place: Place,
  label: string,
  layers: Layer[],
  view: PageView,
  words: Words,
): string[] {
  if (place.precision === "region") return [];
  const relations = layers.flatMap((layer) => relation(place, layer, view, words) ?? []);
  return relations.length > 0 ? [words("map-words.relations", { place: label, relations: relations.join("; ") })] : [];
}

/** Which lines and areas are drawn: each with a date, only their number without one. */
export function drawnSentence(layers: Layer[], view: PageView, words: Words): string {
  if (layers.length === 0) return "";
  if (datesAsked(view).length === 0 && layers.length > 1)
    return words("map-words.drawn.many", { count: layers.length });
  return words("map-words.drawn", { lines: words.list(layers.map((layer) => linePhrase(layer, view, words))) });
}
