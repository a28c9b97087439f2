import type { Atlas } from "./atlas.ts";
import { dateSpan } from "./dates/dates.ts";

/** A day that has a name: the day (EDTF) before or after an entry of the atlas. */
export interface Moment {
  title: string;
  on: string;
}

const dayMilliseconds = 86_400_000;

/** The named moments of the form of dates. An entry without a first or a last day has no day before or after it. */
export function namedMoments({ decisions, entry }: Pick<Atlas, "decisions" | "entry">): Moment[] {
  return decisions.moments.flatMap(({ title, entry: id, is }) => {
    const found = entry(id);
    if (!found) return [];
    const { start, end } = dateSpan(found.date);
    // A span ends a millisecond before the next day.
    const time = is === "before" ? start - dayMilliseconds : end + 1;
    return Number.isFinite(time) ? [{ title, on: new Date(time).toISOString().slice(0, 10) }] : [];
  });
}
