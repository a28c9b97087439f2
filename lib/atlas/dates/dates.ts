/** Dates are EDTF (ISO 8601-2) strings everywhere; this file reads, orders and words them. */
import type { Words } from "../../words/words.ts";
import { BoundedMap } from "../bounded-map.ts";
import { pointIn, pointParts, pointWithoutYear, wordedOnce } from "./date-forms.ts";

/** The part of EDTF that we write: days, months and years with marks of doubt. No times, seasons, sets or "199X". */
const point = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d{2}))?)?[?~%]?$/;

export interface DateSpan {
  /** First and last instant in milliseconds since 1970 UTC; ±Infinity on the side where an interval is open. */
  start: number;
  end: number;
}

const dayMilliseconds = 86_400_000;

/** The first instant of a day; months and days beyond their end run on into the next. Date.UTC takes the year 99 for 1999. */
const instant = (year: number, month: number, day: number) => new Date(0).setUTCFullYear(year, month - 1, day);

/** What a day, month or year covers; undefined where it is none, as 30 February. */
function pointSpan(value: string): DateSpan | undefined {
  const [, year, month, day] = point.exec(value)?.map(Number) ?? [];
  if (year === undefined) return undefined;
  const start = instant(year, month || 1, day || 1);
  if (day !== undefined && !Number.isNaN(day)) {
    return new Date(start).getUTCDate() === day ? { start, end: start + dayMilliseconds - 1 } : undefined;
  }
  const next = month ? instant(year, month + 1, 1) : instant(year + 1, 1, 1);
  return { start, end: next - 1 };
}

/** What a date covers, an interval from its first point to its last; undefined where it is none. Marks of doubt change nothing. */
function spanOf(value: string): DateSpan | undefined {
  const [from = "", to, ...more] = value.split("/");
  if (to === undefined) return pointSpan(from);
  const first = from === ".." ? { start: Number.NEGATIVE_INFINITY, end: Number.NEGATIVE_INFINITY } : pointSpan(from);
  const last = to === ".." ? { start: Number.POSITIVE_INFINITY, end: Number.POSITIVE_INFINITY } : pointSpan(to);
  if (!first || !last || more.length > 0 || (from === ".." && to === "..")) return undefined;
  return first.start < last.start ? { start: first.start, end: last.end } : undefined;
}

/** True when `value` is a date, month, year or interval in EDTF whose end does not come before its start. */
export function isEdtf(value: string): boolean {
  try {
    const span = dateSpan(value);
    return span.start <= span.end;
  } catch {
    return false;
  }
}

/** The interval with its ends exchanged, when that makes a date of one that runs backwards; otherwise null. */
export function reversedInterval(value: string): string | null {
  const turned = value.split("/").toReversed().join("/");
  return value.includes("/") && !value.includes("..") && !isEdtf(value) && isEdtf(turned) ? turned : null;
}

// A build asks for the same dates a million times, and addresses can ask for any other.
const spans = new BoundedMap<string, DateSpan>(20_000);

/** The time that an EDTF string covers. Throws a SyntaxError for anything else, also for an interval that runs backwards. */
export function dateSpan(value: string): DateSpan {
  const known = spans.get(value);
  if (known) return known;
  const span = spanOf(value);
  if (!span) throw new SyntaxError(`"${value}" is not a date in EDTF`);
  spans.set(value, span);
  return span;
}

// subtraction will not do: the difference of two open ends is not a number
const order = (a: number, b: number) => (a === b ? 0 : a < b ? -1 : 1);

/** Orders EDTF strings by start, then by end: for sorting entries. */
export function compareDates(a: string, b: string): number {
  const [first, second] = [dateSpan(a), dateSpan(b)];
  return order(first.start, second.start) || order(first.end, second.end);
}

/** True when the two EDTF strings share at least one day. */
export function datesOverlap(a: string, b: string): boolean {
  const [first, second] = [dateSpan(a), dateSpan(b)];
  return first.start <= second.end && second.start <= first.end;
}

/** The last of some days, or "" of none. */
export function latestDay(days: string[]): string {
  return days.toSorted().at(-1) ?? "";
}

/** Two points as one time: "10–20 November 2020", "27 September – 10 November 2020", "1992–1994", "1991 – 12 May 1994". */
function formatRange(from: string, to: string, words: Words): string {
  const [first, last] = [pointIn("name", from, words), pointIn("name", to, words)];
  const parts = pointParts(to, words);
  const sameMonth = from.length === 10 && to.length === 10 && from.slice(0, 7) === to.slice(0, 7);
  if (sameMonth) return words("dates.daysOfMonth", { ...parts, first: pointParts(from, words).day, last });
  const sameYear = from.length >= 7 && to.length >= 7 && from.slice(0, 4) === to.slice(0, 4);
  if (sameYear) {
    const [start, end] = [pointWithoutYear(from, words), pointWithoutYear(to, words)];
    return words("dates.monthsOfYear", { ...parts, first: start, last, lastWithoutYear: end });
  }
  if (from.length === 4 && to.length === 4) return words("dates.years", { ...parts, first: from, last: to });
  return words("dates.range", { first, last });
}

/**
 * An EDTF string as a name: "16 July 2022", "May 1992 – 1993", "10–20 November 2020", "since 15 May 1992". Within a sentence it
 * can only stand where nothing inflects it, in brackets, after a colon or a comma: other places ask date-phrases.ts.
 */
export function formatDate(value: string, words: Words): string {
  const [from, to] = value.split("/");
  if (from === undefined || to === undefined) return pointIn("name", value, words);
  if (to === "..") return pointIn("since", from, words);
  if (from === "..") return pointIn("until", to, words);
  return wordedOnce(value, words, () => formatRange(from, to, words));
}

/** What the HTML `datetime` attribute takes: the first point of the date that is known, without marks of doubt. */
export function dateTimeAttribute(value: string): string {
  const known = value.split("/").find((part) => part !== "..") ?? value;
  return known.replace(/[?~%]/g, "");
}
