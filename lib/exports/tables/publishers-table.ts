import { type PublisherUse, publisherUses } from "../../atlas/publisher-uses.ts";
import { kindsOfPublisher, voices } from "../../atlas/publishers.ts";
import { rank } from "../../atlas/schema/evidence-schema.ts";
import { saying } from "../exported-text.ts";
import { table } from "./table.ts";

export const publishersTable = table<PublisherUse>({
  name: "publishers",
  title: saying("exports.table.publishers"),
  description: saying("exports.tableRows.publishers"),
  key: ["publisher"],
  columns: [
    {
      name: "publisher",
      description: "The id of the publisher.",
      type: "string",
      required: true,
      of: ({ publisher }) => publisher.id,
    },
    {
      name: "name",
      description: "What it is called.",
      type: "string",
      required: true,
      of: ({ publisher }) => publisher.name,
    },
    {
      name: "kind",
      description: "What kind of publisher it is.",
      type: "string",
      values: kindsOfPublisher,
      required: true,
      of: ({ publisher }) => publisher.kind,
    },
    {
      name: "country",
      description: "ISO 3166 code; empty for what belongs to no country, or where that is not known.",
      type: "string",
      of: ({ publisher }) => publisher.country,
    },
    {
      name: "voice",
      description: "Whose public it belongs to and speaks for; none is that of no country, or of both sides together.",
      type: "string",
      values: voices,
      required: true,
      of: ({ publisher }) => publisher.voice,
    },
    {
      name: "rank",
      description: "1 official text, 2 established newsroom or institute, 3 partisan or community press, 4 copy.",
      type: "integer",
      values: [...rank.values],
      required: true,
      of: ({ publisher }) => publisher.rank,
    },
    {
      name: "about",
      description: "What it is, where its name does not say it.",
      type: "string",
      of: ({ publisher }) => publisher.about ?? null,
    },
    {
      name: "own_pages",
      description: "How often an entry names a page of its own, or an article that it printed.",
      type: "integer",
      required: true,
      of: ({ own }) => own,
    },
    {
      name: "pages_of_others",
      description: "How often an entry names a page on which somebody else prints its text.",
      type: "integer",
      required: true,
      of: ({ elsewhere }) => elsewhere,
    },
    {
      name: "entries",
      description: "The ids of the entries that stand on it, by date, with a semicolon between.",
      type: "string",
      required: true,
      of: ({ entries }) => entries.map(({ id }) => id).join(";"),
    },
  ],
  rows: ({ atlas, entries }) => publisherUses({ ...atlas, entries }),
});
