/** What the timeline shows: marks of entries where there is room for them, and counts by month in years that are too full. */
import type { Atlas } from "../atlas/atlas.ts";
import { dateSpan } from "../atlas/dates/dates.ts";
import type { TimeRange } from "../atlas/dates/time-range.ts";
import { grouped } from "../atlas/grouped.ts";
import { entryKinds } from "../atlas/kinds.ts";
import { madeOnce } from "../atlas/made-once.ts";
import type { Entry } from "../atlas/schema/entry-schema.ts";
import { type Mark, placeOf, timelineMarks } from "./timeline-marks.ts";

/** As many marks as the picture may weigh. */
const mostMarks = 300;

/** Three marks stand side by side in a year, in seven rows: with more than twice that, most lie on others. */
const fullestYear = 42;

/** Beside columns a heap of marks would look like one of them: there marks stand in two rows at most. */
const rowsBesideCounts = 2;

export interface MonthCounts {
  /** Percent of the width. */
  from: number;
  to: number;
  /** How many of each kind begin in it, by rank; those of which no month is known are spread over those of their year. */
  of: number[];
}

export interface Shown {
  /** What stands by itself. */
  marks: Mark[];
  /** The months of the years that are counted, by date. */
  months: MonthCounts[];
  /** What no month has more entries than: the whole height of the picture. */
  top: number;
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, number) => all + number, 0);

function countsOf(year: number, entries: readonly Entry[], range: TimeRange): MonthCounts[] {
  const months = Array.from({ length: 12 }, (_, month) => ({
    from: placeOf(range, Date.UTC(year, month)),
    to: placeOf(range, Date.UTC(year, month + 1)),
    of: entryKinds.map(() => 0),
  }));
  for (const { date, kind } of entries) {
    const known = /^\d{4}-(\d{2})/.exec(date)?.[1];
    const inMonths = known ? months.slice(Number(known) - 1, Number(known)) : months;
    const rank = entryKinds.indexOf(kind);
    for (const { of } of inMonths) of[rank] = (of[rank] ?? 0) + 1 / inMonths.length;
  }
  return months;
}

/** The year in which an entry begins; what lies outside the timeline stands in its first or its last. */
function yearIn(range: TimeRange): (entry: Entry) => number {
  const [first, last] = [range.from, range.to].map((day) => Number(day.slice(0, 4))) as [number, number];
  const start = Date.parse(range.from);
  return ({ date }) => Math.min(last, new Date(Math.max(start, dateSpan(date).start)).getUTCFullYear() || first);
}

/** The years that are counted: none where all marks have room, else all whose marks would heap up. */
function fullYears(years: Map<number, Entry[]>, range: TimeRange): Set<number> {
  const sizes = [...years.values()].map(({ length }) => length);
  if (sum(sizes) <= mostMarks && sizes.every((size) => size <= fullestYear)) return new Set();
  const heaped = ([, entries]: [number, Entry[]]) =>
    entries.length > 3 * rowsBesideCounts || timelineMarks(entries, range).some(({ row }) => row >= rowsBesideCounts);
  return new Set([...years].filter(heaped).map(([year]) => year));
}

/** Entries, by date, as marks and counts: what is drawn has a bound, however many they are. */
export function shownOnTimeline(entries: readonly Entry[], range: TimeRange): Shown {
  const start = Date.parse(range.from);
  const yearOf = yearIn(range);
  const inTime = entries.filter(({ date }) => dateSpan(date).end >= start);
  const years = grouped(inTime, (entry) => [yearOf(entry)]);
  const full = fullYears(years, range);
  const months = [...full].toSorted((a, b) => a - b).flatMap((year) => countsOf(year, years.get(year) ?? [], range));
  return {
    marks: timelineMarks(
      inTime.filter((entry) => !full.has(yearOf(entry))),
      range,
    ),
    months,
    top: Math.ceil(Math.max(0, ...months.map(({ of }) => sum(of)))),
  };
}

/** All entries of an atlas, which is what most pages show. */
export const wholeTimeline = madeOnce(({ entries, timeline }: Atlas) => shownOnTimeline(entries, timeline));
