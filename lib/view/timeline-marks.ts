/** Where things stand on the timeline, in percent of its width; times in milliseconds since 1970 UTC. */
import { dateSpan } from "../atlas/dates/dates.ts";
import type { TimeRange } from "../atlas/dates/time-range.ts";
import type { Entry } from "../atlas/schema/entry-schema.ts";
import { percentOf } from "./percent-of.ts";

const dayMilliseconds = 86_400_000;

/** The first instant of the timeline, and the first after it. */
const ends = ({ from, to }: TimeRange) => ({ start: Date.parse(from), end: Date.parse(to) + dayMilliseconds });

/** Where a time stands, to a hundredth of a percent: the page carries many of them. */
export function placeOf(range: TimeRange, time: number): number {
  return Number(percentOf(range, time).toFixed(2));
}

/** All years of the timeline. */
export function yearsOf({ from, to }: TimeRange): number[] {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

export interface Mark {
  entry: Entry;
  /** Percent of the width; a point has `to` equal to `from`. */
  from: number;
  to: number;
  /** 0 is the row next to the bands; marks that would touch move to the next one. */
  row: number;
  /** The day is not certain, or only a month or year is known. */
  uncertain: boolean;
}

/** A mark's own width, in percent: about 8 CSS px of a timeline of 1000. */
const markWidth = 0.82;

/** Longer than this, an entry is a bar, not a point. */
const barDays = 45;

/** The entries as marks, by date, each in the first row where it touches no other. */
export function timelineMarks(entries: readonly Entry[], range: TimeRange): Mark[] {
  const { start, end } = ends(range);
  const taken: number[] = [];
  return entries
    .filter((entry) => dateSpan(entry.date).end >= start)
    .map((entry) => {
      const span = dateSpan(entry.date);
      const days = (Math.min(span.end, end) - span.start) / dayMilliseconds;
      const known = /^\d{4}-\d{2}-\d{2}/.test(entry.date);
      const bar = known && days > barDays;
      const middle = known || days > 366 ? span.start : (span.start + span.end) / 2;
      const from = placeOf(range, bar ? span.start : middle);
      const to = bar ? placeOf(range, Math.min(span.end, end)) : from;
      return { entry, from, to, uncertain: !known || /[?~%]/.test(entry.date) };
    })
    .toSorted((a, b) => a.from - b.from)
    .map((mark) => {
      const free = taken.findIndex((until) => until <= mark.from);
      const row = free === -1 ? taken.length : free;
      taken[row] = mark.to + markWidth;
      return { ...mark, row };
    });
}
