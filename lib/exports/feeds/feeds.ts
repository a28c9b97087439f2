/** What can be followed: new and changed entries, those of one place, corrections, and where sources disagree. */
import { type Atlas, entryPath, markedPlaces } from "../../atlas/atlas.ts";
import { type CorrectedEntry, logPages } from "../../atlas/corrected.ts";
import { formatDate } from "../../atlas/dates/dates.ts";
import { disputedPoints } from "../../atlas/disputed-points.ts";
import { placeLabel } from "../../atlas/names/names.ts";
import type { Entry } from "../../atlas/schema/entry-schema.ts";
import type { Place } from "../../atlas/schema/place-schema.ts";
import type { Site } from "../work.ts";
import { type Feed, type FeedItem, newest } from "./feed.ts";

const pointOf = (atlas: Atlas, entry: Entry) => atlas.place(markedPlaces(entry)[0] ?? "")?.point;

/** An entry, told by its date and summary. */
function entryItem(atlas: Atlas, { origin }: Site, entry: Entry): FeedItem {
  const { words } = atlas;
  const url = origin + words.to(entryPath(entry));
  const text = [formatDate(entry.date, words), ...entry.summary].join("\n\n");
  return { id: url, url, title: entry.title, text, changed: entry.modified, point: pointOf(atlas, entry) };
}

const entryItems = (atlas: Atlas, site: Site, entries: Entry[]) =>
  newest(entries.map((entry) => entryItem(atlas, site, entry)));

function entriesFeed(atlas: Atlas, site: Site): Feed {
  return {
    name: "entries",
    title: atlas.words("feeds.entries", { site: site.name }),
    description: atlas.words("feeds.entries.about"),
    page: "/",
    items: entryItems(atlas, site, atlas.entries),
  };
}

function placeFeed(atlas: Atlas, site: Site, place: Place): Feed {
  const label = placeLabel(place, atlas.words.language);
  return {
    name: `places/${place.id}`,
    title: atlas.words("feeds.place", { site: site.name, place: label }),
    description: atlas.words("feeds.place.about", { place: label }),
    page: `/places/${place.id}`,
    items: entryItems(atlas, site, atlas.entriesAt(place.id)),
  };
}

/** Full pages of the log are numbered, so that a correction moves once: its id names the log alone. */
function correctionItem(atlas: Atlas, site: Site, path: string, date: string, corrected: CorrectedEntry): FeedItem {
  const { entry, anchor, changes } = corrected;
  const { words } = atlas;
  const texts = changes.map(({ said, says, why }) => words("feeds.correction", { said, says, why }));
  return {
    id: site.origin + words.to(`/corrections/log#${anchor}`),
    url: site.origin + words.to(`${path}#${anchor}`),
    title: words("feeds.corrected", { title: entry.title }),
    text: texts.join("\n\n"),
    changed: date,
    point: pointOf(atlas, entry),
  };
}

function correctionsFeed(atlas: Atlas, site: Site): Feed {
  const items = logPages(atlas).flatMap(({ path, days }) =>
    days.flatMap(({ date, corrected }) => corrected.map((one) => correctionItem(atlas, site, path, date, one))),
  );
  return {
    name: "corrections",
    title: atlas.words("feeds.corrections", { site: site.name }),
    description: atlas.words("feeds.corrections.about"),
    page: "/corrections/log",
    items: newest(items),
  };
}

function disagreementsFeed(atlas: Atlas, site: Site): Feed {
  const { words } = atlas;
  const items = disputedPoints(atlas).map(({ entry, item, path }): FeedItem => {
    const url = site.origin + words.to(path);
    const text = item.accounts.map(({ says }) => says).join("\n\n");
    const date = formatDate(entry.date, words);
    const title = words("feeds.disagreement", { about: item.about, title: entry.title, date });
    return { id: url, url, title, text, changed: entry.modified, point: pointOf(atlas, entry) };
  });
  return {
    name: "disagreements",
    title: words("feeds.disagreements", { site: site.name }),
    description: words("feeds.disagreements.about"),
    page: "/disagreements",
    items: newest(items),
  };
}

/** Those that are not of one place. */
export const mainFeeds = (atlas: Atlas, site: Site): Feed[] =>
  [entriesFeed, correctionsFeed, disagreementsFeed].map((feed) => feed(atlas, site));

/** The names of all feeds: also of places where nothing has happened yet. */
export const feedNames = (atlas: Atlas): string[] => [
  ...["entries", "corrections", "disagreements"],
  ...atlas.places.map(({ id }) => `places/${id}`),
];

/** The feed of that name; undefined when there is none. */
export function feedOf(atlas: Atlas, site: Site, name: string): Feed | undefined {
  const [section, id, ...rest] = name.split("/");
  if (section !== "places") return mainFeeds(atlas, site).find((feed) => feed.name === name);
  const place = rest.length === 0 ? atlas.place(id ?? "") : undefined;
  return place && placeFeed(atlas, site, place);
}
