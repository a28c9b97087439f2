/** A feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
import type { Words } from "../../words/words.ts";
import type { Site } from "../work.ts";
import { momentOf } from "./atom.ts";
import type { Feed, FeedItem } from "./feed.ts";

const item = ({ id, url, title, text, changed, point }: FeedItem) => ({
  id,
  url,
  title,
  content_text: text,
  date_modified: momentOf(changed),
  // of our own: the format has no word for a place
  ...(point && { _geo: { about: "https://www.rfc-editor.org/rfc/rfc7946", type: "Point", coordinates: point } }),
});

export function jsonFeed(feed: Feed, { name, origin }: Site, _changed: string, words: Words): string {
  const whole = {
    version: "https://jsonfeed.org/version/1.1",
    title: feed.title,
    home_page_url: origin + words.to(feed.page),
    feed_url: origin + words.to(`/feeds/${feed.name}.json`),
    description: feed.description,
    language: words.language,
    authors: [{ name, url: origin + words.to("/about") }],
    items: feed.items.map(item),
  };
  return `${JSON.stringify(whole, null, 2)}\n`;
}
