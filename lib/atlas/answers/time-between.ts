/** What lies between two entries: days are counted only where both dates are known to the day. Dates are EDTF. */

import type { Words } from "../../words/words.ts";
import { firstAfter, lastBefore } from "../dates/by-time.ts";
import { atTime, onDays } from "../dates/date-phrases.ts";
import { compareDates, dateSpan } from "../dates/dates.ts";
import type { Entry } from "../schema/entry-schema.ts";

type Dated = Pick<Entry, "date">;

const dayMilliseconds = 86_400_000;
const isDay = (point: string | undefined) => point !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(point);

/** The point at which a date begins, and that at which it ends: "2008-12-03" and "2008-12-04" of "2008-12-03/2008-12-04". */
export const firstPoint = (date: string): string => date.split("/")[0] ?? date;
export const lastPoint = (date: string): string => date.split("/").at(-1) ?? date;

/** Whether both ends of a date are days without a mark of doubt. */
export const isExact = (date: string): boolean => date.split("/").every(isDay);

/**
 * Whole days from the last day of one date to the first day of a later one: 1 for the day after, 0 for the same day.
 * Undefined where either is not known to the day, or where the dates overlap.
 */
export function daysBetween(earlier: string, later: string): number | undefined {
  const [from, to] = [lastPoint(earlier), firstPoint(later)];
  if (!isDay(from) || !isDay(to)) return undefined;
  const days = Math.round((Date.parse(to) - Date.parse(from)) / dayMilliseconds);
  return days < 0 ? undefined : days;
}

/** The one of some entries that ends last before a date begins, and the one that begins first after it ends. */
export function neighbours<T extends Dated>(among: readonly T[], date: string): { before?: T; after?: T } {
  const before = lastBefore(among, date);
  const after = firstAfter(among, date);
  return { ...(before && { before }), ...(after && { after }) };
}

/** "on 28 January 2013", "on 3–6 April 2001", or "from 14 December 2021 to 26 September 2023": the time from the first of some entries to the last. */
export function spanWords(entries: readonly Dated[], words: Words): string {
  const dates = entries.map(({ date }) => date);
  const [first = ""] = dates.toSorted(compareDates);
  const last = dates.toSorted((a, b) => dateSpan(a).end - dateSpan(b).end || compareDates(a, b)).at(-1) ?? first;
  return first === last ? onDays(first, words) : atTime(`${firstPoint(first)}/${lastPoint(last)}`, words);
}
