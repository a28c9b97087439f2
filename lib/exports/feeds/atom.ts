/** A feed as Atom (RFC 4287), with the point of an item as GeoRSS (https://www.ogc.org/standard/georss/), latitude first. */
import { create } from "xmlbuilder2";
import type { XMLBuilder } from "xmlbuilder2/lib/interfaces";
import type { Words } from "../../words/words.ts";
import { writable } from "../files/writable-text.ts";
import type { Site } from "../work.ts";
import type { Feed, FeedItem } from "./feed.ts";

const namespace = "http://www.w3.org/2005/Atom";

/** A day is told as its first moment: Atom knows no shorter dates. */
export const momentOf = (day: string) => `${day}T00:00:00Z`;

/** The day of the last change of all; of a feed without items that of the site. */
export const changedLast = ({ items }: Feed, otherwise: string) => items[0]?.changed ?? otherwise;

function entry(root: XMLBuilder, { id, url, title, text, changed, point }: FeedItem): void {
  const element = root.ele("entry");
  element.ele("id").txt(id);
  element.ele("title").txt(writable(title));
  element.ele("updated").txt(momentOf(changed));
  element.ele("link", { rel: "alternate", type: "text/html", href: url });
  element.ele("summary").txt(writable(text));
  if (point) element.ele("georss:point").txt(`${point[1]} ${point[0]}`);
}

/** `changed`: the day of the last change of the site, for a feed that has no item yet. */
export function atom(feed: Feed, { name, origin }: Site, changed: string, words: Words): string {
  const self = origin + words.to(`/feeds/${feed.name}.atom`);
  const root = create({ version: "1.0", encoding: "UTF-8" }).ele("feed", {
    xmlns: namespace,
    "xmlns:georss": "http://www.georss.org/georss",
    "xml:lang": words.language,
  });
  root.ele("id").txt(self);
  root.ele("title").txt(writable(feed.title));
  root.ele("subtitle").txt(writable(feed.description));
  root.ele("updated").txt(momentOf(changedLast(feed, changed)));
  root.ele("link", { rel: "self", type: "application/atom+xml", href: self });
  root.ele("link", { rel: "alternate", type: "text/html", href: origin + words.to(feed.page) });
  root
    .ele("author")
    .ele("name")
    .txt(writable(name))
    .up()
    .ele("uri")
    .txt(origin + words.to("/about"));
  root.ele("rights").txt(words("exports.licence"));
  for (const item of feed.items) entry(root, item);
  return `${root.end({ prettyPrint: true })}\n`;
}
