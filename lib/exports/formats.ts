/** The one registry of what the data is given in: routes, `/data`, the zip, the package and the tests read it. */
import { codebookCsv } from "./codebook.ts";
import type { Dataset } from "./dataset/dataset.ts";
import type { Rights } from "./dataset/licences.ts";
import { saying } from "./exported-text.ts";
import { allAnnotations } from "./files/all-annotations.ts";
import { atlasJson, atlasSchema } from "./files/atlas-json.ts";
import { sourcesBibtex, sourcesCsl } from "./files/bibliography.ts";
import { citationCff } from "./files/citation-cff.ts";
import { codebookMarkdown } from "./files/codebook-markdown.ts";
import { datapackage, type WrittenFile } from "./files/datapackage.ts";
import { entriesGeojson } from "./files/entries-geojson.ts";
import { kml } from "./files/kml.ts";
import { layersGeojson } from "./files/layers-geojson.ts";
import { linkedPlaces } from "./files/linked-places.ts";
import { zip } from "./files/zip.ts";
import type { DataFile, Format, PageFormat } from "./format.ts";
import { openapi } from "./openapi/openapi.ts";
import type { Listed } from "./page-files/listed.ts";
import { pageCsv } from "./page-files/page-csv.ts";
import { isOnMap, pageGeojson } from "./page-files/page-geojson.ts";
import { pageJson, pageSchema, pageSchemaName } from "./page-files/page-json.ts";
import { csv } from "./tables/csv.ts";
import type { Table } from "./tables/table.ts";
import { tables } from "./tables/tables.ts";

export type { DataFile, Format, PageFormat } from "./format.ts";

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

const everything: Rights[] = ["atlas", "publisher", "gazetteer", "wikidata", "layers"];

/** What the data package describes. */
const content: readonly Format[] = [
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

const bytesOf = (body: string | Uint8Array) => (typeof body === "string" ? new TextEncoder().encode(body) : body);

const kept = new WeakMap<Dataset, WrittenFile[]>();

/** Written once for a data set: its package and its zip both describe them. */
function written(dataset: Dataset): WrittenFile[] {
  const files = kept.get(dataset) ?? writeAll(dataset);
  kept.set(dataset, files);
  return files;
}

const writeAll = (dataset: Dataset): WrittenFile[] =>
  content.flatMap(({ carries, mediaType, files }) =>
    files.map(({ title, ...file }) => ({
      ...file,
      title: title(dataset.atlas.words),
      mediaType,
      description: (file.table?.description ?? carries)(dataset.atlas.words),
      bytes: bytesOf(file.write(dataset)),
    })),
  );

function packed(dataset: Dataset): Uint8Array {
  const files = written(dataset);
  const descriptor = { name: "datapackage.json", bytes: datapackage(dataset, files) };
  return zip([descriptor, ...files], dataset.atlas.modified.latest);
}

/** The one to take who wants it all. */
export const allFiles: DataFile = {
  name: "where-they-met.zip",
  title: saying("exports.file.all"),
  rights: everything,
  write: packed,
};

/** What holds the others. */
const containers: readonly Format[] = [
  {
    name: "Data Package",
    mediaType: "application/vnd.datapackage+json",
    extension: "json",
    carries: saying("exports.carries.package"),
    saysVersion: true,
    files: [
      {
        name: "datapackage.json",
        title: saying("exports.file.package"),
        rights: ["atlas"],
        write: (dataset) => datapackage(dataset, written(dataset)),
      },
    ],
  },
  {
    name: "OpenAPI",
    mediaType: "application/vnd.oai.openapi+json; version=3.1",
    extension: "json",
    carries: saying("exports.carries.openapi"),
    saysVersion: true,
    files: [
      {
        name: "openapi.json",
        title: saying("exports.file.addresses"),
        rights: ["atlas"],
        write: (dataset) => openapi(dataset, formats),
      },
    ],
  },
  {
    name: "Zip",
    mediaType: "application/zip",
    extension: "zip",
    carries: saying("exports.carries.zip"),
    saysVersion: true,
    files: [allFiles],
  },
];

export const formats: readonly Format[] = [...content, ...containers];

/** Those that pages are given in, and of one page those that have room for what it lists. */
export const pageFormats = formats.filter((format): format is PageFormat => format.ofPages !== undefined);

export const pageFormatsOf = (listed: Listed | undefined): PageFormat[] =>
  listed ? pageFormats.filter(({ ofPages }) => ofPages.hasRoom(listed)) : [];

/** The file under `/data/` and its format; undefined when there is none of this name. */
export function dataFile(name: string): { file: DataFile; format: Format } | undefined {
  for (const format of formats) {
    const file = format.files.find((each) => each.name === name);
    if (file) return { file, format };
  }
  return undefined;
}
