/** What a view shows, layers and markers: one rule for the server and the browser. */

import type { Filters, UrlView } from "../address/asked.ts";
import { filterNames } from "../address/parameter-names.ts";
import { dateSpan, datesOverlap } from "../atlas/dates/dates.ts";
import type { LabelLanguage } from "../atlas/names/label-language.ts";
import type { Layer } from "../atlas/schema/layer-schema.ts";
import type { PageView } from "./asked-of-map.ts";
import type { Facets, Marker } from "./marker.ts";
import { dominantKind } from "./marker-kind.ts";

export type ViewLayer = Pick<Layer, "id" | "group" | "valid" | "follows" | "switchable">;

/** The one date that is asked for, or the two that are compared (EDTF); none for all periods. */
export function datesAsked({ on, with: second }: Pick<PageView, "on" | "with">): string[] {
  return [on, second].filter((date) => date !== undefined);
}

/**
 * The dates of a page with those of the address put over them. A date that is asked for takes the place of all that the page
 * has; one to compare with, asked for alone, stands beside the page's own.
 */
function datesInForce(page: Pick<PageView, "on" | "with">, asked: UrlView): Pick<UrlView, "on" | "with"> {
  if (asked.on !== undefined) return { on: asked.on, with: asked.with };
  return { on: page.on, with: asked.with ?? page.with };
}

/** The view of a page with what the address asks for put over it. */
export function effectiveView(layers: ViewLayer[], page: PageView, asked: UrlView): PageView {
  const { linesOn, ...own } = page;
  // A date, or layers of the reader's choice, take the place of the page's own.
  const ofPage = asked.layers === undefined && datesAsked(asked).length === 0 && linesOn !== undefined;
  return {
    ...own,
    ...(ofPage && { linesOn }),
    camera: asked.camera ?? page.camera,
    ...datesInForce(page, asked),
    // What a list is of stays so: the map beside it counts what the list counts.
    filters: asked.filters && page.filters ? { ...asked.filters, ...page.filters } : (asked.filters ?? page.filters),
    names: asked.names ?? page.names,
    layers: visibleLayers(layers, page, asked),
  };
}

/**
 * Ids of the layers that are on. Those that the address names win; else, with dates, the lines and areas are those
 * valid on one of them; else all of the page.
 */
export function visibleLayers(
  layers: ViewLayer[],
  page: Pick<PageView, "layers" | "on" | "with">,
  asked: UrlView,
): string[] {
  const dates = datesAsked(datesInForce(page, asked));
  return layers.filter(isOn).map((layer) => layer.id);

  function isOn(layer: ViewLayer): boolean {
    if (asked.layers && layer.switchable) return asked.layers.includes(layer.id);
    if (dates.length === 0 || layer.group !== "contested") return page.layers.includes(layer.id);
    return layer.follows === "date" && dates.some((date) => validOn(layer, date));
  }
}

/** True when the layer held on the date; what has no dates holds always. */
export function validOn(layer: Pick<Layer, "valid">, date: string): boolean {
  return layer.valid === null || datesOverlap(layer.valid, date);
}

/** True when an entry has everything that the filters ask for. */
export function fitsFilters(facets: Facets, filters: Filters = {}): boolean {
  return filterNames.every((name) => {
    const wanted = filters[name];
    if (wanted === undefined) return true;
    if (name === "place") return facets.places.includes(wanted);
    return name === "article" ? facets.articles.includes(wanted) : facets[name] === wanted;
  });
}

/** What a view shows: with dates, what began up to the later one; and what the filters let through. Read once for all entries. */
export function shownIn(view: Pick<PageView, "on" | "with" | "filters">): (facets: Facets) => boolean {
  const dates = datesAsked(view);
  const until = dates.length > 0 ? Math.max(...dates.map((date) => dateSpan(date).end)) : Number.POSITIVE_INFINITY;
  return (facets) => facets.start <= until && fitsFilters(facets, view.filters);
}

/** With dates, what had left before the first of them began. */
function overIn(view: Pick<PageView, "on" | "with">): (facets: Pick<Facets, "end">) => boolean {
  const starts = datesAsked(view).map((date) => dateSpan(date).start);
  return ({ end }) => end !== undefined && starts.length > 0 && starts.every((start) => end < start);
}

/** The marker under its name or names in a language. */
export function namedIn(marker: Marker, names: LabelLanguage | undefined): Marker {
  const label = names && marker.labels?.[names];
  return label ? { ...marker, ...label } : marker;
}

/** The markers, named as the view asks, with those of their entries that are shown; a marker without any is gone. What had left says so. */
export function visibleMarkers(
  markers: Marker[],
  view: Pick<PageView, "on" | "with" | "filters" | "names" | "only">,
): Marker[] {
  const isShown = shownIn(view);
  const isOver = overIn(view);
  const only = view.only && new Set(view.only);
  const all = datesAsked(view).length === 0 && filterNames.every((name) => view.filters?.[name] === undefined);
  // The very same list, so that what is made of it once holds for all who ask.
  if (all && !only && view.names === undefined) return markers;
  return markers.flatMap((marker) => {
    if (only && !only.has(marker.place)) return [];
    const named = namedIn(marker, view.names);
    if (all) return [named];
    const entries = marker.entries
      .filter(({ facets }) => isShown(facets))
      .map((entry) => (isOver(entry.facets) ? { ...entry, over: true as const } : entry));
    return entries.length > 0 ? [{ ...named, entries, kind: dominantKind(entries) }] : [];
  });
}
