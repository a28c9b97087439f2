/** The files of a content folder as they stand on disk: read, but not yet judged. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { contentIn } from "./content-folder.js";

export type ContentKind =
  | "atlas"
  | "article"
  | "entry"
  | "tour"
  | "places"
  | "layers"
  | "publishers"
  | "spellings"
  | "redirects"
  | "changes"
  | "people";

/** Absolute or relative folders; the defaults are those of the site. */
export interface ContentFolder {
  contentDir: string;
  geoDir: string;
}

export interface RawFile {
  kind: ContentKind;
  /** What an editor calls it, wherever the folder lies: "content/entries/tbilisi-2022.json". */
  file: string;
  /** The file name without its ending. */
  name: string;
  text: string;
  /** The parsed JSON, or what is wrong with the file. */
  content: { json: unknown } | { error: "missing" } | { error: "syntax"; message: string };
}

/** `content`: another folder than the one that is set. Throws where what is set is no folder of content. */
export function siteFolder(content?: string): ContentFolder {
  return { contentDir: content ?? contentIn(), geoDir: path.join(process.cwd(), "public", "geo") };
}

function parse(text: string): RawFile["content"] {
  try {
    return { json: JSON.parse(text) };
  } catch (error) {
    return { error: "syntax", message: String(error instanceof Error ? error.message : error).replace(/\s+/g, " ") };
  }
}

function readFile(contentDir: string, kind: ContentKind, relative: string): RawFile {
  const label = { kind, file: `content/${relative}`, name: path.basename(relative, ".json") };
  const location = path.join(contentDir, relative);
  if (!existsSync(location)) return { ...label, text: "", content: { error: "missing" } };
  const text = readFileSync(location, "utf8");
  return { ...label, text, content: parse(text) };
}

/** The files of a folder and of the folders in it: "entries/2022/tbilisi-2022.json". */
function readFolder(contentDir: string, kind: ContentKind, folder: string): RawFile[] {
  const location = path.join(contentDir, folder);
  if (!existsSync(location)) return [];
  const names = readdirSync(location, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".json"));
  return names.toSorted().map((name) => readFile(contentDir, kind, `${folder}/${name.replaceAll(path.sep, "/")}`));
}

/** A list that a folder need not have. */
const readOptional = (contentDir: string, kind: ContentKind, relative: string): RawFile[] =>
  existsSync(path.join(contentDir, relative)) ? [readFile(contentDir, kind, relative)] : [];

/** Every content file, in a fixed order. A list that is not there comes as a file with the error "missing". */
export function readContentFiles(contentDir: string): RawFile[] {
  return [
    readFile(contentDir, "atlas", "atlas.json"),
    ...readFolder(contentDir, "article", "articles"),
    ...readFolder(contentDir, "entry", "entries"),
    ...readFolder(contentDir, "tour", "tours"),
    readFile(contentDir, "places", "places.json"),
    readFile(contentDir, "layers", "layers.json"),
    readFile(contentDir, "publishers", "publishers.json"),
    readFile(contentDir, "spellings", "spellings.json"),
    readFile(contentDir, "redirects", "redirects.json"),
    readFile(contentDir, "changes", "changes.json"),
    ...readOptional(contentDir, "people", "people.json"),
  ];
}
