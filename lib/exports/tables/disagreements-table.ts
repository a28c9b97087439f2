import type { Atlas } from "../../atlas/atlas.ts";
import { type DisputedPoint, disputedPoints } from "../../atlas/disputed-points.ts";
import type { Account } from "../../atlas/schema/evidence-schema.ts";
import { saying } from "../exported-text.ts";
import type { Site } from "../work.ts";
import { entryColumn, numberColumn } from "./key-columns.ts";
import { accountSource, sourceColumns } from "./source-columns.ts";
import { table } from "./table.ts";

interface Row {
  atlas: Atlas;
  site: Site;
  point: DisputedPoint;
  account: Account;
  number: number;
}

export const disagreementsTable = table<Row>({
  name: "disagreements",
  title: saying("exports.table.disagreements"),
  description: saying("exports.tableRows.disagreements"),
  key: ["point", "number"],
  columns: [
    {
      name: "point",
      description: "The id of the point; all its accounts have the same.",
      type: "string",
      required: true,
      of: ({ point }) => point.anchor,
    },
    numberColumn("The account’s place among those of the point"),
    entryColumn(({ point }) => point.entry.id),
    {
      name: "about",
      description: "What the sources differ on.",
      type: "string",
      required: true,
      of: ({ point }) => point.item.about,
    },
    {
      name: "says",
      description: "The account, in our words.",
      type: "string",
      required: true,
      of: ({ account }) => account.says,
    },
    ...sourceColumns<Row>(({ atlas, account }) => accountSource(atlas, account)),
    {
      name: "address",
      description: "Where the point stands in the atlas.",
      type: "string",
      required: true,
      of: ({ site, point }) => site.origin + point.path,
    },
  ],
  rows: ({ atlas, entries, site }) =>
    disputedPoints(atlas, entries).flatMap((point) =>
      point.item.accounts.map((account, index) => ({ atlas, site, point, account, number: index + 1 })),
    ),
});
