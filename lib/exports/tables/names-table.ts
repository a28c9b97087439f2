import type { Place, PlaceName } from "../../atlas/schema/place-schema.ts";
import { saying } from "../exported-text.ts";
import { numberColumn, placeColumn } from "./key-columns.ts";
import { table } from "./table.ts";

interface Row {
  place: Place;
  number: number;
  name: PlaceName;
}

export const namesTable = table<Row>({
  name: "names",
  title: saying("exports.table.names"),
  description: saying("exports.tableRows.names"),
  key: ["place", "number"],
  columns: [
    placeColumn(({ place }) => place.id),
    numberColumn("Its place in the list of names"),
    {
      name: "name",
      description: "The name as it is written in its language.",
      type: "string",
      required: true,
      rights: "gazetteer",
      of: ({ name }) => name.text,
    },
    {
      name: "language",
      description: "ISO 639-1 code of the language.",
      type: "string",
      required: true,
      of: ({ name }) => name.lang,
    },
    {
      name: "used_by",
      description: "Who uses it, when the name is contested.",
      type: "string",
      of: ({ name }) => name.usedBy ?? null,
    },
    {
      name: "form_of",
      description: "Of a contested place: the English name that this one, whose users no source states, is a form of.",
      type: "string",
      of: ({ name }) => name.formOf ?? null,
    },
    {
      name: "former",
      description: "True for a name that is no longer in use.",
      type: "boolean",
      required: true,
      of: ({ name }) => name.former ?? false,
    },
    {
      name: "source",
      description: "Where this spelling is found; without it, the editors typed it.",
      type: "string",
      of: ({ name }) => name.source ?? null,
    },
  ],
  rows: ({ places }) =>
    places.flatMap((place) => place.names.map((name, index) => ({ place, name, number: index + 1 }))),
});
