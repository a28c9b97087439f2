/** Where the ids of the content stand: what a change of id must change with it. */
import type { ContentKind } from "../files.ts";

/** What has a page of its own, so that its old address can lead on. */
export type Renamable = "place" | "entry" | "article";

/** Of each, the kinds of file that name it and the fields that do; corrections name an entry by its path. */
export const references: Record<Renamable, Partial<Record<ContentKind, readonly string[]>>> = {
  place: {
    places: ["$.places[*].id"],
    entry: ["$.places[*]", "$.sites[*].place"],
    tour: ["$.stops[*].selected[*]"],
    spellings: ["$.spellings[*].place"],
    atlas: [
      "$.roles.sides[*].capital",
      "$.roles.neighbours[*]",
      "$.roles.contested.region",
      "$.roles.contested.centre",
    ],
  },
  entry: {
    entry: ["$.id"],
    tour: ["$.stops[*].entry"],
    changes: ["$.changes[*].entry"],
    atlas: ["$.landmarks[*]", "$.plates[*].entries[*]", "$.moments[*].entry"],
  },
  article: {
    article: ["$.id"],
    entry: ["$.citations[*].article", "$.disagreements[*].accounts[*].source.citation.article"],
    atlas: ["$.introduction[*].sources[*].citation.article", "$.plates[*].sources[*].citation.article"],
  },
};
