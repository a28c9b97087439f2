import { formatDate } from "../../atlas/dates/dates.ts";
import { type Dataset as Data, provenance, subjectIn } from "../../exports/dataset/dataset.ts";
import { licences } from "../../exports/dataset/licences.ts";
import { formats } from "../../exports/formats.ts";
import { dayRange } from "../../exports/tables/date-columns.ts";
import type { Words } from "../../words/words.ts";
import { absolute } from "../absolute.ts";
import type { DataDownload, Dataset } from "./types.ts";

const downloads = (words: Words): DataDownload[] =>
  formats.flatMap(({ carries, mediaType, files }) =>
    files.map(({ name, title, table }) => ({
      "@type": "DataDownload",
      name: title(words),
      description: (table?.description ?? carries)(words),
      contentUrl: absolute(`/data/${name}`),
      encodingFormat: mediaType,
    })),
  );

const keywords = [
  "metadata.keyword.karabakh",
  "metadata.keyword.armenia",
  "metadata.keyword.azerbaijan",
  "metadata.keyword.talks",
  "metadata.keyword.peacekeeping",
] as const;

/** The data of the atlas, for search engines of data. `description`: what it is, which follows on what it is about. Its entries are by date, so the first of them begins it. */
export function datasetThing(dataset: Data, description: string): Dataset {
  const { title, version, knownUntil, caution } = provenance(dataset);
  const { words } = dataset.atlas;
  const date = formatDate(knownUntil, words);
  const begins = dataset.entries.map(({ date }) => dayRange(date).first).find(Boolean) ?? "..";
  return {
    "@type": "Dataset",
    "@id": absolute("/data#dataset"),
    name: title,
    description: words("metadata.dataset", { subject: subjectIn(words), description, date, caution }),
    url: absolute(words.to("/data")),
    version,
    dateModified: dataset.atlas.modified.latest,
    license: licences.atlas.path,
    isAccessibleForFree: true,
    inLanguage: "en",
    keywords: keywords.map((keyword) => words(keyword)),
    creator: { "@type": "Organization", name: title, url: absolute(words.to("/about")) },
    temporalCoverage: `${begins}/${knownUntil}`,
    spatialCoverage: { "@type": "Place", name: words("metadata.region") },
    distribution: downloads(words),
  };
}
