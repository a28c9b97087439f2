/**
 * What the schemas beside this are made of. They are the shapes of everything an editor writes in `content/`, in the field's
 * own words: coordinates are [longitude, latitude] in degrees (WGS84), dates are EDTF, areas are km².
 * JSON Schema for editors is generated from them (`npm run schema`).
 */
import { z } from "zod";
import { isEdtf } from "../dates/dates.ts";

export const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "an id is lower-case letters, digits and single hyphens: tbilisi-2022");
export const text = z.string().trim().min(1);
export const edtf = z.string().refine(isEdtf, "a date in EDTF: 2022-07-16, 2022-07, 1999-04-26?, 1991/1994-05-12");
export const day = z
  .string()
  .refine((value) => /^\d{4}-\d{2}-\d{2}$/.test(value) && isEdtf(value), "a day in EDTF: 2022-07-16");
export const modified = day.describe("The day this was last changed, for search engines and readers");
export const webAddress = z.url({ protocol: /^https?$/, hostname: z.regexes.domain });
const longitude = z.number().min(-180).max(180);
const latitude = z.number().min(-90).max(90);

/** [longitude, latitude] in degrees. */
export const Point = z.tuple([longitude, latitude]);

export const draft = z
  .literal(true)
  .optional()
  .describe(
    "Not yet part of the atlas: shown by npm run dev alone; a build leaves it out. Remove the line once all is said",
  );

/** Of an excerpt or a citation. */
export const claims = z
  .array(z.string().regex(/^c-[tp]-\d{2}$/, "a row of the fact base: c-t-03"))
  .optional()
  .describe("Rows of the fact base that this carries");

/** How a file names its schema, for editors' programs: with one "../" for each folder that it lies in. */
export const schemaPath = (name: string) =>
  z
    .string()
    .regex(new RegExp(String.raw`^(\.\./)+schema/${name}\.json$`), `the way to the schema: ../schema/${name}.json`)
    .describe("The way to its JSON Schema, by which an editor's program completes the fields");

export type Point = z.infer<typeof Point>;
