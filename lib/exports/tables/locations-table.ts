import { kinds } from "../../atlas/kinds.ts";
import { type Entry, type Site, Site as SiteSchema } from "../../atlas/schema.ts";
import { dayRange } from "./date-columns.ts";
import { entryColumn, numberColumn, placeColumn } from "./key-columns.ts";
import { table } from "./table.ts";

interface Row {
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

function rowsOf(entry: Entry): Row[] {
  const places = entry.places.map((place, index) => ({ entry, place, part: partOf(entry, index) }));
  const sites =
    "sites" in entry ? entry.sites.map((site) => ({ entry, place: site.place, part: "site" as const, site })) : [];
  return [...places, ...sites].map((row, index) => ({ ...row, number: index + 1 }));
}

export const locationsTable = table<Row>({
  name: "locations",
  title: "Locations",
  description:
    "Where each entry happened or stood: one row for each place of an entry, and one for each site of a deployment.",
  key: ["entry", "number"],
  columns: [
    entryColumn(({ entry }) => entry.id),
    numberColumn("Its place in the list of the entry"),
    placeColumn(({ place }) => place),
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
  rows: ({ entries }) => entries.flatMap(rowsOf),
});
