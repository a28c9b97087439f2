/** A table as Table Schema 2.0 describes it (https://datapackage.org/standard/table-schema/). */
import type { Column, Table } from "../tables/table.ts";

function field({ name, description, type, values, required, rights = "atlas" }: Omit<Column<never>, "of">) {
  return {
    name,
    type,
    description,
    ...(values && { categories: values }),
    ...(required && { constraints: { required: true } }),
    // of our own, which readers of the standard leave out
    rights,
  };
}

/** Keys that point to another table. */
function foreignKeys({ columns }: Table) {
  return columns.flatMap(({ name, pointsTo }) =>
    pointsTo ? [{ fields: [name], reference: { resource: pointsTo.table, fields: [pointsTo.column] } }] : [],
  );
}

export function tableSchema(table: Table) {
  const keys = foreignKeys(table);
  return {
    $schema: "https://datapackage.org/profiles/2.0/tableschema.json",
    fields: table.columns.map(field),
    missingValues: [""],
    primaryKey: table.key,
    ...(keys.length > 0 && { foreignKeys: keys }),
  };
}
