/** A sentence read for its dates, as tests look at it. */
import { english } from "../../../words/catalogue.ts";
import { readDates } from "../read-dates.ts";

/** "what was found → EDTF standing" of every date, "null" where it cannot be told. */
export function datesIn(text: string, language: string, published: string | null): string[] {
  return readDates(
    text,
    [{ start: 0, end: text.length, block: 0, quoted: false }],
    { published, language },
    english,
  ).map(({ start, end, edtf, standing }) => `${text.slice(start, end)} → ${edtf} ${standing}`);
}

/** The reason given for the first date. */
export function reasonIn(text: string, language: string, published: string | null): string | undefined {
  return readDates(text, [{ start: 0, end: text.length, block: 0, quoted: false }], { published, language }, english)[0]
    ?.reason;
}
