/** A list by date that is too long for a page: years, in them months, in them days, each with its number; what is asked for lies open. */
import { dateSpan } from "../atlas/dates/dates.ts";
import { grouped } from "../atlas/grouped.ts";
import type { Entry } from "../atlas/schema.ts";

/** As many rows as one thing that lies open shows. */
const mostRows = 100;

/** Letters of a year, a month and a day in EDTF. */
const lengths = [4, 7, 10] as const;

export interface Fold {
  /** The year, the month or the day, in EDTF. */
  on: string;
  entries: Entry[];
  /** Undefined where it is shut. */
  open?: Opened;
}

export interface Opened {
  /** Rows that stand in it: all, or those of which nothing nearer is known. */
  rows: Entry[];
  /** How many more there are, which are left to the files of the page. */
  left: number;
  /** The months or days within, where there are too many rows. */
  folds: Fold[];
}

/** Where a beginning is open, the end is all that is known. */
function dayOf({ date }: Entry): string {
  const { start, end } = dateSpan(date);
  return new Date(Number.isFinite(start) ? start : end).toISOString().slice(0, 10);
}

/** How much of the first point of a date is written, in letters. */
const known = ({ date }: Entry) => /^\d{4}(-\d{2}){0,2}/.exec(date)?.[0].length ?? lengths[0];

function opened(entries: Entry[], level: number, asked: string): Opened {
  const within = lengths[level + 1];
  if (entries.length <= mostRows || within === undefined) {
    return { rows: entries.slice(0, mostRows), left: Math.max(0, entries.length - mostRows), folds: [] };
  }
  const rows = entries.filter((entry) => known(entry) < within);
  const others = entries.filter((entry) => known(entry) >= within);
  return { ...opened(rows, lengths.length, asked), folds: foldsAt(others, level + 1, asked) };
}

function foldsAt(entries: readonly Entry[], level: number, asked: string): Fold[] {
  return [...grouped(entries, (entry) => [dayOf(entry).slice(0, lengths[level])])].map(([on, own]) => ({
    on,
    entries: own,
    ...(asked.startsWith(on) && { open: opened(own, level, asked) }),
  }));
}

/** Entries by date, folded by year. `asked`: the year, month or day that lies open with all around it; none where it is another date. */
export const foldedByDate = (entries: readonly Entry[], asked = ""): Fold[] => foldsAt(entries, 0, asked);

/** The day of the last entry, which lies open where nothing is asked for. */
export const lastDay = (entries: readonly Entry[]): string => entries.map(dayOf).reduce((a, b) => (a > b ? a : b), "");
