/** Places, their names, and what else they are looked for under. */
import { z } from "zod";
import type { LabelLanguage } from "../names/label-language.ts";
import { modified, Point, slug, text } from "./fields.ts";

export const PlaceName = z.strictObject({
  text,
  lang: z.string().regex(/^[a-z]{2}$/),
  usedBy: text.optional().describe("Who uses it, when the name is contested"),
  formOf: text
    .optional()
    .describe("Of a contested place: the English name that this one, whose users no source states, is a form of"),
  former: z.boolean().optional(),
  source: text.optional().describe("Where this spelling is found; without it, the editors typed it"),
});

export const Place = z.strictObject({
  id: slug,
  kind: z.enum([
    "capital",
    "city",
    "town",
    "village",
    "airport",
    "monastery",
    "reservoir",
    "building",
    "resort",
    "region",
    "border",
  ]),
  point: Point,
  precision: z.enum(["building", "city", "district", "region"]),
  names: z.array(PlaceName).min(1),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullable()
    .describe("ISO 3166 code by the recognised boundary; null for a region or line across states"),
  wikidata: z
    .string()
    .regex(/^Q\d+$/)
    .optional(),
  source: text.describe("Where the coordinates come from"),
  note: text.optional(),
  intro: z.array(text).optional().describe("What its page opens with, in words that neither side would object to"),
});

export const Places = z.strictObject({ $schema: z.literal("./schema/places.json"), modified, places: z.array(Place) });

/** Names that a place is looked for under though no page shows them, in languages that the atlas does not speak. */
export const Spellings = z.strictObject({
  $schema: z.literal("./schema/spellings.json"),
  spellings: z.array(
    z.strictObject({
      place: slug,
      names: z.array(PlaceName.pick({ text: true, lang: true })).min(1),
      source: text,
    }),
  ),
});

export type PlaceName = z.infer<typeof PlaceName>;
/** `namedIn`: the language of the atlas that it is told in, where that is not English; names that nobody asks for otherwise are in it. */
export type Place = z.infer<typeof Place> & { namedIn?: LabelLanguage };
export type Spelling = z.infer<typeof Spellings>["spellings"][number];
