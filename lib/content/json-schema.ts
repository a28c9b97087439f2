/** JSON Schema for editors and their programs, made from the zod schemas. */
import { z } from "zod";
import { Changes } from "../atlas/changes.ts";
import { Decisions } from "../atlas/decisions.ts";
import { People } from "../atlas/named-people.ts";
import { Publishers } from "../atlas/publishers.ts";
import { Article, Entry, Layers, Places, Redirects, Spellings, Tour } from "../atlas/schema.ts";
import { Glossary } from "./translations/glossary-file.ts";

const sources = {
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
  glossary: Glossary,
};

/** File name → schema of what an editor writes (before defaults are filled in). Refinements are left to check:content. */
export function jsonSchemas(): Map<string, object> {
  return new Map(
    Object.entries(sources).map(([name, source]) => [`${name}.json`, z.toJSONSchema(source, { io: "input" })]),
  );
}
