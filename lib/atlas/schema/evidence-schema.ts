/** What an entry stands on, and where its sources differ. */
import { z } from "zod";
import { Locus } from "./article-schema.ts";
import { claims, edtf, slug, text, webAddress } from "./fields.ts";

/** What is told in our own words, and the paragraph that carries it. */
export const Citation = z.strictObject({
  article: slug.describe("The id of an article"),
  paragraph: Locus,
  says: text.describe("In our words"),
  claims,
});

/** 1 official text, 2 established newsroom or institute, 3 partisan or community press, 4 mirror or wiki copy. */
export const rank = z
  .literal([1, 2, 3, 4])
  .describe("1 official text, 2 established newsroom or institute, 3 partisan or community press, 4 copy");

/** A page. Its rank and its voice are those of its publisher, or of the one whose text it prints: lib/atlas/attribution.ts. */
export const Reference = z.strictObject({
  publisher: slug.describe("Whose page it is: an id of content/publishers.json"),
  copyOf: slug.optional().describe("Whose text the page prints in full, if not its publisher’s own"),
  title: text.optional(),
  language: z
    .string()
    .regex(/^[a-z]{2}$/, "the two letters of a language in ISO 639-1: es")
    .optional()
    .describe("The language of the title by the two letters of ISO 639-1, where that is not English"),
  url: webAddress,
  archiveUrl: webAddress.optional(),
  accessed: edtf.optional(),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional()
    .describe("Of the archived page's text, written by npm run archive"),
  published: edtf.optional().describe("The day of publication; not needed where the address holds it"),
  rank: rank.optional().describe("Only of a copy that ranks otherwise than what it copies, such as a free translation"),
  note: text.optional().describe("What else the reader should know of this page"),
});

/** One side's account of a point on which sources differ. Exactly one source, or a reference named in full. */
export const Account = z.strictObject({
  says: text.describe("Who says what, in our words"),
  source: z
    .union([
      z.strictObject({ excerpt: slug }),
      z.strictObject({ citation: Citation.pick({ article: true, paragraph: true }) }),
      z.strictObject({ reference: Reference }),
    ])
    .describe("What says so: the id of an excerpt, a place in an article, or a page"),
});

export const Disagreement = z.strictObject({
  about: text.describe("The question on which sources differ"),
  accounts: z.array(Account).describe("At least two"),
});

/** What every entry says it stands on. */
export const evidence = {
  excerpts: z.array(slug).default([]).describe("Ids of excerpts of articles that it stands on"),
  citations: z.array(Citation).default([]).describe("Paragraphs of articles that it stands on, told in our words"),
  references: z.array(Reference).default([]).describe("Other pages that it stands on"),
};

export type Citation = z.infer<typeof Citation>;
export type Reference = z.infer<typeof Reference>;
export type Account = z.infer<typeof Account>;
export type Disagreement = z.infer<typeof Disagreement>;
