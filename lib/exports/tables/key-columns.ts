/** Columns that point to a row of another table. */
import type { Cell, Column } from "./table.ts";

/** Points to the entry. Of a filtered list the table of entries holds only those of the list. */
export const entryColumn = <Row>(of: (row: Row) => string): Column<Row> => ({
  name: "entry",
  description: "The entry that it belongs to.",
  type: "string",
  required: true,
  pointsTo: { table: "entries", column: "entry" },
  of,
});

export const placeColumn = <Row>(of: (row: Row) => string): Column<Row> => ({
  name: "place",
  description: "The place that it is about.",
  type: "string",
  required: true,
  pointsTo: { table: "places", column: "place" },
  of,
});

/** The excerpt that carries it, if one does. */
export const excerptColumn = <Row>(of: (row: Row) => Cell): Column<Row> => ({
  name: "excerpt",
  description: "The excerpt that carries it; empty where it is no excerpt.",
  type: "string",
  pointsTo: { table: "excerpts", column: "excerpt" },
  of,
});

/** The place of a row within its entry, which the order of the rows may lose. */
export const numberColumn = <Row extends { number: number }>(what: string): Column<Row> => ({
  name: "number",
  description: `${what}, counted from 1.`,
  type: "integer",
  required: true,
  of: ({ number }) => number,
});
