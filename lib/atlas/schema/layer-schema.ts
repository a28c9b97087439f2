/** Lines and areas of the map, and the headings of their list. */
import { z } from "zod";
import { edtf, modified, slug, text } from "./fields.ts";

export const Layer = z.strictObject({
  id: slug,
  title: text,
  legend: text.describe("One sentence: what the line or area is, and whose"),
  file: z.string().regex(/^[a-z0-9-]+\.geojson$/, "a file name in public/geo: nkao-1923-1991.geojson"),
  where: z
    .record(z.string(), z.union([z.string(), z.number(), z.boolean()]))
    .optional()
    .describe("Only the features with these properties"),
  group: z.enum(["ground", "states", "contested"]),
  listedIn: slug.optional().describe("The group of the list of layers, and its switches, in which it stands"),
  status: z.enum(["recognised", "administered", "controlled", "claimed", "historical", "schematic", "physical"]),
  valid: edtf.nullable(),
  source: text,
  licence: text,
  accuracy: text,
  areaKm2: z
    .strictObject({
      measured: z.number().positive(),
      published: z.string().nullable(),
      tolerance: z.number().positive().nullable(),
    })
    .nullable()
    .describe(
      "Measured with turf; the published figure (one number, or a range low-high) and the relative difference we accept",
    ),
  shown: z.boolean().describe("On the map without being asked for"),
  follows: z
    .enum(["date", "reader"])
    .describe(
      "Of a contested line or area: on a dated map it comes and goes with the date, or is there only for who asks",
    ),
  switchable: z.boolean().describe("A reader can switch it on and off"),
  explained: z.literal(true).optional().describe("The legend explains it, as it does every contested line and area"),
});

/** A heading of the list of layers, in the order of the list. */
const LayerGroup = z.strictObject({ id: slug, title: text });

export const Layers = z.strictObject({
  $schema: z.literal("./schema/layers.json"),
  modified,
  groups: z.array(LayerGroup).describe("The headings of the list of layers, in its order"),
  layers: z.array(Layer),
});

export type Layer = z.infer<typeof Layer>;
export type LayerGroup = z.infer<typeof LayerGroup>;
