/**
 * Dates within a sentence. An open side brings its own word, "since" or "until", and a span has two ends: neither can
 * simply stand after a preposition, so every sentence takes its date from here. All take EDTF that `isEdtf` accepts.
 */
import { dateSpan, formatDate } from "./dates.ts";

const open = "..";
const ends = (date: string) => date.split("/") as [string, string?];
const isDay = (point: string) => point.length >= "2013-01-28".length;
const isAbout = (point: string) => /[~%]$/.test(point);

/**
 * What a list holds that goes as far as a date does: "up to 28 January 2013", "up to the end of 2013". A span goes as far
 * as its end; undefined where it has none, as such a list holds everything.
 */
export function upTo(date: string): string | undefined {
  const last = ends(date).at(-1) ?? date;
  if (last === open) return undefined;
  return `up to ${isDay(last) || isAbout(last) ? "" : "the end of "}${formatDate(last)}`;
}

/** When something was: "on 28 January 2013", "in 2013", "from 12 May 1994 to 2020", "since 2020", "until 1993". */
export function atTime(date: string): string {
  const [from, to] = ends(date);
  if (from === open || to === open) return formatDate(date);
  if (to !== undefined) return `from ${formatDate(from)} to ${formatDate(to)}`;
  if (isAbout(from)) return formatDate(from);
  return `${isDay(from) ? "on" : "in"} ${formatDate(from)}`;
}

/** A date as the name of a time, for after "of": "28 January 2013", "the time since 20 September 2023". */
export function timeName(date: string): string {
  return ends(date).includes(open) ? `the time ${formatDate(date)}` : formatDate(date);
}

/** The one of some dates that goes furthest; undefined of none. */
export function furthest(dates: string[]): string | undefined {
  return dates.toSorted((a, b) => dateSpan(a).end - dateSpan(b).end || 0).at(-1);
}
