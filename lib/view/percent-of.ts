import type { TimeRange } from "../atlas/dates/time-range.ts";

const dayMilliseconds = 86_400_000;

/** Where a time (milliseconds since 1970 UTC) stands on the timeline, in percent of its width; cut off at its ends. */
export function percentOf({ from, to }: TimeRange, time: number): number {
  const start = Date.parse(from);
  const length = Date.parse(to) + dayMilliseconds - start;
  return Math.min(1, Math.max(0, (time - start) / length)) * 100;
}
