/** The one registry of what the data is given in: routes, `/data`, the zip, the package and the tests read it. */
import { contentFormats } from "./content-formats.ts";
import { saying } from "./exported-text.ts";
import { datapackage } from "./files/datapackage.ts";
import type { DataFile, Format, PageFormat } from "./format.ts";
import { openapi } from "./openapi/openapi.ts";
import type { Listed } from "./page-files/listed.ts";
import { packed, written } from "./written-files.ts";

export type { DataFile, Format, PageFormat } from "./format.ts";

/** The one to take who wants it all. */
export const allFiles: DataFile = {
  name: "where-they-met.zip",
  title: saying("exports.file.all"),
  rights: ["atlas", "publisher", "gazetteer", "wikidata", "layers"],
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

export const formats: readonly Format[] = [...contentFormats, ...containers];

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
