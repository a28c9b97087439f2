import type { Deployment } from "../../atlas/schema/entry-schema.ts";
import { saying } from "../exported-text.ts";
import { dateColumns } from "./date-columns.ts";
import { entryColumn, numberColumn } from "./key-columns.ts";
import { table } from "./table.ts";

interface Row {
  entry: Deployment;
  number: number;
  day: Deployment["chronology"][number];
}

export const chronologyTable = table<Row>({
  name: "chronology",
  title: saying("exports.table.chronology"),
  description: saying("exports.tableRows.chronology"),
  key: ["entry", "number"],
  columns: [
    entryColumn(({ entry }) => entry.id),
    numberColumn("Its place in the chronology of the entry"),
    ...dateColumns<Row>("When it happened", ({ day }) => day.date),
    {
      name: "what",
      description: "What happened, in our words.",
      type: "string",
      required: true,
      of: ({ day }) => day.what,
    },
  ],
  rows: ({ entries }) =>
    entries.flatMap((entry) =>
      entry.kind === "deployment" ? entry.chronology.map((day, index) => ({ entry, day, number: index + 1 })) : [],
    ),
});
