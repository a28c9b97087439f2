/** A content folder of many entries: the real ones, and invented ones in their proportions. */

import { entryPath, placesOf } from "../../lib/atlas/atlas.ts";
import type { Change } from "../../lib/atlas/changes.ts";
import { latestDay } from "../../lib/atlas/dates/dates.ts";
import type { ArticleContent } from "../../lib/atlas/schema/article-schema.ts";
import type { Entry } from "../../lib/atlas/schema/entry-schema.ts";
import type { Place } from "../../lib/atlas/schema/place-schema.ts";
import type { Draft } from "../../lib/content/check/draft.ts";
import type { RawFile } from "../../lib/content/files.ts";
import { type Random, randomFrom } from "../fuzz/random.ts";
import { isDoubtful, shortlyBefore } from "./made-dates.ts";
import { entryMaker, entrySchema } from "./made-entries.ts";
import { evidenceFrom } from "./made-evidence.ts";
import { type Ground, madePlaces } from "./made-places.ts";

export interface Wanted {
  /** How many entries there shall be, the real ones among them. */
  entries: number;
  seed: number;
}

const valuesOf = <Value>(found: { value: Value }[]) => found.map(({ value }) => value);
const written = (json: unknown) => `${JSON.stringify(json, null, 2)}\n`;

/** "content/entries/x.json" → "entries/2022/x.json" */
const fileOfEntry = ({ id, date }: Pick<Entry, "id" | "date">) => `entries/${date.slice(0, 4)}/${id}.json`;

/** Each real place as often as entries name it, and each invented one once. */
function venuesOf(entries: readonly Entry[], places: readonly Place[]): Place[] {
  const byId = new Map(places.map((place) => [place.id, place]));
  return entries.flatMap((entry) => placesOf(entry).flatMap((id) => byId.get(id) ?? []));
}

/** The corrections of invented entries, as many in proportion as there are of real ones. */
function madeChanges(random: Random, entries: readonly Entry[], count: number, today: string): Change[] {
  if (entries.length === 0) return [];
  return Array.from({ length: count }, (_, index): Change => {
    const entry = random.one(entries);
    return {
      date: shortlyBefore(random, today),
      entry: entryPath(entry).slice(1),
      said: isDoubtful(entry.date) ? "It was on another day." : "Nobody came.",
      says: "It is told otherwise now.",
      why: `An invented page, number ${index + 1}, was found.`,
      source: random.oneIn(3) ? null : `https://corrections.example/${index + 1}`,
    };
  });
}

/**
 * The files of the folder by their paths within it, with their texts: the same for the same content, number and seed. The
 * content must have passed the checks, and there must be at least as many entries wanted as it has.
 */
export function madeContent(draft: Draft, ground: Ground, { entries: wanted, seed }: Wanted): Map<string, string> {
  const random = randomFrom(seed);
  const [real, places] = [valuesOf(draft.entries), valuesOf(draft.places)];
  const [decided] = valuesOf(draft.decisions);
  if (!decided) throw new Error("The content has no atlas.json");
  const more = wanted - real.length;
  const share = more / real.length;
  const today = latestDay([...real, decided].map(({ modified }) => modified));
  const formerIds = valuesOf(draft.redirects).flatMap(({ from }) => from.split("/").slice(-1));
  const count = Math.round(places.length * share);
  const invented = madePlaces(random, places, count, { ...ground, formerIds });
  const articles = valuesOf(draft.articles);
  const evidence = evidenceFrom(random, valuesOf(draft.publishers), new Set(articles.map(({ id }) => id)));
  const make = entryMaker({
    random,
    real,
    venues: venuesOf(real, places),
    madePlaces: invented.length > 0 ? invented : places,
    layers: draft.layers.flatMap(({ value }) => (value.group === "contested" ? [value.id] : [])),
    formerIds,
    evidence,
    lastDay: decided.knownUntil,
    today,
  });
  const made = Array.from({ length: more }, (_, index) => make(index));
  const changes = madeChanges(random, made, Math.round(draft.changes.length * share), today);
  return new Map([
    ...draft.files.flatMap((file) => copied(file, { invented, changes })),
    ...made.map((entry): [string, string] => [fileOfEntry(entry), written(entry)]),
    ...evidence.articles.map((article: ArticleContent): [string, string] => [
      `articles/${article.id}.json`,
      written(article),
    ]),
  ]);
}

/** A real file as it stands, but for what has grown. */
function copied(file: RawFile, grown: { invented: Place[]; changes: Change[] }): [string, string][] {
  if ("error" in file.content) return [];
  const json = file.content.json as Record<string, unknown>;
  const within = file.file.replace(/^content\//, "");
  const list = (name: string, added: unknown[]) =>
    written({ ...json, [name]: [...(json[name] as unknown[]), ...added] });
  if (file.kind === "entry")
    return [[fileOfEntry(json as Pick<Entry, "id" | "date">), written({ ...json, $schema: entrySchema })]];
  if (file.kind === "places") return [[within, list("places", grown.invented)]];
  if (file.kind === "changes") return [[within, list("changes", grown.changes)]];
  if (file.kind === "atlas") return [[within, written({ ...json, title: `${json.title} (with invented entries)` })]];
  return [[within, file.text]];
}
