import { type CodebookRow, codebook } from "@/lib/exports/codebook.ts";
import type { Dataset } from "@/lib/exports/dataset/dataset.ts";
import { tables } from "@/lib/exports/tables/tables.ts";

function ColumnNote({ row }: { row: CodebookRow }) {
  const { column, meaning, type, allowed, pointsTo, filled, rows } = row;
  return (
    <>
      <dt>
        <code>{column}</code>
      </dt>
      <dd>
        {meaning}{" "}
        <span className="soft">
          {pointsTo ? `${type}, of ${pointsTo}` : type}; {filled} of {rows} filled
          {allowed.length > 0 && `; one of: ${allowed.join(", ")}`}
        </span>
      </dd>
    </>
  );
}

/** What every column of every table means, folded: nobody reads all of them. */
export function ColumnNotes({ dataset }: { dataset: Dataset }) {
  const rows = codebook(dataset);
  return tables.map(({ name, description }) => (
    <details key={name} className="data-columns">
      <summary>
        <strong>{name}.csv</strong> {description(dataset.atlas.words)}
      </summary>
      <dl>
        {rows
          .filter(({ table }) => table === name)
          .map((row) => (
            <ColumnNote key={row.column} row={row} />
          ))}
      </dl>
    </details>
  ));
}
