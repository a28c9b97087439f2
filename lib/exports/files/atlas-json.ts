/** Everything in one file of JSON, and the schema that it fits. */
import { z } from "zod";
import { AtlasContentFile, atlasContent } from "../dataset/atlas-content.ts";
import { type Dataset, provenance } from "../dataset/dataset.ts";

export const AtlasFile = z.strictObject({
  $schema: z.url().describe("The JSON Schema that this file fits"),
  title: z.string(),
  homepage: z.url(),
  version: z.string().describe("The day of the last change and the hash of the whole content"),
  knownUntil: z.string().describe("The day up to which the record is checked: what came after is not known"),
  caution: z.string().describe("What lines and areas do not say"),
  licence: z.string(),
  ...AtlasContentFile.shape,
});

const indented = (value: object) => `${JSON.stringify(value, null, 2)}\n`;

/** The entries and places of the data set, with all that they name. */
export function atlasJson(dataset: Dataset): string {
  const $schema = `${dataset.site.origin}/data/atlas.schema.json`;
  return indented({ $schema, ...provenance(dataset), ...atlasContent(dataset.atlas, dataset) });
}

/** JSON Schema, draft 2020-12. What only a program can check, such as whether a date is EDTF, is said in words. */
export function atlasSchema({ site }: Dataset): string {
  const schema = z.toJSONSchema(AtlasFile, { io: "output" });
  return indented({ $id: `${site.origin}/data/atlas.schema.json`, title: `${site.name}: the whole atlas`, ...schema });
}
