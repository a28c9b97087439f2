import { grouped } from "../../atlas/grouped.ts";
import type { Dataset } from "../dataset/dataset.ts";
import { csv } from "../tables/csv.ts";
import type { Cell } from "../tables/table.ts";
import { tables } from "../tables/tables.ts";
import type { PageFile } from "./page-file.ts";

const indexes = new WeakMap<Cell[][], Map<Cell | undefined, Cell[][]>>();

/** The rows of a table by what stands in one of its columns: found once, as its cells are. */
function rowsBy(cells: Cell[][], column: number): Map<Cell | undefined, Cell[][]> {
  const known = indexes.get(cells) ?? grouped(cells, (row) => [row[column]]);
  indexes.set(cells, known);
  return known;
}

/**
 * The rows of a table of the data that the page shows, in its order. Each is the very row that `/data` has of it, with
 * the columns of the codebook. `dataset`: the whole one.
 */
export function pageCsv({ listed }: PageFile, dataset: Dataset): string {
  const table = tables.find(({ name }) => name === listed.table);
  if (!table) throw new Error(`There is no table ${listed.table}.`);
  const key = table.columns.findIndex(({ name }) => name === table.key[0]);
  const byKey = rowsBy(table.cells(dataset), key);
  return csv(
    table.columns.map(({ name }) => name),
    listed.rows.flatMap((id) => byKey.get(id) ?? []),
  );
}
