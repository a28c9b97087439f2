import { formatDate } from "../../atlas/dates/dates.ts";
import { type Dataset as Data, provenance, subject } from "../../exports/dataset/dataset.ts";
import { licences } from "../../exports/dataset/licences.ts";
import { formats } from "../../exports/formats.ts";
import { dayRange } from "../../exports/tables/date-columns.ts";
import { absolute } from "../absolute.ts";
import type { DataDownload, Dataset } from "./types.ts";

const downloads = (): DataDownload[] =>
  formats.flatMap(({ carries, mediaType, files }) =>
    files.map(({ name, title, table }) => ({
      "@type": "DataDownload",
      name: title,
      description: table?.description ?? carries,
      contentUrl: absolute(`/data/${name}`),
      encodingFormat: mediaType,
    })),
  );

/** The data of the atlas, for search engines of data. `description`: what it is, which follows on what it is about. Its entries are by date, so the first of them begins it. */
export function datasetThing(dataset: Data, description: string): Dataset {
  const { title, version, knownUntil, caution } = provenance(dataset);
  const begins = dataset.entries.map(({ date }) => dayRange(date).first).find(Boolean) ?? "..";
  return {
    "@type": "Dataset",
    "@id": absolute("/data#dataset"),
    name: title,
    description: `${subject} ${description} Checked up to ${formatDate(knownUntil)}. ${caution}`,
    url: absolute("/data"),
    version,
    dateModified: dataset.atlas.modified.latest,
    license: licences.atlas.path,
    isAccessibleForFree: true,
    inLanguage: "en",
    keywords: ["Nagorno-Karabakh", "Armenia", "Azerbaijan", "peace talks", "peacekeeping"],
    creator: { "@type": "Organization", name: title, url: absolute("/about") },
    temporalCoverage: `${begins}/${knownUntil}`,
    spatialCoverage: { "@type": "Place", name: "South Caucasus" },
    distribution: downloads(),
  };
}
