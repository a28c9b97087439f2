/** Writes content/schema/*.json and docs/content.md from the schemas (lib/atlas/schema). `npm run schema` */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { jsonSchemas } from "../lib/content/json-schema.ts";
import { fieldsDocument } from "./fields/fields-document.ts";

const folder = path.join(process.cwd(), "content", "schema");
mkdirSync(folder, { recursive: true });
for (const [name, schema] of jsonSchemas())
  writeFileSync(path.join(folder, name), `${JSON.stringify(schema, null, 2)}\n`);
writeFileSync(path.join(process.cwd(), "docs", "content.md"), fieldsDocument());
