/**
 * Dates within a sentence. An open side brings its own word, "since" or "until", and a span has two ends: neither can
 * simply stand after a preposition, so every sentence takes its date from here. All take EDTF that `isEdtf` accepts. What they
 * say goes into a message as a whole, `{when}`: a message adds no word of its own before it, as the word "on", or the case that
 * another language has for it, is already there.
 */
import type { Words } from "../../words/words.ts";
import { pointIn, pointParts } from "./date-forms.ts";
import { dateSpan, formatDate } from "./dates.ts";

const open = "..";
const ends = (date: string) => date.split("/") as [string, string?];

/**
 * What a list holds that goes as far as a date does: "up to 28 January 2013", "up to the end of 2013". A span goes as far
 * as its end; undefined where it has none, as such a list holds everything.
 */
export function upTo(date: string, words: Words): string | undefined {
  const last = ends(date).at(-1) ?? date;
  return last === open ? undefined : pointIn("upTo", last, words);
}

/** When something was: "on 28 January 2013", "in 2013", "from 12 May 1994 to 2020", "since 2020", "until 1993". */
export function atTime(date: string, words: Words): string {
  const [from, to] = ends(date);
  if (from === open || to === open) return formatDate(date, words);
  if (to === undefined) return pointIn("at", from, words);
  return words("dates.fromTo", { from: pointIn("from", from, words), to: pointIn("to", to, words) });
}

const day = /^\d{4}-\d\d-\d\d$/;

/** The same, but days of one month stand together: "on 3–6 April 2001". */
export function onDays(date: string, words: Words): string {
  const [from, to = ""] = ends(date);
  const together = day.test(from) && day.test(to) && from.slice(0, 7) === to.slice(0, 7);
  if (!together) return atTime(date, words);
  const first = pointParts(from, words).day;
  return words("dates.atDays", { ...pointParts(to, words, "at"), first, last: pointIn("name", to, words) });
}

/**
 * A date as the name of a time: "28 January 2013", "the time since 20 September 2023". English has it after "of"; a message in
 * another language puts it where it is not inflected.
 */
export function timeName(date: string, words: Words): string {
  const [from, to] = ends(date);
  if (to === open) return words("dates.timeSince", { since: pointIn("since", from, words) });
  if (from === open && to !== undefined) return words("dates.timeUntil", { until: pointIn("until", to, words) });
  return formatDate(date, words);
}

/** The one of some dates that goes furthest; undefined of none. */
export function furthest(dates: string[]): string | undefined {
  return dates.toSorted((a, b) => dateSpan(a).end - dateSpan(b).end || 0).at(-1);
}
