/** Entries of three kinds: what they share, and what is each one's own. */
import { z } from "zod";
import { Disagreement, evidence, Reference } from "./evidence-schema.ts";
import { draft, edtf, modified, schemaPath, slug, text } from "./fields.ts";

const entry = {
  $schema: schemaPath("entry"),
  id: slug.describe("The name of the file without .json: the date, then the place"),
  draft,
  modified,
  title: text.describe("What happened, and where: as the heading of its page"),
  date: edtf.describe("When, in EDTF: 2022-07-16, 2022-07, 1999-04-26?, 1991/1994-05-12"),
  dateNote: text.optional().describe("How the date was resolved, when the source is relative or uncertain"),
  places: z.array(slug).min(1).describe("Place ids; the first is where it happened"),
  summary: z.array(text).min(1).describe("Paragraphs in our own words"),
  layers: z.array(slug).default([]).describe("Layers that its map should show"),
  ...evidence,
  disagreements: z.array(Disagreement).default([]).describe("Points on which its sources differ"),
};

/** The two whose talks the atlas is about. */
export const sides = ["armenia", "azerbaijan"] as const;

export const Meeting = z.strictObject({
  ...entry,
  kind: z.literal("meeting").describe("The two sides met"),
  places: z
    .array(slug)
    .describe("Place ids; the first is where it was held. Empty only for a meeting that says it was remote"),
  remote: z
    .enum(["video", "telephone"])
    .optional()
    .describe("How it was held when nobody travelled: it then has no place and no venue"),
  level: z.enum(["leaders", "foreign-ministers", "other"]).describe("Of whom the two sides sent"),
  participants: z
    .array(
      z.strictObject({
        name: text,
        role: text.optional(),
        body: z.literal(true).optional().describe("It is a body, not a person: a delegation, a group of chairs"),
        side: z.enum([...sides, "mediator", "host", "other"]),
      }),
    )
    .describe("Who was there, the two sides first"),
  mediator: z
    .enum(["minsk-group", "russia", "eu", "us", "france", "iran", "osce", "cis", "un", "bilateral", "other"])
    .describe("Who convened it; bilateral: nobody but the two"),
  format: text.describe("How the talks were convened, in words"),
  venue: z
    .strictObject({ name: text, precision: z.enum(["building", "district", "city"]) })
    .nullable()
    .describe("null when no source at hand names the building"),
  outcome: text.describe("What came of it, in our words"),
});

/** A named spot where a deployment stood or acted. Its coordinates are those of its place. */
export const Site = z.strictObject({
  id: slug,
  title: text,
  role: z.enum([
    "command",
    "base",
    "battalion",
    "post",
    "temporary-post",
    "patrol",
    "checkpoint",
    "incident",
    "monitoring-centre",
  ]),
  date: edtf,
  place: slug,
  note: text,
  caution: text.optional(),
  references: z.array(Reference).min(1),
});

export const Deployment = z.strictObject({
  ...entry,
  kind: z.literal("deployment").describe("A force stood somewhere for a time"),
  force: z
    .strictObject({ name: text, size: text, equipment: text.optional(), commander: text.optional(), task: text })
    .describe("Who stood there, how many, and what for"),
  geometry: z.array(slug).describe("Layer ids that draw where it stood; at least one, but in a draft"),
  note: text.describe("What the lines show, and by which source"),
  sites: z.array(Site).default([]).describe("Named spots where it stood or acted"),
  chronology: z
    .array(z.strictObject({ date: edtf, what: text, references: z.array(Reference).min(1) }))
    .default([])
    .describe("What became of it, day by day"),
});

/** One point of a text that was agreed; a point seen only in part stands as two with the same number. */
export const AgreedPoint = z.strictObject({
  n: z.int().positive(),
  says: text.describe("In our words"),
  seen: z.enum(["full", "summary"]).describe("Read in the text itself, or only in a summary of it"),
});

export const Event = z.strictObject({
  ...entry,
  kind: z.literal("event").describe("Anything else that happened"),
  points: z.array(AgreedPoint).optional().describe("What an agreement says, point by point"),
  topic: z
    .enum(["war", "ceasefire", "status", "incident", "protest", "diplomacy", "statement", "displacement"])
    .describe("What kind of event it is"),
});

export const Entry = z.discriminatedUnion("kind", [Meeting, Deployment, Event]);

export type Meeting = z.infer<typeof Meeting>;
export type Site = z.infer<typeof Site>;
export type Deployment = z.infer<typeof Deployment>;
export type AgreedPoint = z.infer<typeof AgreedPoint>;
export type Event = z.infer<typeof Event>;
export type Entry = z.infer<typeof Entry>;
