/** Where our knowledge ends: after that day nothing was looked for, so what is not there may well have happened. */
import type { Words } from "../words/words.ts";
import { dateSpan, formatDate } from "./dates/dates.ts";

/** The last instant of the day up to which the record is checked, in milliseconds since 1970 UTC. `knownUntil`: a day in EDTF. */
export const knownEnd = (knownUntil: string) => dateSpan(knownUntil).end;

/** True of a date that lies wholly after the record. */
export const isBeyond = (date: string, knownUntil: string) => dateSpan(date).start > knownEnd(knownUntil);

/** A date in words, that said of it which a date after the record has: its map and list can only be those of the day before. */
export function dateWithLimit(date: string, knownUntil: string, words: Words): string {
  const said = formatDate(date, words);
  return isBeyond(date, knownUntil) ? words("dates.notKnown", { date: said }) : said;
}
