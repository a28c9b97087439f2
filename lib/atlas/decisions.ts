/** What the editors decided once for the whole atlas: the shape of `content/atlas.json`. */
import { z } from "zod";
import { Meeting, sides } from "./schema/entry-schema.ts";
import { Account } from "./schema/evidence-schema.ts";
import { day, edtf, modified, slug, text } from "./schema/fields.ts";

const { mediator } = Meeting.shape;

const Period = z.strictObject({
  title: text,
  short: z.string().describe("Short enough for two rows of a narrow band, or empty where only the band speaks"),
  on: edtf.describe("From the day after the period before; the last one is open: 2023-09-20/.."),
});

const Era = z.strictObject({
  from: z.int().positive().optional().describe("Its first year; only the first era is without"),
  title: text,
});

const Moment = z.strictObject({
  title: text,
  entry: slug,
  is: z.enum(["before", "after"]).describe("The day before its first, or the one after its last"),
});

const Roles = z.strictObject({
  sides: z
    .array(z.strictObject({ side: z.enum(sides), capital: slug }))
    .length(sides.length)
    .describe("The sides with the places that are their capitals: arcs and distances start there"),
  neighbours: z
    .array(slug)
    .describe("Capitals beside the region that an overview shows, as it shows those of the sides"),
  contested: z
    .strictObject({ region: slug, centre: slug })
    .describe(
      "The place that speaks for the contested region in an overview, and the one that distances are measured from",
    ),
});

const Plate = z.strictObject({
  on: edtf.describe("A day or a month: what is drawn held then"),
  title: text.describe("What the plate is called beside its date"),
  layers: z
    .array(slug)
    .default([])
    .describe("Lines and areas drawn beside those that follow the date; they held on it as well"),
  says: text.describe("What has changed since the plate before, and whose account it is"),
  entries: z.array(slug).min(1).describe("The entries that tell of it; each source stands in one of them"),
  sources: z.array(Account.shape.source).min(1).describe("What carries it"),
  front: z.boolean().default(false).describe("One of the few on the front page"),
});

export const Decisions = z.strictObject({
  $schema: z.literal("./schema/atlas.json"),
  modified,
  title: text.describe("The name of the site"),
  sovereignty: text.describe("The sentence that stands wherever lines are shown"),
  timeline: z
    .strictObject({ from: day, to: z.union([z.literal("open"), day]) })
    .describe("Its first day and its last; an open one reaches the end of the year after the build"),
  knownUntil: day.describe(
    "The day up to which the record is checked: what came after is not known, rather than nothing",
  ),
  periods: z.array(Period).min(1).describe("The bands of the timeline; their limits are those of the lines and areas"),
  moments: z
    .array(Moment)
    .describe("What the form of dates offers by name, in the order of their days, which entries of the atlas carry"),
  eras: z.array(Era).min(1).describe("How the page of disagreements is divided"),
  roles: Roles,
  introduction: z
    .array(z.strictObject({ says: text, sources: z.array(Account.shape.source).min(1).describe("What carries it") }))
    .describe("What the front page says of the contested region, a sentence each"),
  plates: z.array(Plate).min(1).describe("The dates at which the lines are shown side by side, in their order"),
  lead: slug.describe("The excerpt that a first-time reader meets"),
  landmarks: z.array(slug).describe("Entries that stand in their years beside the numbers of meetings"),
  conveners: z
    .array(z.strictObject({ title: text, mediators: z.array(mediator).min(1) }))
    .describe("The columns of the table of conveners; those of few meetings share one"),
});

export type Decisions = z.infer<typeof Decisions>;
