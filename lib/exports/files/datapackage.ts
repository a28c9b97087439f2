/** What the files are, for programs: a descriptor by Data Package 2 (https://datapackage.org/standard/data-package/). */
import { createHash } from "node:crypto";
import type { Words } from "../../words/words.ts";
import { type Dataset, provenance, subjectIn } from "../dataset/dataset.ts";
import { type Licence, licences, licencesOf, type Rights } from "../dataset/licences.ts";
import type { Table } from "../tables/table.ts";
import { tableSchema } from "./table-schema.ts";

/** A file as it is written. */
export interface WrittenFile {
  name: string;
  title: string;
  description: string;
  mediaType: string;
  rights: readonly Rights[];
  table?: Table;
  bytes: Uint8Array;
}

const profile = (name: string) => `https://datapackage.org/profiles/2.0/${name}.json`;
const hash = (bytes: Uint8Array) => `sha256:${createHash("sha256").update(bytes).digest("hex")}`;

const isNamed = (licence: Licence) => Boolean(licence.name ?? licence.path);
const bare = ({ name, title, path }: Licence, words: Words) => ({
  ...(name && { name }),
  title: title(words),
  ...(path && { path }),
});

function resource({ name, title, description, mediaType, rights, table, bytes }: WrittenFile, words: Words) {
  const others = licencesOf(rights).filter((licence) => !isNamed(licence));
  return {
    $schema: profile("dataresource"),
    name: table?.name ?? name.toLowerCase(),
    path: name,
    title,
    description,
    format: name.slice(name.lastIndexOf(".") + 1),
    mediatype: mediaType,
    encoding: "utf-8",
    bytes: bytes.length,
    hash: hash(bytes),
    // a licence has a name or a path by the standard; what has neither is told in words
    licenses: licencesOf(rights)
      .filter(isNamed)
      .map((licence) => bare(licence, words)),
    ...(others.length > 0 && { otherRights: others.map((other) => other.title(words)) }),
    ...(table && { type: "table", schema: tableSchema(table) }),
  };
}

/** `created` is the day of the last change, not that of the build, so that equal content gives equal files. */
export function datapackage(dataset: Dataset, files: WrittenFile[]): string {
  const { words } = dataset.atlas;
  const { title, homepage, version, knownUntil, caution } = provenance(dataset);
  const descriptor = {
    $schema: profile("datapackage"),
    name: "where-they-met",
    id: homepage,
    title,
    description: `${subjectIn(words)} ${caution}`,
    homepage,
    version,
    created: `${dataset.atlas.modified.latest}T00:00:00Z`,
    knownUntil,
    licenses: [bare(licences.atlas, words)],
    contributors: [{ title, path: `${dataset.site.origin}/about`, roles: ["creator"] }],
    resources: files.map((file) => resource(file, words)),
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}
