import { type AgreedPoint, type Event, AgreedPoint as PointSchema } from "../../atlas/schema/entry-schema.ts";
import { saying } from "../exported-text.ts";
import { entryColumn, numberColumn } from "./key-columns.ts";
import { table } from "./table.ts";

interface Row {
  entry: Event;
  number: number;
  point: AgreedPoint;
}

export const agreementsTable = table<Row>({
  name: "agreements",
  title: saying("exports.table.agreements"),
  description: saying("exports.tableRows.agreements"),
  key: ["entry", "number"],
  columns: [
    entryColumn(({ entry }) => entry.id),
    numberColumn("Its place in the list of the entry"),
    {
      name: "point",
      description: "The number of the point in the text itself.",
      type: "integer",
      required: true,
      of: ({ point }) => point.n,
    },
    {
      name: "says",
      description: "What it says, in our words.",
      type: "string",
      required: true,
      of: ({ point }) => point.says,
    },
    {
      name: "seen",
      description: "Whether it was read in the text itself or only in a summary of it.",
      type: "string",
      values: PointSchema.shape.seen.options,
      required: true,
      of: ({ point }) => point.seen,
    },
  ],
  rows: ({ entries }) =>
    entries.flatMap((entry) =>
      entry.kind === "event" ? (entry.points ?? []).map((point, index) => ({ entry, point, number: index + 1 })) : [],
    ),
});
