/** How the data wants to be cited (https://citation-file-format.github.io, 1.2.0). */
import type { Atlas } from "../../atlas/atlas.ts";
import type { Words } from "../../words/words.ts";
import { type Dataset, provenance, subjectIn } from "../dataset/dataset.ts";

/** A string of JSON is one of YAML. */
const quoted = (text: string) => JSON.stringify(text);

/** What holds for every version, wherever it is published. */
const always = ({ title, knownUntil }: Pick<Atlas["decisions"], "title" | "knownUntil">, words: Words) => [
  "cff-version: 1.2.0",
  `message: ${quoted(words("exports.citeVersion"))}`,
  "type: dataset",
  `title: ${quoted(title)}`,
  `abstract: ${quoted(`${subjectIn(words)} ${words("exports.checked", { day: knownUntil })}`)}`,
  "authors:",
  `  - name: ${quoted(title)}`,
  "license: CC-BY-4.0",
];

const lines = (all: string[]) => `${all.join("\n")}\n`;

export function citationCff(dataset: Dataset): string {
  const { title, homepage, version, knownUntil } = provenance(dataset);
  return lines([
    ...always({ title, knownUntil }, dataset.atlas.words),
    `version: ${quoted(version)}`,
    `date-released: ${quoted(dataset.atlas.modified.latest)}`,
    `url: ${quoted(homepage)}`,
  ]);
}

/** The file beside the program, by which its host tells how to cite it: it has neither one version nor one address. */
export const repositoryCitation = ({ decisions, words }: Atlas): string => lines(always(decisions, words));
