import { entryPath, markedPlaces } from "../../atlas/atlas.ts";
import { entryKinds } from "../../atlas/kinds.ts";
import { placeLabel } from "../../atlas/names/names.ts";
import { type Entry, Event, Meeting } from "../../atlas/schema/entry-schema.ts";
import { countSources, type SourceCount, sourcingOf } from "../../atlas/sourcing.ts";
import type { Dataset } from "../dataset/dataset.ts";
import { saying } from "../exported-text.ts";
import { dateColumns } from "./date-columns.ts";
import { type Column, table } from "./table.ts";

interface Row {
  dataset: Dataset;
  entry: Entry;
  /** How many of its sources speak for whom. */
  count: SourceCount;
}

/** For who reads this table alone; programs take them from the table of locations. */
const where = ({ dataset: { atlas }, entry }: Row) =>
  markedPlaces(entry).flatMap((id) => {
    const place = atlas.place(id);
    return place ? [placeLabel(place)] : [];
  });

/** What only entries of one kind have; empty for the others. */
const meeting = ({ entry }: Row) => (entry.kind === "meeting" ? entry : null);
const deployment = ({ entry }: Row) => (entry.kind === "deployment" ? entry : null);

const meetingColumns: Column<Row>[] = [
  {
    name: "level",
    description: "Of a meeting: who sat at the table.",
    type: "string",
    values: Meeting.shape.level.options,
    of: (row) => meeting(row)?.level ?? null,
  },
  {
    name: "mediator",
    description: "Of a meeting: who convened it; bilateral means that nobody else did.",
    type: "string",
    values: Meeting.shape.mediator.options,
    of: (row) => meeting(row)?.mediator ?? null,
  },
  {
    name: "format",
    description: "Of a meeting: how the talks were convened, in words.",
    type: "string",
    of: (row) => meeting(row)?.format ?? null,
  },
  {
    name: "remote",
    description: "Of a meeting at which nobody travelled: how it was held. It has no place.",
    type: "string",
    values: Meeting.shape.remote.unwrap().options,
    of: (row) => meeting(row)?.remote ?? null,
  },
  {
    name: "venue",
    description: "Of a meeting: the building; empty when no source at hand names it.",
    type: "string",
    of: (row) => meeting(row)?.venue?.name ?? null,
  },
  {
    name: "venue_precision",
    description: "How closely the venue is known.",
    type: "string",
    values: Meeting.shape.venue.unwrap().shape.precision.options,
    of: (row) => meeting(row)?.venue?.precision ?? null,
  },
  {
    name: "outcome",
    description: "Of a meeting: what came of it, in our words.",
    type: "string",
    of: (row) => meeting(row)?.outcome ?? null,
  },
];

const otherColumns: Column<Row>[] = [
  {
    name: "force",
    description: "Of a deployment: who stood there.",
    type: "string",
    of: (row) => deployment(row)?.force.name ?? null,
  },
  {
    name: "force_size",
    description: "Of a deployment: how many, as the sources give it.",
    type: "string",
    of: (row) => deployment(row)?.force.size ?? null,
  },
  {
    name: "force_equipment",
    description: "Of a deployment: with what, as the sources give it.",
    type: "string",
    of: (row) => deployment(row)?.force.equipment ?? null,
  },
  {
    name: "force_commander",
    description: "Of a deployment: who commanded it.",
    type: "string",
    of: (row) => deployment(row)?.force.commander ?? null,
  },
  {
    name: "force_task",
    description: "Of a deployment: what it was there for.",
    type: "string",
    of: (row) => deployment(row)?.force.task ?? null,
  },
  {
    name: "force_note",
    description: "Of a deployment: what else the reader should know of where it stood.",
    type: "string",
    of: (row) => deployment(row)?.note ?? null,
  },
  {
    name: "force_layers",
    description: "Of a deployment: the layers that draw where it stood; several with a semicolon between.",
    type: "string",
    of: (row) => deployment(row)?.geometry.join(";") ?? null,
  },
  {
    name: "topic",
    description: "Of an event: what it is about.",
    type: "string",
    values: Event.shape.topic.options,
    of: ({ entry }) => (entry.kind === "event" ? entry.topic : null),
  },
];

const countColumn = (name: string, description: string, of: keyof SourceCount): Column<Row> => ({
  name,
  description,
  type: "integer",
  required: true,
  of: ({ count }) => count[of],
});

const sourceColumns: Column<Row>[] = [
  countColumn("armenian_sources", "How many of its sources have an Armenian or Karabakh Armenian voice.", "armenian"),
  countColumn("azerbaijani_sources", "How many of its sources have an Azerbaijani voice.", "azerbaijani"),
  countColumn("third_sources", "How many of its sources have the voice of neither side.", "third"),
  countColumn("unknown_sources", "How many of its articles have a publisher that is not known.", "unknown"),
  {
    name: "sourcing",
    description:
      "What a reader is warned of: only one side’s sources, or a single one; several with a semicolon between.",
    type: "string",
    of: ({ dataset, entry }) => sourcingOf(dataset.atlas, entry).join(";") || null,
  },
];

export const entriesTable = table<Row>({
  name: "entries",
  title: saying("exports.table.entries"),
  description: saying("exports.tableRows.entries"),
  key: ["entry"],
  columns: [
    {
      name: "entry",
      description: "The id of the entry, which does not change.",
      type: "string",
      required: true,
      of: ({ entry }) => entry.id,
    },
    {
      name: "kind",
      description: "Whether it is a meeting, a deployment of peacekeepers or another event.",
      type: "string",
      values: entryKinds,
      required: true,
      of: ({ entry }) => entry.kind,
    },
    {
      name: "title",
      description: "What it is called in the atlas.",
      type: "string",
      required: true,
      of: ({ entry }) => entry.title,
    },
    ...dateColumns<Row>("When it happened", ({ entry }) => entry.date),
    {
      name: "date_note",
      description: "How the date was found where a source is relative or uncertain.",
      type: "string",
      of: ({ entry }) => entry.dateNote ?? null,
    },
    {
      name: "where",
      description:
        "Where it happened or stood, by the names that the sides use; several places with a semicolon between. Points are in locations.",
      type: "string",
      of: (row) => where(row).join("; ") || null,
    },
    {
      name: "summary",
      description: "What happened, in our words; paragraphs with an empty line between.",
      type: "string",
      required: true,
      of: ({ entry }) => entry.summary.join("\n\n"),
    },
    ...meetingColumns,
    ...otherColumns,
    ...sourceColumns,
    {
      name: "layers",
      description:
        "The lines and areas that its map shows, by their ids in the layers; several with a semicolon between.",
      type: "string",
      of: ({ entry }) => entry.layers.join(";") || null,
    },
    {
      name: "modified",
      description: "The day on which the entry was last changed.",
      type: "date",
      required: true,
      of: ({ entry }) => entry.modified,
    },
    {
      name: "address",
      description: "The page of the entry.",
      type: "string",
      required: true,
      of: ({ dataset, entry }) => dataset.site.origin + entryPath(entry),
    },
  ],
  rows: (dataset) => dataset.entries.map((entry) => ({ dataset, entry, count: countSources(dataset.atlas, entry) })),
});
