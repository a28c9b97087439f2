import type { Atlas } from "../../atlas/atlas.ts";
import type { Entry } from "../../atlas/schema/entry-schema.ts";
import { saying } from "../exported-text.ts";
import { entryColumn, numberColumn } from "./key-columns.ts";
import { excerptSource, type NamedSource, sourceColumns } from "./source-columns.ts";
import { table } from "./table.ts";

/** As what the entry names it. */
const parts = ["excerpt", "citation", "reference", "site", "chronology"] as const;

interface Named {
  part: (typeof parts)[number];
  source: NamedSource;
  says?: string;
  /** Of a site or a day: its number among those of the entry. */
  partNumber?: number;
}

type Row = Named & { atlas: Atlas; entry: Entry; number: number };

/** What the parts of a deployment stand on. */
function ofParts(entry: Entry): Named[] {
  if (entry.kind !== "deployment") return [];
  const sites = entry.sites.flatMap(({ title, references }, index) =>
    references.map((reference) => ({
      part: "site" as const,
      source: { reference },
      says: title,
      partNumber: index + 1,
    })),
  );
  const days = entry.chronology.flatMap(({ what, references }, index) =>
    references.map((reference) => ({
      part: "chronology" as const,
      source: { reference },
      says: what,
      partNumber: index + 1,
    })),
  );
  return [...sites, ...days];
}

function namedBy(atlas: Atlas, entry: Entry): Named[] {
  return [
    ...entry.excerpts.map((id) => ({ part: "excerpt" as const, source: excerptSource(atlas, id) })),
    ...entry.citations.map(({ article, paragraph, says }) => ({
      part: "citation" as const,
      source: { article, locus: paragraph },
      says,
    })),
    ...entry.references.map((reference) => ({ part: "reference" as const, source: { reference } })),
    ...ofParts(entry),
  ];
}

export const sourcesTable = table<Row>({
  name: "sources",
  title: saying("exports.table.sources"),
  description: saying("exports.tableRows.sources"),
  key: ["entry", "number"],
  columns: [
    entryColumn(({ entry }) => entry.id),
    numberColumn("Its place in the list of the entry"),
    {
      name: "part",
      description: "As what it is named: quoted, told in our words, a page for the whole, for a site, or for a day.",
      type: "string",
      values: parts,
      required: true,
      of: ({ part }) => part,
    },
    {
      name: "part_number",
      description: "Of a source for a site or a day: which of the sites or days of the entry, counted from 1.",
      type: "integer",
      of: ({ partNumber }) => partNumber ?? null,
    },
    {
      name: "says",
      description: "In our words: what it carries, or the site or day that it is named for.",
      type: "string",
      of: ({ says }) => says ?? null,
    },
    ...sourceColumns<Row>(({ source }) => source),
  ],
  rows: ({ atlas, entries }) =>
    entries.flatMap((entry) =>
      namedBy(atlas, entry).map((named, index) => ({ ...named, atlas, entry, number: index + 1 })),
    ),
});
