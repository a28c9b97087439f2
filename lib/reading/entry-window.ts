/** The entries that may have been at a time, found without going through all of them. */
import { dateSpan } from "../atlas/dates/dates.ts";
import { madeOnce } from "../atlas/made-once.ts";
import type { Gazetteer } from "./findings.ts";

export type KnownEntry = Gazetteer["entries"][number];

/** Its title and disagreements as a reader is told them. */
export const toldOf = (entry: KnownEntry): NonNullable<KnownEntry["told"]> => entry.told ?? entry;

interface Dated {
  entry: KnownEntry;
  start: number;
  end: number;
}

const day = 86_400_000;
/** What lasts longer is kept apart, or every window would have to reach back that far. */
const long = 62 * day;

const timed = madeOnce(({ entries }: Gazetteer) => {
  const all = entries.map((entry): Dated => ({ entry, ...dateSpan(entry.date) })).toSorted((a, b) => a.start - b.start);
  return {
    brief: all.filter(({ start, end }) => end - start <= long),
    lasting: all.filter(({ start, end }) => end - start > long),
  };
});

/** A named day may be a few days off: sources differ, and time zones do. */
const slack = 3 * day;

/** True of an EDTF string of a day. */
export const isDay = (edtf: string): boolean => /^\d{4}-\d{2}-\d{2}[?~%]?$/.test(edtf);

/** Entries whose dates are within three days of the date, or overlap it where it is a month, a year or a span. */
export function entriesAround(gazetteer: Gazetteer, edtf: string): KnownEntry[] {
  const { start, end } = dateSpan(edtf);
  const [from, to] = isDay(edtf) ? [start - slack, end + slack] : [start, end];
  const { brief, lasting } = timed(gazetteer);
  const found: KnownEntry[] = [];
  for (let at = firstFrom(brief, from - long); at < brief.length; at += 1) {
    const dated = brief[at];
    if (!dated || dated.start > to) break;
    if (dated.end >= from) found.push(dated.entry);
  }
  return [...found, ...lasting.flatMap((dated) => (dated.start <= to && dated.end >= from ? [dated.entry] : []))];
}

function firstFrom(dated: readonly Dated[], start: number): number {
  let [low, high] = [0, dated.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((dated[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Days between the nearest ends of two dates; 0 where they overlap. */
export function daysApart(a: string, b: string): number {
  const [first, second] = [dateSpan(a), dateSpan(b)];
  return Math.max(0, Math.ceil((Math.max(first.start, second.start) - Math.min(first.end, second.end)) / day));
}
