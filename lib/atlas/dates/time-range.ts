/** How far the timeline reaches, and which days its periods take. */

import type { Decisions } from "../decisions.ts";
import { dateSpan } from "./dates.ts";

/** First and last day: "1988-01-01". */
export interface TimeRange {
  from: string;
  to: string;
}

export type Period = Decisions["periods"][number] & TimeRange;

/**
 * The year that an open timeline is reckoned from. `next.config.js` writes that of the build into the program, so that a
 * page drawn on request in the year after agrees with those drawn at the build.
 */
export function buildYear(today = new Date()): number {
  return Number(process.env.BUILD_YEAR ?? today.getUTCFullYear());
}

/** The last day of the timeline: an open one reaches to the end of the year after the given one. */
export function timelineEnd({ to }: Decisions["timeline"], year: number): string {
  return to === "open" ? `${year + 1}-12-31` : to;
}

const dayOf = (time: number) => new Date(time).toISOString().slice(0, 10);

/** The periods with their days; where one is open it begins or ends with the timeline. */
export function periodsIn({ periods }: Pick<Decisions, "periods">, { from, to }: TimeRange): Period[] {
  return periods.map((period) => {
    const { start, end } = dateSpan(period.on);
    return {
      ...period,
      from: dayOf(Math.max(start, Date.parse(from))),
      to: dayOf(Math.min(end, Date.parse(to))),
    };
  });
}
