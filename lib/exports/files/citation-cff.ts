/** How the data wants to be cited (https://citation-file-format.github.io, 1.2.0). */
import { type Dataset, provenance } from "../dataset/dataset.ts";

/** A string of JSON is one of YAML. */
const quoted = (text: string) => JSON.stringify(text);

export function citationCff(dataset: Dataset): string {
  const { title, homepage, version, knownUntil } = provenance(dataset);
  return [
    "cff-version: 1.2.0",
    `message: ${quoted("Please cite the atlas with the version that you used.")}`,
    "type: dataset",
    `title: ${quoted(title)}`,
    `abstract: ${quoted(`The record is checked up to ${knownUntil}.`)}`,
    "authors:",
    `  - name: ${quoted(title)}`,
    `version: ${quoted(version)}`,
    `date-released: ${quoted(dataset.atlas.modified.latest)}`,
    `url: ${quoted(homepage)}`,
    "license: CC-BY-4.0",
    "",
  ].join("\n");
}
