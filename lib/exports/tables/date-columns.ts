import { dateSpan, formatDate } from "../../atlas/dates/dates.ts";
import { english } from "../../words/catalogue.ts";
import type { Column } from "./table.ts";

/** The day of an instant; null on the side where an interval is open. */
const dayOf = (time: number) => (Number.isFinite(time) ? new Date(time).toISOString().slice(0, 10) : null);

/** First and last day of an EDTF date: null where it is open, or where there is none. */
export function dayRange(edtf: string | null | undefined): { first: string | null; last: string | null } {
  if (!edtf) return { first: null, last: null };
  const { start, end } = dateSpan(edtf);
  return { first: dayOf(start), last: dayOf(end) };
}

/** A date as it is known, as spreadsheets sort it, and in words. `of`: EDTF. */
export function dateColumns<Row>(what: string, of: (row: Row) => string): Column<Row>[] {
  return [
    {
      name: "date",
      description: `${what}, in EDTF: a day, month, year or interval; “?” uncertain, “~” approximate, “..” open.`,
      type: "string",
      required: true,
      of,
    },
    {
      name: "first_day",
      description: "The first day that the date covers; empty where it has no known beginning.",
      type: "date",
      of: (row) => dayRange(of(row)).first,
    },
    {
      name: "last_day",
      description: "The last day that the date covers; empty where it has no known end.",
      type: "date",
      of: (row) => dayRange(of(row)).last,
    },
    {
      name: "date_in_words",
      description: "The date in English, with its doubt.",
      type: "string",
      required: true,
      of: (row) => formatDate(of(row), english),
    },
  ];
}
