/** What a page asks of the map: where to look, which places to mark, which layers to show. Plain data, sent to the browser. */
import type { LabelLanguage } from "../atlas/names/label-language.ts";
import type { Camera } from "../cartography/camera.ts";
import type { Filters } from "./url-view.ts";

export interface PageView {
  /** What the map shows, in words: its accessible name, and what is announced. */
  title: string;
  /** For the reference box of `lib/cartography/frame.ts`. */
  camera: Camera;
  /** Place ids that are marked as selected. */
  selected: string[];
  /** Place ids that arcs are drawn to from the capitals of the sides. */
  arcsTo: string[];
  /** Ids of the content layers that are on. */
  layers: string[];
  /** One date, or two that are compared (EDTF); all periods without. */
  on?: string;
  with?: string;
  /** The date that the lines and areas are those of where none is asked for (EDTF). */
  linesOn?: string;
  filters?: Filters;
  /** The language of names; English without. */
  names?: LabelLanguage;
  /** Only the markers of these places, by id; all without. */
  only?: string[];
  /** On the page of the search: what is looked for. */
  q?: string;
  /** The page has a drawn map of its own, which the live one does not take over, or none. */
  still?: "own" | "none";
  /** On an article's page: excerpt id → place ids. */
  excerpts?: Record<string, string[]>;
}
