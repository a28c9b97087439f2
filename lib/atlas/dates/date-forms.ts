/**
 * The forms in which one point of time, a day, a month or a year, stands in a sentence. English puts a word before it ("since
 * May 1992"), other languages inflect it ("с мая 1992 года", "1992 թ. մայիսից", "1992-ci ilin mayından"), each precision in its
 * own way. So there is a message for every form, and it has all that a language may make it of:
 *
 * - `{precision, select, day {…} month {…} other {…}}`: what is known of it; other: only the year.
 * - `{about, select, yes {…} other {…}}`: whether it is approximate ("about May 1992"). What is uncertain is worded around
 *   the whole form, by `dates.uncertain`.
 * - `{date}`: the point as a name, by `dates.point`, for languages that put it behind a word as it is.
 * - `{day}`, `{month}`, `{year}`: its parts, as `dates.day`, `dates.month` and `dates.year` word them: these are asked with the
 *   form (`{form}`: `name`, `at` …), `{precision}`, `{about}`, and, to choose by it, the number of the month (`{month}`, 1 to 12), that
 *   of the day (`{day}`) and, for ordinal plurals, that of the year (`{ordinal}`).
 * - `{monthNumber}`: to choose another word before a month ("d’avril").
 *
 * Months are written in the messages, not by `Intl`: not all browsers have Armenian, Azerbaijani and Georgian.
 */
import type { Words } from "../../words/words.ts";
import { BoundedMap } from "../bounded-map.ts";

/** `at`: when something was; `upTo`: how far a list goes; `name`: what stands for itself. */
export type DateForm = "name" | "at" | "from" | "to" | "since" | "until" | "upTo";

interface Point {
  precision: "day" | "month" | "year";
  year: string;
  /** From 1; 0 where it is not known. */
  month: number;
  day: number;
  about: "yes" | "no";
  isUncertain: boolean;
}

/** `value`: a point of EDTF, with or without a mark of doubt. */
function pointOf(value: string): Point {
  const [, date = value, mark = ""] = /^([^?~%]+)([?~%]?)$/.exec(value) ?? [];
  const [year = "", month, day] = date.split("-");
  return {
    precision: day ? "day" : month ? "month" : "year",
    year,
    month: Number(month ?? 0),
    day: Number(day ?? 0),
    about: mark === "~" || mark === "%" ? "yes" : "no",
    isUncertain: mark === "?" || mark === "%",
  };
}

/** The parts of a point as they stand in a form. */
function partsIn(form: DateForm, { precision, year, month, day, about }: Point, words: Words) {
  const of = { form, precision, about };
  return {
    precision,
    about,
    day: words("dates.day", { ...of, day }),
    month: words("dates.month", { ...of, month }),
    monthNumber: month,
    year: words("dates.year", { ...of, year, ordinal: Number(year) }),
  };
}

const withDoubt = ({ isUncertain }: Point, date: string, words: Words) =>
  isUncertain ? words("dates.uncertain", { date }) : date;

function worded(form: DateForm, point: Point, words: Words): string {
  const name = words("dates.point", partsIn("name", point, words));
  return withDoubt(point, words(`dates.${form}`, { ...partsIn(form, point, words), date: name }), words);
}

// A build words the same dates a million times, and addresses can ask for any other.
const known = /* @__PURE__ */ new WeakMap<Words, BoundedMap<string, string>>();

/** What was worded before, or is now. `key`: the date, and what is said of it. */
export function wordedOnce(key: string, words: Words, make: () => string): string {
  const own = known.get(words) ?? new BoundedMap<string, string>(20_000);
  known.set(words, own);
  const said = own.get(key);
  if (said !== undefined) return said;
  const text = make();
  own.set(key, text);
  return text;
}

/** A point of EDTF in a form: "on 28 January 2013", "since about May 1992", "up to the end of 2013 (uncertain)". */
export const pointIn = (form: DateForm, value: string, words: Words): string =>
  wordedOnce(`${form} ${value}`, words, () => worded(form, pointOf(value), words));

/** A point as a name, without its year: "27 September" beside "10 November 2020". */
export function pointWithoutYear(value: string, words: Words): string {
  const point = pointOf(value);
  const parts = partsIn("name", point, words);
  return withDoubt(point, words("dates.name", { ...parts, date: words("dates.withoutYear", parts) }), words);
}

/** The parts of a point, for what words two at once. */
export const pointParts = (value: string, words: Words, form: DateForm = "name") =>
  partsIn(form, pointOf(value), words);
