/** What an address asks of a page beyond its path, and the same with a little less. */
import type { LabelLanguage } from "../atlas/names/label-language.ts";
import type { Camera } from "../cartography/camera.ts";
import type { CorrectionQuery } from "../site/corrections.ts";
import { type FilterName, filterNames } from "./parameter-names.ts";

/** The view of the map, and what else every page heeds. */
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
export type Filters = { [Name in FilterName]?: string };

/**
 * `sort`: the order of a list, as `?sort=` names it. `voice`, `rank`: of which publishers. `part`: which part of a long list, from
 * 2; the first has no number. `correction`: what a report of a mistake is about.
 */
export type Asked = UrlView & {
  sort?: string;
  voice?: string;
  rank?: string;
  part?: number | undefined;
  correction?: CorrectionQuery;
};

/** The same without one of the filters, or without all of them: another list, which begins with its first part. */
export function withoutFilter(asked: Asked, name?: keyof Filters): Asked {
  const { filters = {}, part: _part, ...rest } = asked;
  if (name === undefined) return rest;
  return { ...rest, filters: { ...filters, [name]: undefined } };
}

/** The same in all periods. */
export function withoutDates({ on: _on, with: _with, part: _part, ...rest }: Asked): Asked {
  return rest;
}

/** The filters that are in force, in their order, each with its value. */
export function filtersInForce({ filters = {} }: Asked): [keyof Filters, string][] {
  return filterNames.flatMap((name) => (filters[name] === undefined ? [] : [[name, filters[name]]]));
}
