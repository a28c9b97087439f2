/** The content as `atlas.json` has it: what the editors wrote, without the marks of their files. */
import { z } from "zod";
import type { Atlas } from "../../atlas/atlas.ts";
import { Changes } from "../../atlas/changes.ts";
import { Decisions } from "../../atlas/decisions.ts";
import { People } from "../../atlas/named-people.ts";
import { Publishers } from "../../atlas/publishers.ts";
import { Article } from "../../atlas/schema/article-schema.ts";
import { Deployment, Event, Meeting } from "../../atlas/schema/entry-schema.ts";
import { edtf } from "../../atlas/schema/fields.ts";
import { Layer, Layers } from "../../atlas/schema/layer-schema.ts";
import { Place, Spellings } from "../../atlas/schema/place-schema.ts";
import { Tour } from "../../atlas/schema/tour-schema.ts";

// An editor's file names the schema beside it, which means nothing in an export.
const file = { $schema: true } as const;

export const AtlasContentFile = z.strictObject({
  decisions: Decisions.omit({ ...file, timeline: true, periods: true }).describe(
    "What the editors decided once for the whole atlas",
  ),
  periods: z
    .array(z.strictObject({ title: z.string(), short: z.string(), on: edtf }))
    .describe("The bands of the timeline"),
  entries: z
    .array(z.discriminatedUnion("kind", [Meeting.omit(file), Deployment.omit(file), Event.omit(file)]))
    .describe("What happened or stood somewhere, by date"),
  articles: z.array(Article.omit(file)).describe("The articles that are quoted, with their excerpts"),
  places: z.array(Place).describe("Places with every name and the source of their point; [longitude, latitude]"),
  spellings: z
    .array(Spellings.shape.spellings.element.omit({ source: true }))
    .describe("Names that a place is also looked for under"),
  layers: z.array(Layer).describe("Lines and areas of the map; their files are served at /geo/{file}"),
  layerGroups: Layers.shape.groups,
  publishers: z.array(Publishers.shape.publishers.element).describe("Whose pages the references are"),
  people: People.shape.people.describe("Those who took part in meetings, by their names in other languages"),
  tours: z.array(Tour.omit(file)).describe("Stories told along the entries"),
  changes: Changes.shape.changes.describe("What was corrected, when and why"),
});

/** Without the name of the schema beside the editor’s file. */
export const bare = <Item extends { $schema: string }>({ $schema: _, ...item }: Item) => item;

const spellingsIn = (atlas: Atlas, places: Atlas["places"]) =>
  places.flatMap(({ id }) => {
    const names = atlas.spellingsOf(id);
    return names.length > 0 ? [{ place: id, names }] : [];
  });

/** Its excerpts stand within it, and need not name it. */
export const bareArticle = ({ excerpts, ...article }: Atlas["articles"][number]) => ({
  ...bare(article),
  excerpts: excerpts.map(({ article: _, ...excerpt }) => excerpt),
});

/** All of it, or the given entries and places with all that is not theirs. */
export function atlasContent(atlas: Atlas, { entries, places }: Pick<Atlas, "entries" | "places"> = atlas) {
  const { decisions, periods, articles, layers, layerGroups, publishers, people, tours, changes } = atlas;
  return {
    decisions: bare(decisions),
    // without the days that an open end is reckoned to, which move with the year of the build
    periods: periods.map(({ title, short, on }) => ({ title, short, on })),
    entries: entries.map(bare),
    articles: articles.map(bareArticle),
    places,
    spellings: spellingsIn(atlas, places),
    layers,
    layerGroups,
    publishers,
    people,
    tours: tours.map(bare),
    changes,
  };
}
