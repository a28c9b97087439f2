/** Where our knowledge ends: after that day nothing was looked for, so what is not there may well have happened. */
import { dateSpan, formatDate } from "./dates/dates.ts";
import { notKnown } from "./not-known.ts";

/** The last instant of the day up to which the record is checked, in milliseconds since 1970 UTC. `knownUntil`: a day in EDTF. */
export const knownEnd = (knownUntil: string) => dateSpan(knownUntil).end;

/** True of a date that lies wholly after the record. */
export const isBeyond = (date: string, knownUntil: string) => dateSpan(date).start > knownEnd(knownUntil);

/** Says how far the record reaches, without the full stop. `day`: as the place of it writes days; nothing where it stands apart. */
export const checkedUntil = (day: string) => `The record is checked up to ${day}`;

/** A date in words; one that lies wholly after the record says so, as its map and list can only be those of the day before. */
export function dateWithLimit(date: string, knownUntil: string): string {
  return formatDate(date) + (isBeyond(date, knownUntil) ? notKnown : "");
}
