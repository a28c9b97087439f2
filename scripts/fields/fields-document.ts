/** docs/content.md: every field of the content, from the schemas, so that it cannot say anything else than the checks. */
import type { z } from "zod";
import { Changes } from "../../lib/atlas/changes.ts";
import { People } from "../../lib/atlas/named-people.ts";
import { Publishers } from "../../lib/atlas/publishers.ts";
import { Article, Excerpt } from "../../lib/atlas/schema/article-schema.ts";
import { Deployment, Event, Meeting, Site } from "../../lib/atlas/schema/entry-schema.ts";
import { Account, Citation, Disagreement, Reference } from "../../lib/atlas/schema/evidence-schema.ts";
import { Layers } from "../../lib/atlas/schema/layer-schema.ts";
import { Place, PlaceName, Spellings } from "../../lib/atlas/schema/place-schema.ts";
import { Redirects } from "../../lib/atlas/schema/redirect-schema.ts";
import { Stop, Tour } from "../../lib/atlas/schema/tour-schema.ts";
import { bare, shapeOf } from "../../lib/content/check/field-schema.ts";
import { fieldTable, objectIn } from "./field-rows.ts";
import { citation, disagreement, fileSamples, place, reference } from "./samples.ts";

type Shape = Record<string, z.ZodType>;

const kinds = [Meeting, Event, Deployment] as const;
const shapeOfObject = (schema: z.ZodType): Shape => shapeOf(schema) ?? {};

/** What all kinds have, but for the kind itself: the field need not be the very same, as places of a meeting may be empty. */
const shared = (name: string) => name !== "kind" && kinds.every((kind) => name in kind.shape);
const entryShape = Object.fromEntries(Object.entries(Event.shape).filter(([name]) => shared(name))) as Shape;
const own = (kind: (typeof kinds)[number]) =>
  Object.fromEntries(Object.entries(kind.shape).filter(([name]) => !shared(name) || name === "kind")) as Shape;

interface Section {
  title: string;
  text: string;
  shape: Shape;
  /** Where other tables name it. */
  schema?: z.ZodType;
  sample?: object;
}

const element = (list: z.ZodType) => bare((bare(list) as z.ZodArray<z.ZodType>).element);

const sections: readonly Section[] = [
  { title: "Article", text: "`content/articles/{id}.json`: a text that the atlas quotes.", shape: Article.shape },
  { title: "Excerpt", text: "A passage of an article, letter for letter.", shape: Excerpt.shape, schema: Excerpt },
  {
    title: "Entry",
    text: "`content/entries/{id}.json`: what all kinds have. It stands on at least one excerpt, citation or reference.",
    shape: entryShape,
  },
  { title: "Meeting", text: "What an entry of this kind has besides.", shape: own(Meeting) },
  { title: "Event", text: "What an entry of this kind has besides.", shape: own(Event) },
  { title: "Deployment", text: "What an entry of this kind has besides.", shape: own(Deployment) },
  { title: "Site", text: "A spot of a deployment.", shape: Site.shape, schema: Site },
  {
    title: "Citation",
    text: "A paragraph of an article, told in our words.",
    shape: Citation.shape,
    schema: Citation,
    sample: citation,
  },
  { title: "Reference", text: "A page that says so.", shape: Reference.shape, schema: Reference, sample: reference },
  {
    title: "Disagreement",
    text: "A point on which sources differ.",
    shape: Disagreement.shape,
    schema: Disagreement,
    sample: disagreement,
  },
  { title: "Account", text: "What one source says of it.", shape: Account.shape, schema: Account },
  { title: "Place", text: "A row of `content/places.json`.", shape: Place.shape, sample: place },
  { title: "Name of a place", text: "One spelling of it.", shape: PlaceName.shape, schema: PlaceName },
  {
    title: "Publisher",
    text: "A row of `content/publishers.json`.",
    shape: shapeOfObject(element(Publishers.shape.publishers)),
  },
  {
    title: "Person",
    text: "A row of `content/people.json`: somebody, or a body, who took part in a meeting.",
    shape: shapeOfObject(element(People.shape.people)),
  },
  { title: "Tour", text: "`content/tours/{id}.json`.", shape: Tour.shape },
  { title: "Stop", text: "A stop of a tour.", shape: Stop.shape, schema: Stop },
  { title: "Layer", text: "A row of `content/layers.json`.", shape: shapeOfObject(element(Layers.shape.layers)) },
  {
    title: "Correction",
    text: "A row of `content/changes.json`.",
    shape: shapeOfObject(element(Changes.shape.changes)),
  },
  {
    title: "Spellings",
    text: "A row of `content/spellings.json`.",
    shape: shapeOfObject(element(Spellings.shape.spellings)),
  },
  {
    title: "Redirect",
    text: "A row of `content/redirects.json`.",
    shape: shapeOfObject(element(Redirects.shape.redirects)),
  },
];

const anchor = (title: string) => title.toLowerCase().replaceAll(" ", "-");
const json = (value: object) => ["```json", JSON.stringify(value, null, 2), "```"].join("\n");

/** Words for an object that has a table of its own: a link to it. */
function link(object: z.ZodType): string | undefined {
  const section = sections.find(({ schema }) => schema === object);
  return section && `[${section.title.toLowerCase()}](#${anchor(section.title)})`;
}

/** Tables of the objects that stand in one field alone, under that field's name, and of those within them. */
function nested(shape: Shape, path = ""): string[] {
  return Object.entries(shape).flatMap(([name, field]) => {
    const object = objectIn(field);
    if (!object || link(object)) return [];
    const fields = shapeOfObject(object);
    const at = `${path}${name}`;
    return [`In \`${at}\`:\n\n${fieldTable(fields, link)}`, ...nested(fields, `${at}.`)];
  });
}

const written = ({ title, text, shape, sample }: Section) =>
  [`## ${title}`, text, fieldTable(shape, link), ...nested(shape), ...(sample ? [json(sample)] : [])].join("\n\n");

const samples = () =>
  fileSamples.map(({ command, file, value }) => `\`${command}\` writes \`${file}\`:\n\n${json(value)}`).join("\n\n");

/** The whole document, as Markdown. */
export function fieldsDocument(): string {
  return `${[
    "# What an editor writes",
    `Every field of the content, written by \`npm run schema\` from the schemas that the checks read (\`lib/atlas/schema\`). *Needed* fields must be
there; where \`null\` is among what a field holds, it says “nobody knows” or “there is none”. A date is EDTF: \`2022-07-16\`, \`2022-07\`,
\`1999-04-26?\` (uncertain), \`1991/1994-05-12\` (from, to), \`2023-09-20/..\` (open). A point is \`[longitude, latitude]\` in degrees. Ids are lower-case
letters, digits and single hyphens. \`modified\` is the day of the last change. What is decided once for the whole atlas, \`content/atlas.json\`,
describes itself in \`content/schema/atlas.json\`, as all files do to an editor's program.`,
    sections.map(({ title }) => `[${title}](#${anchor(title)})`).join(" · "),
    "## Samples",
    `What stands in ‹ › is to be said; \`npm run check:content\` names each that is left, and \`source.sha256\` of an article that was begun without
its text. With \`--text FILE --excerpt "…"\` the command fills headline, hash, blocks and excerpts from the text.`,
    samples(),
    ...sections.map(written),
  ].join("\n\n")}\n`;
}
