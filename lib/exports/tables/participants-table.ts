import { type Meeting, Meeting as MeetingSchema } from "../../atlas/schema/entry-schema.ts";
import { saying } from "../exported-text.ts";
import { entryColumn, numberColumn } from "./key-columns.ts";
import { table } from "./table.ts";

interface Row {
  entry: Meeting;
  number: number;
  participant: Meeting["participants"][number];
}

export const participantsTable = table<Row>({
  name: "participants",
  title: saying("exports.table.participants"),
  description: saying("exports.tableRows.participants"),
  key: ["entry", "number"],
  columns: [
    entryColumn(({ entry }) => entry.id),
    numberColumn("Their place in the list of the meeting"),
    {
      name: "name",
      description: "The person’s or body’s name, as the atlas writes it everywhere.",
      type: "string",
      required: true,
      of: ({ participant }) => participant.name,
    },
    {
      name: "role",
      description: "The office held on that day, where a source gives it.",
      type: "string",
      of: ({ participant }) => participant.role ?? null,
    },
    {
      name: "body",
      description: "True for a delegation or a group, false for a person.",
      type: "boolean",
      required: true,
      of: ({ participant }) => participant.body ?? false,
    },
    {
      name: "side",
      description: "For whom they sat at the table.",
      type: "string",
      values: MeetingSchema.shape.participants.element.shape.side.options,
      required: true,
      of: ({ participant }) => participant.side,
    },
  ],
  rows: ({ entries }) =>
    entries.flatMap((entry) =>
      entry.kind === "meeting"
        ? entry.participants.map((participant, index) => ({ entry, participant, number: index + 1 }))
        : [],
    ),
});
