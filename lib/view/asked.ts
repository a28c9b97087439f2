/** What an address asks of a page beyond its path, and the addresses that ask for a little more or less. */
import type { CorrectionQuery } from "../site/corrections.ts";
import { type Filters, filterNames, serialiseView, type UrlView } from "./url-view.ts";

/** `sort`: the order of a list, as `?sort=` names it. `correction`: what a report of a mistake is about. */
export type Asked = UrlView & { sort?: string; correction?: CorrectionQuery };

/** The address of a page with everything that is asked for. */
export function askedAddress(path: string, asked: Asked): string {
  const query = [serialiseView(asked), asked.sort && `sort=${encodeURIComponent(asked.sort)}`].filter(Boolean);
  return query.length > 0 ? `${path}?${query.join("&")}` : path;
}

/** The same without one of the filters, or without all of them. */
export function withoutFilter(asked: Asked, name?: keyof Filters): Asked {
  const { filters = {}, ...rest } = asked;
  if (name === undefined) return rest;
  return { ...rest, filters: { ...filters, [name]: undefined } };
}

/** The same in all periods. */
export function withoutDates({ on: _on, with: _with, ...rest }: Asked): Asked {
  return rest;
}

/** The filters that are in force, in their order, each with its value. */
export function filtersInForce({ filters = {} }: Asked): [keyof Filters, string][] {
  return filterNames.flatMap((name) => (filters[name] === undefined ? [] : [[name, filters[name]]]));
}
