/** Content that may have faults: what can be read of it, where each part stands, and what could not be read. */
import type { z } from "zod";
import { Changes } from "../../atlas/changes.ts";
import { Decisions } from "../../atlas/decisions.ts";
import { People } from "../../atlas/named-people.ts";
import { Publishers } from "../../atlas/publishers.ts";
import { Article } from "../../atlas/schema/article-schema.ts";
import { Entry } from "../../atlas/schema/entry-schema.ts";
import { Layer, Layers } from "../../atlas/schema/layer-schema.ts";
import { Place, Places, Spellings } from "../../atlas/schema/place-schema.ts";
import { Redirects } from "../../atlas/schema/redirect-schema.ts";
import { Tour } from "../../atlas/schema/tour-schema.ts";
import { type ContentKind, type RawFile, readContentFiles } from "../files.ts";
import type { GeoFile } from "./geo-files.ts";
import { type FieldIssue, fieldIssues } from "./issues.ts";
import { readLeniently } from "./mend.ts";
import { type JsonPath, valueAt } from "./problem.ts";

const LayerGroup = Layers.shape.groups.element;
const Redirect = Redirects.shape.redirects.element;
const Spelling = Spellings.shape.spellings.element;
const Change = Changes.shape.changes.element;
const Person = People.shape.people.element;
const Publisher = Publishers.shape.publishers.element;

/** A value and where it stands. */
export interface Found<Value> {
  value: Value;
  file: string;
  path: JsonPath;
}

/** What editors wrote, with its faults. Checks and the atlas are made from this alone, so it may come from anything but files, too (docs/scale.md). */
export interface Draft {
  files: RawFile[];
  issues: FieldIssue[];
  /** The one value of content/atlas.json; none when it cannot be read. */
  decisions: Found<z.infer<typeof Decisions>>[];
  articles: Found<z.infer<typeof Article>>[];
  entries: Found<z.infer<typeof Entry>>[];
  places: Found<z.infer<typeof Place>>[];
  layers: Found<z.infer<typeof Layer>>[];
  layerGroups: Found<z.infer<typeof LayerGroup>>[];
  publishers: Found<z.infer<typeof Publisher>>[];
  tours: Found<z.infer<typeof Tour>>[];
  spellings: Found<z.infer<typeof Spelling>>[];
  redirects: Found<z.infer<typeof Redirect>>[];
  changes: Found<z.infer<typeof Change>>[];
  people: Found<z.infer<typeof Person>>[];
  geoFiles: GeoFile[];
  /** The text of everything that could not be read: an id that stands in there is not called unknown or unused. */
  unreadable: string;
}

const fileSchemas: Record<ContentKind, z.ZodType> = {
  atlas: Decisions,
  article: Article,
  entry: Entry,
  tour: Tour,
  places: Places,
  layers: Layers,
  publishers: Publishers,
  spellings: Spellings,
  redirects: Redirects,
  changes: Changes,
  people: People,
};

interface Part {
  file: string;
  path: JsonPath;
  json: unknown;
}

const single: ContentKind[] = ["atlas", "article", "entry", "tour"];

/** A file that holds one thing is one part; a file that holds a list, by default of its own name, has a part for each item. */
function partsOf(files: RawFile[], kind: ContentKind, name: string = kind): Part[] {
  return files.flatMap(({ file, kind: fileKind, content }) => {
    if (fileKind !== kind || !("json" in content)) return [];
    if (single.includes(kind)) return [{ file, path: [], json: content.json }];
    const list = valueAt(content.json, [name]);
    return Array.isArray(list) ? list.map((json: unknown, index) => ({ file, path: [name, index], json })) : [];
  });
}

/**
 * Reads everything of a content folder that can be read. Throws only when a file cannot be opened.
 * `geoFiles` are those that its layers may name; the rules about them need them, nothing else does.
 */
export function readDraft(contentDir: string, geoFiles: GeoFile[] = []): Draft {
  const files = readContentFiles(contentDir);
  const unreadable = files.filter(({ content }) => "error" in content).map(({ name, text }) => `"${name}" ${text}`);
  // By its JSON: what a whole file holds need not be read again.
  const sound = new Map<unknown, unknown>();
  const issues = files.flatMap(({ file, kind, content }) => {
    if (!("json" in content)) return [];
    const read = fileSchemas[kind].safeParse(content.json);
    if (read.success) sound.set(content.json, read.data);
    return read.success ? [] : fieldIssues(file, content.json, fileSchemas[kind], read.error);
  });
  const collect = <Value>(kind: ContentKind, schema: z.ZodType<Value>, name?: string): Found<Value>[] =>
    partsOf(files, kind, name).flatMap(({ file, path, json }) => {
      const value = (sound.get(json) as Value | undefined) ?? readLeniently(schema, json);
      if (value === undefined) unreadable.push(JSON.stringify(json));
      return value === undefined ? [] : [{ value, file, path }];
    });
  return {
    files,
    issues,
    decisions: collect("atlas", Decisions),
    articles: collect("article", Article),
    entries: collect("entry", Entry),
    places: collect("places", Place),
    layers: collect("layers", Layer),
    layerGroups: collect("layers", LayerGroup, "groups"),
    publishers: collect("publishers", Publisher),
    tours: collect("tour", Tour),
    spellings: collect("spellings", Spelling),
    redirects: collect("redirects", Redirect),
    changes: collect("changes", Change),
    people: collect("people", Person),
    geoFiles,
    unreadable: unreadable.join("\n"),
  };
}

/** True when the id stands, quoted, in content that could not be read. */
export function standsInUnreadable(draft: Draft, id: string): boolean {
  return draft.unreadable.includes(`"${id}"`);
}
