/** Translations as editors keep them: `content/i18n/{language}/`, a file for each file of the content, a text for each of its texts. */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { day, text } from "../../atlas/schema/fields.ts";
import type { Language } from "../../words/languages.ts";

export const Translation = z.strictObject({
  of: z
    .string()
    .regex(/^[0-9a-f]{12}$/)
    .optional()
    .describe("Of the English that it translates: the first 12 digits of its SHA-256, written by npm run translations"),
  says: text,
  meant: z
    .array(text)
    .optional()
    .describe("Words that the glossary avoids for a term of the English, and that stand here for something else in it"),
  reviewed: day.optional().describe("The day on which an editor who speaks both languages read it; a draft without"),
});

export const Translations = z.strictObject({
  texts: z.record(z.string(), Translation).describe("By the place in the file: summary/0"),
});

export type Translation = z.infer<typeof Translation>;

/** By which a translation knows its English. */
export const textHash = (english: string): string => createHash("sha256").update(english).digest("hex").slice(0, 12);

/** All translations of a language by their keys ("entries/2022-10-06-prague#summary/0"); none where the content has no such folder. Throws for a file that is no translation. */
export function readTranslations(contentDir: string, language: Language): Map<string, Translation> {
  const folder = path.join(contentDir, "i18n", language);
  if (!existsSync(folder)) return new Map();
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".json"));
  return new Map(
    files.flatMap((file) => {
      const name = file.slice(0, -".json".length).replaceAll(path.sep, "/");
      const read = Translations.safeParse(JSON.parse(readFileSync(path.join(folder, file), "utf8")));
      if (!read.success) throw new Error(`content/i18n/${language}/${name}.json: ${z.prettifyError(read.error)}`);
      return Object.entries(read.data.texts).map(([place, translation]) => [`${name}#${place}`, translation] as const);
    }),
  );
}
