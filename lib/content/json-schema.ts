/** JSON Schema for editors and their programs, made from the zod schemas. */
import { z } from "zod";
import { Changes } from "../atlas/changes.ts";
import { Decisions } from "../atlas/decisions.ts";
import { People } from "../atlas/named-people.ts";
import { Publishers } from "../atlas/publishers.ts";
import { Article } from "../atlas/schema/article-schema.ts";
import { Entry } from "../atlas/schema/entry-schema.ts";
import { Layers } from "../atlas/schema/layer-schema.ts";
import { Places, Spellings } from "../atlas/schema/place-schema.ts";
import { Redirects } from "../atlas/schema/redirect-schema.ts";
import { Tour } from "../atlas/schema/tour-schema.ts";
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
