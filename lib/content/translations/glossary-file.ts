/** The contested terms in each language, which bind whoever translates: `content/i18n/glossary.json`. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import type { GlossaryTerm } from "./compared.ts";

const inLanguages = z.strictObject({ hy: z.string(), az: z.string(), ru: z.string(), ka: z.string(), fr: z.string() });

export const Glossary = z.strictObject({
  $schema: z.literal("../schema/glossary.json"),
  terms: z.array(
    z.strictObject({
      id: z.string(),
      en: z.string().describe("As the atlas writes it in English"),
      ...inLanguages.shape,
      avoid: z.partialRecord(z.enum(["hy", "az", "ru", "ka", "fr"]), z.array(z.string())).optional(),
      why: z.string().describe("Why this word, and why not those that are avoided"),
    }),
  ),
});

/** The glossary of a content folder. Throws for a file that is none. */
export function readGlossary(contentDir: string): GlossaryTerm[] {
  const file = path.join(contentDir, "i18n", "glossary.json");
  const read = Glossary.safeParse(JSON.parse(readFileSync(file, "utf8")));
  if (!read.success) throw new Error(`content/i18n/glossary.json: ${z.prettifyError(read.error)}`);
  return read.data.terms;
}
