/** A date of an address: EDTF, or one of the other ways in which days are written, which are turned into it. */
import { isEdtf } from "../atlas/dates/dates.ts";
import { plainHyphens } from "./tidy.ts";

const written = (year: string, ...rest: (string | undefined)[]) =>
  [year, ...rest.filter((part) => part !== undefined).map((part) => part.padStart(2, "0"))].join("-");

/** One day or month: 2013-1-28, 2013.01.28, 28.01.2013, 28-1-2013, 01.2013; anything else stays as it is. */
function point(text: string): string {
  const [, year, month, day, doubt] = /^(\d{4})[-.](\d{1,2})(?:[-.](\d{1,2}))?([?~%]?)$/.exec(text) ?? [];
  if (year !== undefined) return written(year, month, day) + doubt;
  const [, ownDay, ownMonth, ownYear, ownDoubt] = /^(?:(\d{1,2})[-.])?(\d{1,2})[-.](\d{4})([?~%]?)$/.exec(text) ?? [];
  return ownYear === undefined ? text : written(ownYear, ownMonth, ownDay) + ownDoubt;
}

/** In EDTF, as far as it can be: a day with slashes is no interval, and 1994–2020 is one. */
function inEdtf(text: string): string {
  const [, first, last] = /^(\d{4})-(\d{4})$/.exec(text) ?? [];
  if (first !== undefined) return `${first}/${last}`;
  const slashes = /^(\d{1,2}\/\d{1,2}\/\d{4}|\d{4}\/\d{1,2}\/\d{1,2})$/.test(text);
  return slashes ? point(text.replaceAll("/", "-")) : text.split("/").map(point).join("/");
}

/**
 * The date (EDTF) that a text asks for; undefined where it is none. A full stop or a bracket behind it goes one by one: those
 * of "2023-09-20/.." are its own.
 */
export function readDate(text: string): string | undefined {
  let rest = plainHyphens(text).replace(/^["'“”„‘’«»<([]+|[\s\u200B-\u200F]/gu, "");
  for (;;) {
    const date = inEdtf(rest);
    if (isEdtf(date)) return date;
    if (!/[^\p{L}\p{N}]$/u.test(rest)) return undefined;
    rest = rest.slice(0, -1);
  }
}
