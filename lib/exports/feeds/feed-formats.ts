/** The formats of feeds, and what `/feeds/` answers with. */
import type { Atlas } from "../../atlas/atlas.ts";
import { entityTag } from "../../server/entity-tag.ts";
import type { Words } from "../../words/words.ts";
import type { Site } from "../work.ts";
import { atom } from "./atom.ts";
import type { Feed } from "./feed.ts";
import { feedNames, feedOf } from "./feeds.ts";
import { jsonFeed } from "./json-feed.ts";

interface FeedFormat {
  name: string;
  extension: string;
  /** As in Content-Type; a link of a page names it without its parameters. */
  mediaType: string;
  /** `changed`: the day of the last change of the site. */
  write: (feed: Feed, site: Site, changed: string, words: Words) => string;
}

export const feedFormats: readonly FeedFormat[] = [
  { name: "Atom", extension: "atom", mediaType: "application/atom+xml; charset=utf-8", write: atom },
  { name: "JSON Feed", extension: "json", mediaType: "application/feed+json", write: jsonFeed },
];

/** The paths of all feeds below `/feeds/`: "places/tbilisi.atom". */
export const feedFiles = (atlas: Atlas): string[] =>
  feedNames(atlas).flatMap((name) => feedFormats.map(({ extension }) => `${name}.${extension}`));

/** The feed at a path below `/feeds/`; undefined when there is none. */
export function feedAnswer(atlas: Atlas, site: Site, file: string) {
  const dot = file.lastIndexOf(".");
  const format = feedFormats.find(({ extension }) => extension === file.slice(dot + 1));
  const feed = format && feedOf(atlas, site, file.slice(0, dot));
  if (!feed) return undefined;
  const body = format.write(feed, site, atlas.modified.latest, atlas.words);
  return { body, headers: { "Content-Type": format.mediaType, "Cache-Control": "no-cache", ETag: entityTag(body) } };
}
