import type { Person } from "../../atlas/named-people.ts";
import { type OtherLanguage, otherLanguages } from "../../words/languages.ts";
import type { Dataset } from "../dataset/dataset.ts";
import { saying } from "../exported-text.ts";
import { table } from "./table.ts";

interface Row {
  person: Person;
  language: OtherLanguage;
}

const nameOf = ({ person, language }: Row) => person.names[language];

/** Those who took part in the meetings of the data set. */
function peopleOf({ atlas, entries }: Dataset): Person[] {
  const present = entries.flatMap((entry) => (entry.kind === "meeting" ? entry.participants : []));
  const names = new Set(present.map(({ name }) => name));
  return atlas.people.filter(({ name }) => names.has(name));
}

export const peopleTable = table<Row>({
  name: "people",
  title: saying("exports.table.people"),
  description: saying("exports.tableRows.people"),
  key: ["name", "language"],
  columns: [
    {
      name: "name",
      description: "The person’s or body’s name, as the table of participants has it.",
      type: "string",
      required: true,
      of: ({ person }) => person.name,
    },
    {
      name: "body",
      description: "True for a delegation or a group, false for a person.",
      type: "boolean",
      required: true,
      of: ({ person }) => person.body ?? false,
    },
    {
      name: "language",
      description: "ISO 639-1 code of the language.",
      type: "string",
      values: otherLanguages,
      required: true,
      of: ({ language }) => language,
    },
    {
      name: "written",
      description: "The name as it is written in this language.",
      type: "string",
      required: true,
      of: (row) => nameOf(row).text,
    },
    {
      name: "by_rule",
      description:
        "True where it is written by the rules of transliteration, as the editors found no source that has it.",
      type: "boolean",
      required: true,
      of: (row) => nameOf(row).rule ?? false,
    },
    {
      name: "source",
      description: "Whose page writes it so, in whatever case; empty where it is written by rule.",
      type: "string",
      of: (row) => nameOf(row).source?.name ?? null,
    },
    {
      name: "source_address",
      description: "The address of that page.",
      type: "string",
      of: (row) => nameOf(row).source?.url ?? null,
    },
    {
      name: "surname_only",
      description: "True where that page has the surname, and no given name in this spelling.",
      type: "boolean",
      of: (row) => (nameOf(row).source ? (nameOf(row).source?.surname ?? false) : null),
    },
  ],
  rows: (dataset) => peopleOf(dataset).flatMap((person) => otherLanguages.map((language) => ({ person, language }))),
});
