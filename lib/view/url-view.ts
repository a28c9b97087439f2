/**
 * The view that an address carries: `?map={zoom}/{lat}/{lng}&on={EDTF date}&with={EDTF date}&layers={id,id}`, the
 * filters `&kind=&level=&mediator=&place=&article=` and the language of names `&names={hy|az|ru|ka}`; on the page of
 * the search also what is looked for, `&q=`. The address is the only truth about the view; parsing what was
 * serialised gives the same view; what does not parse counts as not given.
 */
import { isEdtf } from "../atlas/dates.ts";
import { defaultLanguage, isLabelLanguage, type LabelLanguage, labelLanguages } from "../atlas/label-language.ts";
import { type Camera, zoomRange } from "../cartography/camera.ts";
import { encodeQuery, tidyQuery } from "../search/search-path.ts";

export interface UrlView {
  /** Reference camera (`lib/cartography/frame.ts`): center in degrees, zoom of the reference box. */
  camera?: Camera;
  /** An EDTF date, and a second one that is shown beside it. */
  on?: string;
  with?: string;
  /** Ids of the content layers of lines and areas that are on. */
  layers?: string[];
  filters?: Filters;
  /** The language of names; never the default one. */
  names?: LabelLanguage;
  /** What is looked for. */
  q?: string;
}

/** Only entries with all of these are shown. */
export type Filters = { [Name in (typeof filterNames)[number]]?: string };

export const filterNames = ["kind", "level", "mediator", "place", "article"] as const;

export interface ParsedView {
  view: UrlView;
  /** What could not be used, one sentence each, for the reader. */
  faults: string[];
}

/** As far as the map has land to show: [west, south, east, north] in degrees. */
export const mapWindow = [-102, 8, 97, 71] as const;

const numeral = String.raw`-?\d{1,3}(?:\.\d+)?`;
const mapPattern = new RegExp(`^(${numeral})/(${numeral})/(${numeral})$`);

const clamp = (value: number, low: number, high: number) => Math.min(Math.max(value, low), high);

function round(value: number, decimals: number): number {
  const rounded = Number(value.toFixed(decimals));
  return rounded === 0 ? 0 : rounded;
}

/** Decimals of a degree that are worth a CSS px or less at a zoom: 2 far out, 3 close by. */
const decimalsAt = (zoom: number) => (zoom < 7 ? 2 : 3);

/** A camera that an address can carry: inside the map, its zoom in steps of 0.05, its centre in steps of about a CSS px. */
export function quantise({ center: [longitude, latitude], zoom }: Camera): Camera {
  const [west, south, east, north] = mapWindow;
  const steps = round(Math.round(clamp(zoom, zoomRange.min, zoomRange.max) * 20) / 20, 2);
  const decimals = decimalsAt(steps);
  return {
    center: [round(clamp(longitude, west, east), decimals), round(clamp(latitude, south, north), decimals)],
    zoom: steps,
  };
}

function parseCamera(text: string): Camera | undefined {
  const [, zoom, latitude, longitude] = mapPattern.exec(text) ?? [];
  if (zoom === undefined || Math.abs(Number(latitude)) > 90 || Math.abs(Number(longitude)) > 180) return undefined;
  return quantise({ center: [Number(longitude), Number(latitude)], zoom: Number(zoom) });
}

/** Reads the view from query parameters. `known`: the ids of all layers of lines and areas, in their order. */
export function parseView(parameters: URLSearchParams, known: readonly string[]): ParsedView {
  const view: UrlView = {};
  const faults: string[] = [];
  const map = parameters.get("map");
  if (map !== null) {
    view.camera = parseCamera(map);
    if (!view.camera) faults.push(`The address asks for the map view “${map}”, which is not zoom/latitude/longitude.`);
  }
  for (const name of ["on", "with"] as const) {
    const date = parameters.get(name);
    if (date === null || date === "") continue;
    if (isEdtf(date)) view[name] = date;
    else faults.push(`The address asks for the date “${date}”, which is not a date such as 2013-01-28.`);
  }
  const layers = parameters.get("layers");
  if (layers !== null) {
    const wanted = layers.split(",").filter((id) => id !== "");
    const unknown = wanted.filter((id) => !known.includes(id));
    if (unknown.length > 0) faults.push(`The address asks for a layer that does not exist: ${unknown.join(", ")}.`);
    if (unknown.length === 0 || unknown.length < wanted.length) view.layers = known.filter((id) => wanted.includes(id));
  }
  const filters = parseFilters(parameters);
  if (Object.keys(filters).length > 0) view.filters = filters;
  const names = parameters.get("names") || defaultLanguage;
  if (!isLabelLanguage(names)) {
    faults.push(`The address asks for names in “${names}”; there are ${labelLanguages.join(", ")}.`);
  } else if (names !== defaultLanguage) view.names = names;
  const query = tidyQuery(parameters.get("q") ?? "");
  if (query !== "") view.q = query;
  return { view: withoutGaps(view), faults };
}

/** A filter for which nothing exists is kept: the reader is told that nothing fits, and can clear it. */
function parseFilters(parameters: URLSearchParams): Filters {
  const given = filterNames.map((name) => [name, parameters.get(name) ?? ""] as const);
  return Object.fromEntries(given.filter(([, value]) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value)));
}

/** The parameters of a view, without a question mark; empty when the view is the page's own. */
export function serialiseView(view: UrlView): string {
  const { camera, on, with: second, layers, filters = {}, names, q } = view;
  const parts: string[] = [];
  if (camera) {
    const { center, zoom } = quantise(camera);
    parts.push(`map=${zoom}/${center[1]}/${center[0]}`);
  }
  if (on !== undefined) parts.push(`on=${encodeDate(on)}`);
  if (second !== undefined) parts.push(`with=${encodeDate(second)}`);
  if (layers !== undefined) parts.push(`layers=${layers.join(",")}`);
  for (const name of filterNames) if (filters[name] !== undefined) parts.push(`${name}=${filters[name]}`);
  if (names !== undefined && names !== defaultLanguage) parts.push(`names=${names}`);
  if (q) parts.push(`q=${encodeQuery(q)}`);
  return parts.join("&");
}

const encodeDate = (date: string) => encodeURIComponent(date).replaceAll("%2F", "/");

function withoutGaps(view: UrlView): UrlView {
  return Object.fromEntries(Object.entries(view).filter(([, value]) => value !== undefined));
}
