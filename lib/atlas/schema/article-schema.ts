/** Articles that the atlas quotes, and the excerpts in them. */
import { z } from "zod";
import { claims, draft, edtf, modified, schemaPath, slug, text, webAddress } from "./fields.ts";

/** Where in an article something stands: its headline, its standfirst or a numbered paragraph of its own text. */
export const Locus = z
  .union([z.literal("headline"), z.literal("standfirst"), z.int().positive()])
  .describe("Where in the article: paragraphs are counted from 1 within its own text");

/** A W3C TextQuoteSelector: `prefix + exact + suffix` occurs once in the article. */
export const Excerpt = z.strictObject({
  id: slug.describe("A name of its own in the whole atlas: talks-in-tbilisi"),
  exact: text.describe("Verbatim, the shortest passage that carries the fact, one sentence or less"),
  prefix: z.string().max(32).describe("The characters before it, at most 32, by which it is found; may be empty"),
  suffix: z.string().max(32).describe("The characters after it, at most 32; may be empty"),
  paragraph: Locus,
  ours: text
    .optional()
    .describe(
      "Our translation into English, where the article is in another language: shown below the passage, as ours",
    ),
  note: text
    .optional()
    .describe("In our words: what the reader should know beside it, such as how a relative date was resolved"),
  sic: z
    .array(z.strictObject({ written: text, means: text }))
    .optional()
    .describe("What the article garbles, as printed, with the correction beside it"),
  claims,
});

export const Article = z.strictObject({
  $schema: schemaPath("article"),
  id: slug.describe("The name of the file without .json: place and year, vienna-2026"),
  draft,
  modified,
  title: text.describe("The headline, letter for letter"),
  publisher: text.nullable().describe("Who printed it: a name of content/publishers.json; null when it is not known"),
  wire: text.nullable().describe("The news agency whose dispatch this is, when known"),
  published: edtf
    .nullable()
    .describe("The day of publication in EDTF, with ? where it is uncertain; null when it is not known"),
  publishedNote: text.optional().describe("How certain the date is, and why"),
  language: z
    .string()
    .regex(/^[a-z]{2}$/, "the two letters of a language in ISO 639-1: en")
    .describe("The language of the text, by the two letters of ISO 639-1"),
  translatedFrom: z
    .string()
    .regex(/^[a-z]{2}$/, "the two letters of a language in ISO 639-1: ar")
    .nullable()
    .describe("Of a translation the two letters of its first language, ISO 639-1; null of an original"),
  url: webAddress.nullable().describe("The original's own address; null when it is not known"),
  copies: z
    .array(z.strictObject({ publisher: text, url: webAddress, note: text.optional() }))
    .default([])
    .describe("Other pages that print it, or nearly the same"),
  note: text.describe("What a reader should know of this text: where it is from, and how sure that is"),
  about: text.describe("What the article says, in one or two sentences of ours"),
  source: z
    .strictObject({
      sha256: z
        .string()
        .regex(/^[0-9a-f]{64}$/, "64 hexadecimal digits, as sha256sum prints them")
        .describe("sha256sum of the text: npm run new -- article … --text FILE writes it"),
      headline: z.int().positive().describe("The block that is the headline"),
      standfirst: z.int().positive().nullable().describe("The block that is the standfirst; null where there is none"),
      body: z
        .tuple([z.int().positive(), z.int().positive()])
        .describe("The first and the last block of the article's own paragraphs"),
    })
    .describe(
      "The source text's hash, and which of its blocks (separated by empty lines, counted from 1) are the article's own",
    ),
  excerpts: z.array(Excerpt).describe("What is quoted; each stands in an entry, all together under 45 % of the text"),
});

export type Locus = z.infer<typeof Locus>;
export type ExcerptContent = z.infer<typeof Excerpt>;
export type ArticleContent = z.infer<typeof Article>;
