/** Things with dates in an order in which those of a time are found without a look at all. Dates are EDTF. */
import { madeOnce } from "../made-once.ts";
import { compareDates, type DateSpan, dateSpan } from "./dates.ts";

interface Dated {
  date: string;
}

interface Ordered<T> {
  /** By start, then by end, as `compareDates` has them. */
  byStart: { item: T; span: DateSpan }[];
  /** The latest end among each of them and all before it. */
  latestEnd: number[];
  /** By end, then as `compareDates` has them. */
  byEnd: { item: T; span: DateSpan }[];
}

function orderedOf<T extends Dated>(items: readonly T[]): Ordered<T> {
  const all = items.map((item) => ({ item, span: dateSpan(item.date) }));
  const byStart = all.toSorted((a, b) => compareDates(a.item.date, b.item.date));
  let latest = Number.NEGATIVE_INFINITY;
  const latestEnd = byStart.map(({ span }) => {
    latest = Math.max(latest, span.end);
    return latest;
  });
  const byEnd = byStart.toSorted((a, b) => (a.span.end === b.span.end ? 0 : a.span.end - b.span.end));
  return { byStart, latestEnd, byEnd };
}

const ordered = madeOnce(orderedOf<Dated>) as <T extends Dated>(items: readonly T[]) => Ordered<T>;

/** How many of the first items the condition holds for; it must hold for none after one for which it does not. */
function countWhile<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && holds(item)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Those that share a day with the date, by date. */
export function overlapping<T extends Dated>(items: readonly T[], date: string): T[] {
  const { byStart, latestEnd } = ordered(items);
  const { start, end } = dateSpan(date);
  const last = countWhile(byStart, ({ span }) => span.start <= end);
  const first = countWhile(latestEnd, (until) => until < start);
  return byStart.slice(first, last).flatMap(({ item, span }) => (span.end >= start ? [item] : []));
}

/** The one that ends last before the date begins. */
export function lastBefore<T extends Dated>(items: readonly T[], date: string): T | undefined {
  const { byEnd } = ordered(items);
  const { start } = dateSpan(date);
  return byEnd[countWhile(byEnd, ({ span }) => span.end < start) - 1]?.item;
}

/** The one that begins first after the date ends. */
export function firstAfter<T extends Dated>(items: readonly T[], date: string): T | undefined {
  const { byStart } = ordered(items);
  const { end } = dateSpan(date);
  return byStart[countWhile(byStart, ({ span }) => span.start <= end)]?.item;
}
