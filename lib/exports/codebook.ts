/** What every column means, made of the tables themselves: it cannot be behind them. In English, as the columns are named. */
import { english } from "../words/catalogue.ts";
import type { Dataset } from "./dataset/dataset.ts";
import { licences } from "./dataset/licences.ts";
import { csv } from "./tables/csv.ts";
import type { Cell, Table } from "./tables/table.ts";
import { tables } from "./tables/tables.ts";

export interface CodebookRow {
  table: string;
  column: string;
  meaning: string;
  type: string;
  /** All that may stand there; empty where that is no list. */
  allowed: readonly (string | number)[];
  /** "entries.entry", where the column points to another table. */
  pointsTo: string | null;
  /** The first that stands there. */
  example: Cell;
  filled: number;
  rows: number;
  licence: string;
}

const rowsOf = (table: Table, dataset: Dataset): CodebookRow[] => {
  const cells = table.cells(dataset);
  return table.columns.map(({ name, description, type, values = [], pointsTo, rights = "atlas" }, index) => {
    const filled = cells.flatMap((row) => row[index] ?? []);
    return {
      table: table.name,
      column: name,
      meaning: description,
      type,
      allowed: values,
      pointsTo: pointsTo ? `${pointsTo.table}.${pointsTo.column}` : null,
      example: filled[0] ?? null,
      filled: filled.length,
      rows: cells.length,
      licence: licences[rights].title(english),
    };
  });
};

/** One row for each column of each table. */
export function codebook(dataset: Dataset): CodebookRow[] {
  return tables.flatMap((table) => rowsOf(table, dataset));
}

const headings = [
  "table",
  "column",
  "meaning",
  "type",
  "allowed",
  "points_to",
  "example",
  "filled",
  "rows",
  "licence",
] as const;

/** The codebook as a table of its own. */
export function codebookCsv(dataset: Dataset): string {
  const rows = codebook(dataset).map(({ allowed, pointsTo, ...row }): Cell[] => [
    ...[row.table, row.column, row.meaning, row.type, allowed.join(";") || null, pointsTo],
    ...[row.example, row.filled, row.rows, row.licence],
  ]);
  return csv(headings, rows);
}
