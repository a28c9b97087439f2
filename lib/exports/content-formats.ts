/** What the content is given in, format by format, and the files of each. */
import { codebookCsv } from "./codebook.ts";
import type { Rights } from "./dataset/licences.ts";
import { saying } from "./exported-text.ts";
import { allAnnotations } from "./files/all-annotations.ts";
import { atlasJson, atlasSchema } from "./files/atlas-json.ts";
import { sourcesBibtex, sourcesCsl } from "./files/bibliography.ts";
import { citationCff } from "./files/citation-cff.ts";
import { codebookMarkdown } from "./files/codebook-markdown.ts";
import { entriesGeojson } from "./files/entries-geojson.ts";
import { kml } from "./files/kml.ts";
import { layersGeojson } from "./files/layers-geojson.ts";
import { linkedPlaces } from "./files/linked-places.ts";
import type { DataFile, Format } from "./format.ts";
import { pageCsv } from "./page-files/page-csv.ts";
import { isOnMap, pageGeojson } from "./page-files/page-geojson.ts";
import { pageJson, pageSchema, pageSchemaName } from "./page-files/page-json.ts";
import { csv } from "./tables/csv.ts";
import type { Table } from "./tables/table.ts";
import { tables } from "./tables/tables.ts";

const always = () => true;

/** A table's rights are those of its columns. */
const rightsOf = ({ columns }: Table): Rights[] => [...new Set(columns.map(({ rights = "atlas" }) => rights))];

const tableFile = (table: Table): DataFile => ({
  name: `${table.name}.csv`,
  title: table.title,
  rights: rightsOf(table),
  table,
  write: (dataset) =>
    csv(
      table.columns.map(({ name }) => name),
      table.cells(dataset),
    ),
});

/** What the data package describes. */
export const contentFormats: readonly Format[] = [
  {
    name: "CSV",
    mediaType: "text/csv; charset=utf-8; header=present",
    extension: "csv",
    carries: saying("exports.carries.csv"),
    saysVersion: false,
    ofPages: {
      carries: saying("exports.ofPage.csv"),
      hasRoom: always,
      write: pageCsv,
    },
    files: [
      ...tables.map(tableFile),
      {
        name: "codebook.csv",
        title: saying("exports.file.codebook"),
        rights: ["atlas", "publisher"],
        write: codebookCsv,
      },
    ],
  },
  {
    name: "Markdown",
    mediaType: "text/markdown; charset=utf-8",
    extension: "md",
    carries: saying("exports.carries.markdown"),
    saysVersion: true,
    files: [
      {
        name: "codebook.md",
        title: saying("exports.file.codebookToRead"),
        rights: ["atlas", "publisher"],
        write: codebookMarkdown,
      },
    ],
  },
  {
    name: "JSON",
    mediaType: "application/json",
    extension: "json",
    carries: saying("exports.carries.json"),
    saysVersion: true,
    ofPages: {
      carries: saying("exports.ofPage.json"),
      hasRoom: always,
      write: pageJson,
    },
    files: [
      {
        name: "atlas.json",
        title: saying("exports.file.atlas"),
        rights: ["atlas", "publisher", "gazetteer", "wikidata"],
        write: atlasJson,
      },
    ],
  },
  {
    name: "JSON Schema",
    mediaType: "application/schema+json",
    extension: "schema.json",
    carries: saying("exports.carries.schema"),
    saysVersion: false,
    files: [
      { name: "atlas.schema.json", title: saying("exports.file.atlasSchema"), rights: ["atlas"], write: atlasSchema },
      { name: pageSchemaName, title: saying("exports.file.pageSchema"), rights: ["atlas"], write: pageSchema },
    ],
  },
  {
    name: "GeoJSON",
    mediaType: "application/geo+json",
    extension: "geojson",
    carries: saying("exports.carries.geojson"),
    saysVersion: true,
    ofPages: {
      carries: saying("exports.ofPage.geojson"),
      hasRoom: isOnMap,
      write: pageGeojson,
    },
    files: [
      {
        name: "atlas.geojson",
        title: saying("exports.file.entriesOnMap"),
        rights: ["atlas", "publisher", "gazetteer"],
        write: entriesGeojson,
      },
      {
        name: "layers.geojson",
        title: saying("exports.file.layers"),
        rights: ["atlas", "layers"],
        write: layersGeojson,
      },
    ],
  },
  {
    name: "Linked Places",
    mediaType: "application/ld+json",
    extension: "lpf.json",
    carries: saying("exports.carries.linkedPlaces"),
    saysVersion: true,
    files: [
      {
        name: "places.lpf.json",
        title: saying("exports.file.gazetteer"),
        rights: ["atlas", "gazetteer", "wikidata"],
        write: linkedPlaces,
      },
    ],
  },
  {
    name: "Web Annotations",
    mediaType: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
    extension: "jsonld",
    carries: saying("exports.carries.annotations"),
    saysVersion: true,
    files: [
      {
        name: "annotations.jsonld",
        title: saying("exports.file.annotations"),
        rights: ["atlas", "publisher"],
        write: allAnnotations,
      },
    ],
  },
  {
    name: "BibTeX",
    mediaType: "text/x-bibtex; charset=utf-8",
    extension: "bib",
    carries: saying("exports.carries.bibtex"),
    saysVersion: true,
    files: [
      { name: "sources.bib", title: saying("exports.file.bibliography"), rights: ["atlas"], write: sourcesBibtex },
    ],
  },
  {
    name: "CSL-JSON",
    mediaType: "application/vnd.citationstyles.csl+json",
    extension: "csl.json",
    carries: saying("exports.carries.csl"),
    saysVersion: false,
    files: [
      { name: "sources.csl.json", title: saying("exports.file.references"), rights: ["atlas"], write: sourcesCsl },
    ],
  },
  {
    name: "KML",
    mediaType: "application/vnd.google-earth.kml+xml",
    extension: "kml",
    carries: saying("exports.carries.kml"),
    saysVersion: true,
    files: [
      {
        name: "atlas.kml",
        title: saying("exports.file.earth"),
        rights: ["atlas", "publisher", "gazetteer"],
        write: kml,
      },
    ],
  },
  {
    name: "Citation File Format",
    mediaType: "application/yaml",
    extension: "cff",
    carries: saying("exports.carries.cff"),
    saysVersion: true,
    files: [{ name: "CITATION.cff", title: saying("exports.file.citation"), rights: ["atlas"], write: citationCff }],
  },
];
