/** All tables of the data, in the order in which a reader needs them. */
import { agreementsTable } from "./agreements-table.ts";
import { chronologyTable } from "./chronology-table.ts";
import { disagreementsTable } from "./disagreements-table.ts";
import { entriesTable } from "./entries-table.ts";
import { excerptsTable } from "./excerpts-table.ts";
import { locationsTable } from "./locations-table.ts";
import { namesTable } from "./names-table.ts";
import { participantsTable } from "./participants-table.ts";
import { peopleTable } from "./people-table.ts";
import { placesTable } from "./places-table.ts";
import { publishersTable } from "./publishers-table.ts";
import { sourcesTable } from "./sources-table.ts";
import type { Table } from "./table.ts";

export const tables: readonly Table[] = [
  entriesTable,
  participantsTable,
  peopleTable,
  locationsTable,
  chronologyTable,
  agreementsTable,
  placesTable,
  namesTable,
  excerptsTable,
  sourcesTable,
  disagreementsTable,
  publishersTable,
];
