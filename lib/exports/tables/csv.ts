/** Tables as CSV (RFC 4180), so that neither spreadsheets nor programs are surprised. */
import { stringify } from "csv-stringify/sync";
import type { Cell } from "./table.ts";

/** What makes a spreadsheet read UTF-8 (Excel takes the letters of its country otherwise). */
export const byteOrderMark = "\ufeff";

/** Signs by which spreadsheets take a text for a formula, also after what they drop (https://owasp.org/www-community/attacks/CSV_Injection). */
const formula = /^[\s\u200b\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r]/;

/** A text that a spreadsheet would reckon gets an apostrophe before it; numbers never do, as a longitude may be below nought. */
export function withoutFormula(cell: Cell): Cell {
  return typeof cell === "string" && formula.test(cell) ? `'${cell}` : cell;
}

/** Rows end in CR LF, empty cells are empty, true and false are written out. Any line break is quoted, also one that ends no row here. */
export function csv(names: readonly string[], rows: readonly Cell[][]): string {
  return stringify([[...names], ...rows.map((row) => row.map(withoutFormula))], {
    record_delimiter: "windows",
    quoted_match: /[\r\n]/,
    cast: { boolean: String, number: String },
  });
}
