/** The track of the slider: where a time stands on it, and which time stands at a place. Times in milliseconds since 1970 UTC. */
import type { TimeRange } from "@/lib/atlas/dates/time-range.ts";
import { percentOf } from "@/lib/view/percent-of.ts";

const dayMilliseconds = 86_400_000;

export interface Track {
  /** The first instants of the first and the last day. */
  first: number;
  last: number;
  /** The time, or the nearer end of the track. */
  clamp(time: number): number;
  /** Percent of the width. */
  percent(time: number): number;
  /** The time at a share of the width, from 0 to 1. */
  timeAt(share: number): number;
  /** YYYY-MM-DD */
  day(time: number): string;
  year(time: number): number;
}

/** The server says how far the timeline reaches: a browser with a clock of its own would draw another one. */
export function trackOf(range: TimeRange): Track {
  const { from, to } = range;
  const [first, last] = [Date.parse(from), Date.parse(to)];
  const length = last + dayMilliseconds - first;
  const clamp = (time: number) => Math.min(last, Math.max(first, time));
  const day = (time: number) => new Date(clamp(time)).toISOString().slice(0, 10);
  return {
    first,
    last,
    clamp,
    percent: (time) => percentOf(range, clamp(time)),
    timeAt: (share) => clamp(first + share * length),
    day,
    year: (time) => Number(day(time).slice(0, 4)),
  };
}

/**
 * The first day of an EDTF date in milliseconds since 1970 UTC: enough for placing a handle. A span without a beginning
 * begins with the timeline, at `first`. Undefined for anything else that an address may well carry.
 */
export function fromDay(date: string | undefined, first: number): number | undefined {
  if (date?.startsWith("../")) return first;
  const [, year, month = "01", day = "01"] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?(?:[?~%/].*)?$/.exec(date ?? "") ?? [];
  if (year === undefined) return undefined;
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day));
  return Number.isNaN(time) ? undefined : time;
}
