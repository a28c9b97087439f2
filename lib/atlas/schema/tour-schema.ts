/** Tours and their stops. */
import { z } from "zod";
import { edtf, modified, Point, schemaPath, slug, text } from "./fields.ts";

/** One stop of a tour: what we tell, and what the map shows beside it. */
export const Stop = z.strictObject({
  title: text,
  text: z.array(text).min(1).describe("Paragraphs in our own words; nothing that the entry or excerpt does not carry"),
  camera: z
    .strictObject({ center: Point, zoom: z.number() })
    .describe("Where to look: the zoom is that of a box of 1000 × 760 px, from 2 to 9"),
  on: edtf.optional().describe("The date of the map: lines, areas and entries are those of it"),
  with: edtf.optional().describe("A second date, shown beside the first"),
  layers: z
    .array(slug)
    .optional()
    .describe("The lines and areas to show, instead of those of the date; entries of all dates are then marked"),
  entry: slug.optional().describe("The entry that the stop stands on"),
  excerpt: slug.optional().describe("The excerpt that the stop stands on"),
  selected: z.array(slug).optional().describe("Place ids; without them those of the entry"),
});

export const Tour = z.strictObject({
  $schema: schemaPath("tour"),
  id: slug,
  modified,
  title: text,
  intro: text,
  stops: z.array(Stop),
});

export type Stop = z.infer<typeof Stop>;
export type Tour = z.infer<typeof Tour>;
