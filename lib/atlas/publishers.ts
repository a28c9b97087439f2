/** Who stands behind the pages that references name: the rows of `content/publishers.json`. */
import { z } from "zod";
import { rank } from "./schema/evidence-schema.ts";
import { modified, slug, text } from "./schema/fields.ts";

export const kindsOfPublisher = [
  "official",
  "intergovernmental",
  "agency",
  "newsroom",
  "institute",
  "partisan",
  "community-copy",
] as const;

/** Whose public a publisher belongs to and speaks for, whatever it thinks of its government. */
export const voices = ["armenian", "karabakh-armenian", "azerbaijani", "russian", "other", "none"] as const;

export const Publishers = z.strictObject({
  $schema: z.literal("./schema/publishers.json"),
  modified,
  publishers: z.array(
    z.strictObject({
      id: slug,
      name: text,
      kind: z.enum(kindsOfPublisher),
      country: z
        .string()
        .regex(/^[A-Z]{2}$/)
        .nullable()
        .describe("ISO 3166 code; null for what belongs to no country, or where that is not known"),
      voice: z.enum(voices).describe("Whose voice it is; none: that of no country, or of both sides together"),
      rank,
      about: text.optional().describe("What it is, for readers, where its name does not say it"),
    }),
  ),
});

export type Publisher = z.infer<typeof Publishers>["publishers"][number];
export type Voice = Publisher["voice"];
