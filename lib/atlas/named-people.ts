/** What people and bodies who took part in meetings are called in the languages of the atlas: the rows of `content/people.json`. */
import { z } from "zod";
import { otherLanguages } from "../words/languages.ts";
import { text, webAddress } from "./schema/fields.ts";

const Name = z.strictObject({
  text: text.describe("The whole name; the last word of a person's is the surname"),
  source: z
    .strictObject({
      name: text.describe("What its publisher calls itself"),
      url: webAddress,
      surname: z.literal(true).optional().describe("It has the surname in this spelling, and no given name"),
    })
    .optional()
    .describe("A page in this language that writes the name so, in whatever case"),
  rule: z
    .literal(true)
    .optional()
    .describe("Written by the rules of transliteration, as the editors found no source that has it"),
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

/** How many names of each language have a source. */
export const sourcedNamesOfPeople = (people: readonly Person[]) =>
  otherLanguages.map((language) => ({ language, count: people.filter(({ names }) => names[language].source).length }));
