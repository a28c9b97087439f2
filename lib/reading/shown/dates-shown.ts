/** The dates of a text on a line of years: each once, from where to where, how it is known, and in which row it stands clear of others. */
import { dateSpan, isEdtf } from "../../atlas/dates/dates.ts";
import type { FoundDate, Reading, Standing } from "../findings.ts";

export interface ShownDate {
  edtf: string;
  standing: Standing;
  /** Why it was read so, of the first that says it. */
  reason: string;
  /** The sentence of the first. */
  sentence: number;
  count: number;
  /** Percent of the line. */
  from: number;
  to: number;
  /** From 0, the lowest. */
  row: number;
}

export interface DateLine {
  dates: ShownDate[];
  /** Years with a line and a number under it, each in percent. */
  years: { year: number; at: number }[];
  /** Dates that are not drawn, as there is no room. */
  more: number;
}

/** As many as can be told apart, and the rows that they stand in. */
const most = 120;
const rows = 5;
/** Percent: a mark of 12 px on a line of 600, and a hair. */
const markWidth = 2.2;

const sure: Standing[] = ["stated", "counted", "guessed", "unknown"];

const yearOf = (time: number) => new Date(time).getUTCFullYear();

/** Both ends of a date, in milliseconds since 1970; an open end is the other one. */
function ends(edtf: string): { start: number; end: number } {
  const { start, end } = dateSpan(edtf);
  return { start: Number.isFinite(start) ? start : end, end: Number.isFinite(end) ? end : start };
}

/** Each date once, with the surest of its readings. */
function once(found: FoundDate[]): Omit<ShownDate, "from" | "to" | "row">[] {
  const byDate = new Map<string, Omit<ShownDate, "from" | "to" | "row">>();
  for (const { edtf, standing, reason, sentence } of found) {
    if (edtf === null || !isEdtf(edtf)) continue;
    const before = byDate.get(edtf);
    const isSurer = !before || sure.indexOf(standing) < sure.indexOf(before.standing);
    const first = isSurer ? { edtf, standing, reason, sentence } : before;
    byDate.set(edtf, { ...first, count: (before?.count ?? 0) + 1 });
  }
  return [...byDate.values()];
}

/** A step between two numbered years that leaves at most eight of them. */
const stepOf = (years: number) => [1, 2, 5, 10, 20, 50, 100, 200, 500].find((step) => years / step <= 8) ?? 1000;

function yearsBetween(first: number, last: number, place: (time: number) => number): DateLine["years"] {
  const step = stepOf(last - first);
  const start = Math.ceil(first / step) * step;
  const count = Math.max(0, Math.floor((last - start) / step) + 1);
  return Array.from({ length: count }, (_, index) => start + index * step).map((year) => ({
    year,
    at: place(new Date(0).setUTCFullYear(year, 0, 1)),
  }));
}

/** The lowest row whose last mark ends before this one begins. */
function rowFor(ended: number[], from: number, to: number): number {
  const free = Array.from({ length: rows }, (_, row) => row).find((row) => (ended[row] ?? -1) < from);
  const row = free ?? rows - 1;
  ended[row] = Math.max(to, from + markWidth);
  return row;
}

/** The dates on a line from the first year to the last; undefined of a text without a date. */
export function dateLine({ dates: found }: Pick<Reading, "dates">): DateLine | undefined {
  const all = once(found);
  if (all.length === 0) return undefined;
  const spans = all.map(({ edtf }) => ends(edtf));
  const first = yearOf(Math.min(...spans.map(({ start }) => start)));
  const last = yearOf(Math.max(...spans.map(({ end }) => end))) + 1;
  const [left, right] = [new Date(0).setUTCFullYear(first, 0, 1), new Date(0).setUTCFullYear(last, 0, 1)];
  const place = (time: number) => Number((((time - left) / (right - left)) * 100).toFixed(2));
  const ended: number[] = [];
  const placed = all
    .map((date, index) => ({ ...date, from: place(spans[index]?.start ?? left), to: place(spans[index]?.end ?? left) }))
    .toSorted((a, b) => a.from - b.from || b.to - a.to);
  const dates = placed.slice(0, most).map((date) => ({ ...date, row: rowFor(ended, date.from, date.to) }));
  return { dates, years: yearsBetween(first, last, place), more: placed.length - dates.length };
}
