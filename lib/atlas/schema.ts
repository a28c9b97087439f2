/**
 * The shapes of everything an editor writes in `content/`, in the field's own words.
 * Coordinates are [longitude, latitude] in degrees (WGS84), dates are EDTF, areas are km².
 * JSON Schema for editors is generated from these (`npm run schema`).
 */
import { z } from "zod";
import { isEdtf } from "./dates/dates.ts";
import type { LabelLanguage } from "./names/label-language.ts";

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

const draft = z
  .literal(true)
  .optional()
  .describe(
    "Not yet part of the atlas: shown by npm run dev alone; a build leaves it out. Remove the line once all is said",
  );

const claims = z
  .array(z.string().regex(/^c-[tp]-\d{2}$/, "a row of the fact base: c-t-03"))
  .optional()
  .describe("Rows of the fact base that this carries");

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

/** How a file names its schema, for editors' programs: with one "../" for each folder that it lies in. */
const schemaPath = (name: string) =>
  z
    .string()
    .regex(new RegExp(String.raw`^(\.\./)+schema/${name}\.json$`), `the way to the schema: ../schema/${name}.json`)
    .describe("The way to its JSON Schema, by which an editor's program completes the fields");

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

const evidence = {
  excerpts: z.array(slug).default([]).describe("Ids of excerpts of articles that it stands on"),
  citations: z.array(Citation).default([]).describe("Paragraphs of articles that it stands on, told in our words"),
  references: z.array(Reference).default([]).describe("Other pages that it stands on"),
};

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

/** Old path → new path, for ids that were renamed. */
export const Redirects = z.strictObject({
  $schema: z.literal("./schema/redirects.json"),
  redirects: z.array(
    z.strictObject({
      from: z.string().regex(/^\/[a-z0-9/-]+$/),
      to: z.string().regex(/^\/[a-z0-9/-]+$/),
    }),
  ),
});

export type Point = z.infer<typeof Point>;
export type Locus = z.infer<typeof Locus>;
export type ExcerptContent = z.infer<typeof Excerpt>;
export type ArticleContent = z.infer<typeof Article>;
export type Citation = z.infer<typeof Citation>;
export type Reference = z.infer<typeof Reference>;
export type Account = z.infer<typeof Account>;
export type Disagreement = z.infer<typeof Disagreement>;
export type Meeting = z.infer<typeof Meeting>;
export type Site = z.infer<typeof Site>;
export type Deployment = z.infer<typeof Deployment>;
export type AgreedPoint = z.infer<typeof AgreedPoint>;
export type Event = z.infer<typeof Event>;
export type Entry = z.infer<typeof Entry>;
export type Spelling = z.infer<typeof Spellings>["spellings"][number];
export type PlaceName = z.infer<typeof PlaceName>;
/** `namedIn`: the language of the atlas that it is told in, where that is not English; names that nobody asks for otherwise are in it. */
export type Place = z.infer<typeof Place> & { namedIn?: LabelLanguage };
export type Layer = z.infer<typeof Layer>;
export type LayerGroup = z.infer<typeof LayerGroup>;
export type Stop = z.infer<typeof Stop>;
export type Tour = z.infer<typeof Tour>;
