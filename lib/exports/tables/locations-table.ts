import type { Atlas } from "../../atlas/atlas.ts";
import { kinds } from "../../atlas/kinds.ts";
import { placeLabel } from "../../atlas/names/names.ts";
import { type Entry, type Site, Site as SiteSchema } from "../../atlas/schema/entry-schema.ts";
import { type Place, Place as PlaceSchema } from "../../atlas/schema/place-schema.ts";
import { saying } from "../exported-text.ts";
import { dayRange } from "./date-columns.ts";
import { entryColumn, numberColumn, placeColumn } from "./key-columns.ts";
import { type Column, table } from "./table.ts";

interface Row {
  atlas: Atlas;
  entry: Entry;
  number: number;
  place: string;
  part: (typeof parts)[number];
  site?: Site;
}

const parts = ["venue", "named", "site", "scene"] as const;

/** What a place of an entry is to it: of what has a venue, that is the first, and the others are only named. */
function partOf(entry: Entry, index: number): Row["part"] {
  if (kinds[entry.kind].places === "venue") return index === 0 ? "venue" : "named";
  return kinds[entry.kind].places === "sites" ? "site" : "scene";
}

function rowsOf(atlas: Atlas, entry: Entry): Row[] {
  const places = entry.places.map((place, index) => ({ entry, place, part: partOf(entry, index) }));
  const sites =
    "sites" in entry ? entry.sites.map((site) => ({ entry, place: site.place, part: "site" as const, site })) : [];
  return [...places, ...sites].map((row, index) => ({ ...row, atlas, number: index + 1 }));
}

const ofPlace = ({ atlas, place }: Row, told: (place: Place) => string | number) => {
  const found = atlas.place(place);
  return found ? told(found) : null;
};

/** As in the table of places, so that this one alone can be put on a map. */
const placeColumns: Column<Row>[] = [
  {
    name: "label",
    description: "The name of the place, or the names that the sides use, in alphabetical order.",
    type: "string",
    required: true,
    of: (row) => ofPlace(row, placeLabel),
  },
  {
    name: "longitude",
    description: "Of the place: degrees east of Greenwich (WGS84).",
    type: "number",
    required: true,
    rights: "gazetteer",
    of: (row) => ofPlace(row, ({ point }) => point[0]),
  },
  {
    name: "latitude",
    description: "Of the place: degrees north of the equator (WGS84).",
    type: "number",
    required: true,
    rights: "gazetteer",
    of: (row) => ofPlace(row, ({ point }) => point[1]),
  },
  {
    name: "precision",
    description: "How exact the point is; a region has a point only to carry its label.",
    type: "string",
    values: PlaceSchema.shape.precision.options,
    required: true,
    of: (row) => ofPlace(row, ({ precision }) => precision),
  },
];

export const locationsTable = table<Row>({
  name: "locations",
  title: saying("exports.table.locations"),
  description: saying("exports.tableRows.locations"),
  key: ["entry", "number"],
  columns: [
    entryColumn(({ entry }) => entry.id),
    numberColumn("Its place in the list of the entry"),
    placeColumn(({ place }) => place),
    ...placeColumns,
    {
      name: "part",
      description: "What the place is to the entry: where it was held, only named by it, a site of it, or its scene.",
      type: "string",
      values: parts,
      required: true,
      of: ({ part }) => part,
    },
    {
      name: "site_id",
      description:
        "Of a named spot where a force stood: its id within the entry; empty for a place of the entry itself.",
      type: "string",
      of: ({ site }) => site?.id ?? null,
    },
    {
      name: "site",
      description: "Of a named spot where a force stood: what it is called.",
      type: "string",
      of: ({ site }) => site?.title ?? null,
    },
    {
      name: "site_role",
      description: "What stood or happened at the site.",
      type: "string",
      values: SiteSchema.shape.role.options,
      of: ({ site }) => site?.role ?? null,
    },
    {
      name: "site_date",
      description: "When the force is known to have been at the site, in EDTF.",
      type: "string",
      of: ({ site }) => site?.date ?? null,
    },
    {
      name: "site_first_day",
      description: "The first day of that date; empty where it is not known.",
      type: "date",
      of: ({ site }) => dayRange(site?.date).first,
    },
    {
      name: "site_note",
      description: "What is known of the site, in our words.",
      type: "string",
      of: ({ site }) => site?.note ?? null,
    },
    {
      name: "site_caution",
      description: "What a reader should be careful of at this site.",
      type: "string",
      of: ({ site }) => site?.caution ?? null,
    },
  ],
  rows: ({ atlas, entries }) => entries.flatMap((entry) => rowsOf(atlas, entry)),
});
