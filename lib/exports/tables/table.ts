/** Tables as the data has them: what each column means stands beside how it is filled, and the codebook is made of it. */

import type { Dataset } from "../dataset/dataset.ts";
import type { Rights } from "../dataset/licences.ts";
import type { Saying } from "../exported-text.ts";

/** null: not known, or not of this kind; an empty cell. */
export type Cell = string | number | boolean | null;

export interface Column<Row> {
  /** Lower case, words joined by underscores. */
  name: string;
  /** What it means, in a sentence, for whoever has only the file. */
  description: string;
  /** By the words of Table Schema; a date is a day (2022-07-16), an EDTF date is a string. */
  type: "string" | "integer" | "number" | "boolean" | "date";
  /** All that may stand there, where that is a list. */
  values?: readonly (string | number)[];
  /** Never empty. */
  required?: true;
  /** The column of another table that it points to. */
  pointsTo?: { table: string; column: string };
  /** Whose it is; the atlas's own unless it says so. */
  rights?: Rights;
  of: (row: Row) => Cell;
}

interface Definition<Row> {
  /** Of the file, without its ending. */
  name: string;
  title: Saying;
  description: Saying;
  /** The columns that together name a row. */
  key: readonly string[];
  columns: readonly Column<Row>[];
  rows: (dataset: Dataset) => Row[];
}

/** A table whatever its rows are. */
export interface Table {
  name: string;
  title: Saying;
  description: Saying;
  key: readonly string[];
  columns: readonly Omit<Column<never>, "of">[];
  /** The cells of each row, in the order of the columns. */
  cells: (dataset: Dataset) => Cell[][];
}

/**
 * The cells are reckoned once for a data set: its tables, codebook, package and zip all ask for them. Throws when a column says
 * nothing of itself, and no site is built then: a codebook with a gap would be found by whoever has only the file.
 */
export function table<Row>({ rows, ...definition }: Definition<Row>): Table {
  const { name, columns } = definition;
  const silent = columns.find(({ description }) => description.trim() === "");
  if (silent) throw new Error(`${name}.${silent.name} has no description.`);
  const kept = new WeakMap<Dataset, Cell[][]>();
  return { ...definition, cells };

  function cells(dataset: Dataset): Cell[][] {
    const known = kept.get(dataset) ?? rows(dataset).map((row) => columns.map(({ of }) => of(row)));
    kept.set(dataset, known);
    return known;
  }
}
