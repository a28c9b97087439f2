/** The one value that everything is rendered from: validated content with its indexes. Nothing here reads files. */
import { defaultLanguage } from "../words/languages.ts";
import type { Words } from "../words/words.ts";
import type { Change } from "./changes.ts";
import { compareDates, dateSpan, latestDay } from "./dates/dates.ts";
import { type Period, periodsIn, type TimeRange, timelineEnd } from "./dates/time-range.ts";
import type { Decisions } from "./decisions.ts";
import { grouped } from "./grouped.ts";
import { type EntryKind, kinds } from "./kinds.ts";
import type { Person } from "./named-people.ts";
import { placeOrder } from "./names/name-order.ts";
import type { Publisher } from "./publishers.ts";
import type { ArticleContent, ExcerptContent } from "./schema/article-schema.ts";
import type { Deployment, Entry, Meeting } from "./schema/entry-schema.ts";
import type { Layer, LayerGroup } from "./schema/layer-schema.ts";
import type { Place, PlaceName, Spelling } from "./schema/place-schema.ts";
import type { Tour } from "./schema/tour-schema.ts";
import type { TranslationState } from "./translation-state.ts";

export type Excerpt = ExcerptContent & { article: string };
export type Article = Omit<ArticleContent, "excerpts"> & { excerpts: Excerpt[] };

export interface AtlasContent {
  decisions: Decisions;
  articles: ArticleContent[];
  entries: Entry[];
  places: Place[];
  layers: Layer[];
  layerGroups: LayerGroup[];
  publishers: Publisher[];
  tours: Tour[];
  spellings: Spelling[];
  redirects: { from: string; to: string }[];
  changes: Change[];
  /** Names in other languages of those who took part in meetings. */
  people: Person[];
  /** The days on which the lists were last changed. */
  modified: { places: string; layers: string; publishers: string };
}

export interface Atlas {
  /** The language that it is told in. Whoever has the atlas takes words from here. */
  words: Words;
  /** Whether a text of ours is one of its language, by the words that are shown: all are in English. */
  stateOf(text: string): TranslationState;
  /** What the editors decided once for the whole atlas. */
  decisions: Omit<Decisions, "timeline" | "periods">;
  /** How far the timeline reaches, and its bands. */
  timeline: TimeRange;
  periods: Period[];
  articles: Article[];
  /** All entries by date; those whose pages show more than a list are also at hand by themselves. */
  entries: Entry[];
  meetings: Meeting[];
  deployments: Deployment[];
  /** By label; `placesInUse` are those where something happened or stood. */
  places: Place[];
  placesInUse: Place[];
  layers: Layer[];
  /** The headings of the list of layers, in its order. */
  layerGroups: LayerGroup[];
  /** By name. */
  publishers: Publisher[];
  tours: Tour[];
  redirects: { from: string; to: string }[];
  /** What was corrected, in the order of the content. */
  changes: Change[];
  /** Names in other languages of those who took part in meetings. */
  people: Person[];
  /** The days of the last change: of two lists, and of anything at all. */
  modified: { places: string; publishers: string; latest: string };
  article(id: string): Article | undefined;
  entry(id: string): Entry | undefined;
  place(id: string): Place | undefined;
  layer(id: string): Layer | undefined;
  publisher(id: string): Publisher | undefined;
  tour(id: string): Tour | undefined;
  excerpt(id: string): Excerpt | undefined;
  /** Names that a place is looked for under beside its own. */
  spellingsOf(placeId: string): Omit<PlaceName, "usedBy">[];
  /** Entries that happened at the place or name it, by date. */
  entriesAt(placeId: string): Entry[];
  /** Entries that stand on the excerpt, by date. */
  entriesCiting(excerptId: string): Entry[];
  /** Entries of a kind, by date. */
  entriesOf(kind: EntryKind): Entry[];
  /** Entries that begin in the year, by date. */
  entriesOfYear(year: number): Entry[];
  /** Entries that quote the article or tell of it, by date. */
  entriesOfArticle(articleId: string): Entry[];
  /** Meetings at which somebody, or a body, of that name was present, by date. */
  meetingsWith(name: string): Meeting[];
  /** Where the path of a page that was renamed leads. */
  redirectFrom(path: string): string | undefined;
}

const byId = <T extends { id: string }>(items: T[]) => new Map(items.map((item) => [item.id, item]));

/** Every place that an entry names: its own, and those of its sites. */
export function placesOf(entry: Entry): string[] {
  const sites = "sites" in entry ? entry.sites.map((site) => site.place) : [];
  return [...new Set([...entry.places, ...sites])];
}

/** The places that an entry is drawn at: what has a venue only there, though it may name others. */
export function markedPlaces(entry: Entry): string[] {
  return kinds[entry.kind].places === "venue" ? entry.places.slice(0, 1) : placesOf(entry);
}

/** The year in which something begins; NaN where its beginning is open. */
const yearOf = ({ date }: Pick<Entry, "date">) => new Date(dateSpan(date).start).getUTCFullYear();

/** The entries that the marker of a place counts, by date: those that only name it are drawn elsewhere. */
export function entriesMarkedAt(atlas: Pick<Atlas, "entriesAt">, placeId: string): Entry[] {
  return atlas.entriesAt(placeId).filter((entry) => markedPlaces(entry).includes(placeId));
}

/** Every excerpt that an entry stands on, in its own list or in an account of a disagreement. */
export function excerptsOf(entry: Entry): string[] {
  const disputed = entry.disagreements.flatMap((item) => item.accounts.map((account) => account.source));
  return [
    ...new Set([...entry.excerpts, ...disputed.flatMap((source) => ("excerpt" in source ? [source.excerpt] : []))]),
  ];
}

/** The path of an entry's page. */
export function entryPath(entry: Pick<Entry, "kind" | "id">): string {
  return `${kinds[entry.kind].path}/${entry.id}`;
}

function latestModified({ decisions, articles, entries, tours, modified }: AtlasContent): string {
  const items = [decisions, ...articles, ...entries, ...tours];
  return latestDay([...Object.values(modified), ...items.map((item) => item.modified)]);
}

/**
 * Builds the indexes. `year`: the one that an open timeline is reckoned from; `words`: those of the content's language; `states`: of its translated texts, none where it is in English. The content must have passed the checks: a
 * dangling id shows up as `undefined` here.
 */
export function buildAtlas(
  content: AtlasContent,
  year: number,
  words: Words,
  states: ReadonlyMap<string, TranslationState> = new Map(),
): Atlas {
  const { timeline: written, periods, ...decisions } = content.decisions;
  const timeline = { from: written.from, to: timelineEnd(written, year) };
  const entries = content.entries.toSorted((a, b) => compareDates(a.date, b.date) || a.id.localeCompare(b.id));
  const articles = content.articles.map((article) => ({
    ...article,
    excerpts: article.excerpts.map((excerpt) => ({ ...excerpt, article: article.id })),
  }));
  const { language } = words;
  const named =
    language === defaultLanguage ? content.places : content.places.map((place) => ({ ...place, namedIn: language }));
  const places = named.toSorted(placeOrder(language));
  const articleIndex = byId(articles);
  const entryIndex = byId(entries);
  const placeIndex = byId(places);
  const layerIndex = byId(content.layers);
  const publisherIndex = byId(content.publishers);
  const tourIndex = byId(content.tours);
  const excerptIndex = byId(articles.flatMap((article) => article.excerpts));
  const atPlace = grouped(entries, placesOf);
  const citing = grouped(entries, excerptsOf);
  const ofKind = grouped(entries, ({ kind }) => [kind]);
  const ofYear = grouped(entries, (entry) => [yearOf(entry)]);
  const ofArticle = grouped(entries, (entry) => [
    ...excerptsOf(entry).flatMap((id) => excerptIndex.get(id)?.article ?? []),
    ...entry.citations.map(({ article }) => article),
  ]);
  const meetings = entries.filter((entry) => entry.kind === "meeting");
  const withName = grouped(meetings, ({ participants }) => participants.map(({ name }) => name));
  const redirectIndex = new Map(content.redirects.toReversed().map(({ from, to }) => [from, to]));
  const spelt = grouped(content.spellings, ({ place }) => [place]);
  return {
    words,
    stateOf: (text) => states.get(text) ?? "reviewed",
    decisions,
    timeline,
    periods: periodsIn({ periods }, timeline),
    articles,
    entries,
    meetings,
    deployments: entries.filter((entry) => entry.kind === "deployment"),
    places,
    placesInUse: places.filter((place) => atPlace.has(place.id)),
    layers: content.layers,
    layerGroups: content.layerGroups,
    publishers: content.publishers.toSorted((a, b) => a.name.localeCompare(b.name, "en")),
    tours: content.tours,
    redirects: content.redirects,
    changes: content.changes,
    people: content.people,
    modified: {
      places: content.modified.places,
      publishers: content.modified.publishers,
      latest: latestModified(content),
    },
    article: (id) => articleIndex.get(id),
    entry: (id) => entryIndex.get(id),
    place: (id) => placeIndex.get(id),
    layer: (id) => layerIndex.get(id),
    publisher: (id) => publisherIndex.get(id),
    tour: (id) => tourIndex.get(id),
    excerpt: (id) => excerptIndex.get(id),
    spellingsOf: (placeId) => (spelt.get(placeId) ?? []).flatMap(({ names }) => names),
    entriesAt: (placeId) => atPlace.get(placeId) ?? [],
    entriesCiting: (excerptId) => citing.get(excerptId) ?? [],
    entriesOf: (kind) => ofKind.get(kind) ?? [],
    entriesOfYear: (year) => ofYear.get(year) ?? [],
    entriesOfArticle: (articleId) => ofArticle.get(articleId) ?? [],
    meetingsWith: (name) => withName.get(name) ?? [],
    redirectFrom: (path) => redirectIndex.get(path),
  };
}
