/**
 * The view that an address carries: `?map={zoom}/{lat}/{lng}&on={EDTF date}&with={EDTF date}&layers={id,id}`, the
 * filters `&kind=&level=&mediator=&place=&article=` and the language of names `&names={hy|az|ru|ka|fr}`; on the page of
 * the search also what is looked for, `&q=`. The address is the only truth about the view; parsing what was
 * serialised gives the same view; what does not parse counts as not given.
 */
import { readAsked, writeAsked } from "../address/address.ts";
import type { UrlView } from "../address/asked.ts";
import { mapNames } from "../address/map-names.ts";
import { filterNames } from "../address/parameter-names.ts";
import type { Fault, Known } from "../address/parameters.ts";

export type { Filters, UrlView } from "../address/asked.ts";
export { mapWindow, quantise } from "../address/camera-text.ts";

const viewNames = [...mapNames, ...filterNames, "names", "q"] as const;

export interface ParsedView {
  view: UrlView;
  /** What could not be used. */
  faults: Fault[];
}

/** Reads the view from query parameters. */
export function parseView(parameters: URLSearchParams, known: Known): ParsedView {
  const { asked, faults } = readAsked(parameters, known, viewNames);
  return { view: asked, faults };
}

/** The parameters of a view, without a question mark; empty when the view is the page's own. */
export function serialiseView(view: UrlView): string {
  return writeAsked(view, viewNames).slice(1);
}
