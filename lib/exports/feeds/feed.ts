/** A feed as it is before it takes a format. */
import type { Point } from "../../atlas/schema/fields.ts";

export interface FeedItem {
  /** An address that never becomes another's, though its page may move. */
  id: string;
  url: string;
  title: string;
  text: string;
  /** The day on which it was last changed: 2026-11-26. */
  changed: string;
  /** Where it happened, as far as it is one place; [longitude, latitude]. */
  point: Point | undefined;
}

export interface Feed {
  /** Below `/feeds/`, without the ending of a format: "places/tbilisi". */
  name: string;
  title: string;
  description: string;
  /** The path of the page that shows the same. */
  page: string;
  /** The newest first. */
  items: FeedItem[];
}

/** So many items are given: a reader's program asks often, and knows the older ones. */
const atMost = 50;

/** The newest of them, the newest first; of one day in the order given. */
export const newest = (items: FeedItem[]): FeedItem[] =>
  items.toSorted((a, b) => (a.changed < b.changed ? 1 : a.changed > b.changed ? -1 : 0)).slice(0, atMost);
