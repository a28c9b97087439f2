import { isContested, placeLabel } from "../../atlas/names/names.ts";
import { type Place, Place as PlaceSchema } from "../../atlas/schema/place-schema.ts";
import type { Dataset } from "../dataset/dataset.ts";
import { saying } from "../exported-text.ts";
import { table } from "./table.ts";

interface Row {
  dataset: Dataset;
  place: Place;
}

export const placesTable = table<Row>({
  name: "places",
  title: saying("exports.table.places"),
  description: saying("exports.tableRows.places"),
  key: ["place"],
  columns: [
    {
      name: "place",
      description: "The id of the place; of a contested place the English names in use, by the alphabet.",
      type: "string",
      required: true,
      of: ({ place }) => place.id,
    },
    {
      name: "label",
      description: "The name, or the names that the sides use, in alphabetical order.",
      type: "string",
      required: true,
      of: ({ place }) => placeLabel(place),
    },
    {
      name: "contested",
      description: "True when the sides use different English names.",
      type: "boolean",
      required: true,
      of: ({ place }) => isContested(place),
    },
    {
      name: "kind",
      description: "What kind of place it is.",
      type: "string",
      values: PlaceSchema.shape.kind.options,
      required: true,
      of: ({ place }) => place.kind,
    },
    {
      name: "longitude",
      description: "Degrees east of Greenwich (WGS84).",
      type: "number",
      required: true,
      rights: "gazetteer",
      of: ({ place }) => place.point[0],
    },
    {
      name: "latitude",
      description: "Degrees north of the equator (WGS84).",
      type: "number",
      required: true,
      rights: "gazetteer",
      of: ({ place }) => place.point[1],
    },
    {
      name: "precision",
      description: "How exact the point is; a region has a point only to carry its label.",
      type: "string",
      values: PlaceSchema.shape.precision.options,
      required: true,
      of: ({ place }) => place.precision,
    },
    {
      name: "country",
      description: "ISO 3166 code by the recognised boundary; empty for a region or line across states.",
      type: "string",
      of: ({ place }) => place.country,
    },
    {
      name: "wikidata",
      description: "The item of Wikidata about the place.",
      type: "string",
      rights: "wikidata",
      of: ({ place }) => place.wikidata ?? null,
    },
    {
      name: "source",
      description: "Where the point comes from.",
      type: "string",
      required: true,
      of: ({ place }) => place.source,
    },
    {
      name: "note",
      description: "What else should be known of the point or the place.",
      type: "string",
      of: ({ place }) => place.note ?? null,
    },
    {
      name: "intro",
      description: "What its page opens with, in words that neither side would object to; paragraphs as in entries.",
      type: "string",
      of: ({ place }) => place.intro?.join("\n\n") ?? null,
    },
    {
      name: "address",
      description: "The page of the place.",
      type: "string",
      required: true,
      of: ({ dataset, place }) => `${dataset.site.origin}/places/${place.id}`,
    },
  ],
  rows: (dataset) => dataset.places.map((place) => ({ dataset, place })),
});
