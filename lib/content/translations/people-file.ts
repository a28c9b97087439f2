/** The people and bodies who took part in meetings, by their names in each language: `content/people.json`. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { text } from "../../atlas/schema.ts";
import type { OtherLanguage } from "../../words/languages.ts";
import { type Translation, textHash } from "./translation-files.ts";

const Name = z.strictObject({
  text: text.describe("The whole name; the last word of a person's is the surname"),
  source: text.optional().describe("Where this spelling is found; without it, the editors typed it"),
  rule: z.literal(true).optional().describe("Written by the rules of transliteration, as no source has it"),
});

export const People = z.strictObject({
  $schema: z.literal("./schema/people.json"),
  people: z.array(
    z.strictObject({
      name: text.describe("In English, letter for letter as meetings have it"),
      body: z.literal(true).optional().describe("A body, not a person"),
      names: z.strictObject({ hy: Name, az: Name, ru: Name, ka: Name, fr: Name }),
    }),
  ),
});

export type Person = z.infer<typeof People>["people"][number];

/** All of a content folder, none where it has no such file. Throws for a file of another form. */
export function readPeople(contentDir: string): Person[] {
  const file = path.join(contentDir, "people.json");
  if (!existsSync(file)) return [];
  const read = People.safeParse(JSON.parse(readFileSync(file, "utf8")));
  if (!read.success) throw new Error(`content/people.json: ${z.prettifyError(read.error)}`);
  return read.data.people;
}

/** Their names as translations of the names that meetings have. */
export function namesIn(people: readonly Person[], language: OtherLanguage): Map<string, Translation> {
  return new Map(
    people.map(({ name, names }) => [`phrases#person/${name}`, { of: textHash(name), says: names[language].text }]),
  );
}
