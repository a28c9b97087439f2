import { InLanguage } from "@/components/ui/in-language.tsx";
import { type CodebookRow, codebook } from "@/lib/exports/codebook.ts";
import type { Dataset } from "@/lib/exports/dataset/dataset.ts";
import { tables } from "@/lib/exports/tables/tables.ts";
import { defaultLanguage } from "@/lib/words/languages.ts";
import type { Words } from "@/lib/words/words.ts";

/** Of what type a column is, how much of it is filled, and with what. */
function fillWords({ type, allowed, pointsTo, filled, rows }: CodebookRow, words: Words): string {
  const values = { type, filled, rows, table: pointsTo ?? "", values: allowed.join(", ") };
  if (allowed.length > 0) return words(pointsTo ? "data.columns.pointingAllowed" : "data.columns.allowed", values);
  return words(pointsTo ? "data.columns.pointing" : "data.columns.filled", values);
}

/** What columns mean is told in English alone, in the files as here. */
function ColumnNote({ row, words }: { row: CodebookRow; words: Words }) {
  const { column, meaning } = row;
  return (
    <>
      <dt>
        <code>{column}</code>
      </dt>
      <dd>
        <InLanguage of={defaultLanguage} words={words}>
          {meaning}
        </InLanguage>{" "}
        <span className="soft">{fillWords(row, words)}</span>
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
            <ColumnNote key={row.column} row={row} words={dataset.atlas.words} />
          ))}
      </dl>
    </details>
  ));
}
