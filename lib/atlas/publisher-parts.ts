/** Which part of the list of publishers each stands in. */
import { askedAddress } from "../address/address.ts";
import type { Atlas } from "./atlas.ts";
import { ranks } from "./attribution.ts";
import { madeOnce } from "./made-once.ts";
import { askedPart, evenStarts, partAt, partPath, weighedStarts } from "./parts.ts";
import { type PublisherUse, publisherUses } from "./publisher-uses.ts";

/** So many publishers stand on a page by name and number alone. */
const mostPublishers = 300;

/** So many rows, publishers and entries, stand on a page that has both. */
const mostRowsUnfolded = 650;

/** Of a publisher that more entries stand on, the latest are named. */
export const mostEntriesNamed = 80;

/** In the order of their list: by rank, then by name. */
export const inRankOrder = (uses: readonly PublisherUse[]): PublisherUse[] =>
  ranks.flatMap((rank) => uses.filter(({ publisher }) => publisher.rank === rank));

/** Where the parts of a list of publishers begin; with their entries they are shorter. */
export function publisherStarts(uses: readonly PublisherUse[], unfolded: boolean): number[] {
  if (!unfolded) return evenStarts(uses.length, mostPublishers);
  const weights = uses.map(({ entries }) => 1 + Math.min(entries.length, mostEntriesNamed));
  return weighedStarts(weights, mostRowsUnfolded);
}

function partsByPublisher(uses: readonly PublisherUse[], unfolded: boolean): [id: string, part: number][] {
  const starts = publisherStarts(uses, unfolded);
  return uses.map(({ publisher }, index) => [publisher.id, partAt(index, starts)]);
}

const inAll = madeOnce((atlas: Atlas) => new Map(partsByPublisher(inRankOrder(publisherUses(atlas)), false)));

const inRanks = madeOnce((atlas: Atlas) => {
  const uses = publisherUses(atlas);
  const ofRank = ranks.map((rank) => uses.filter(({ publisher }) => publisher.rank === rank));
  return new Map(ofRank.flatMap((own) => partsByPublisher(own, true)));
});

/** Where a publisher stands among all, by its id. */
export const publisherPath = (atlas: Atlas, id: string): string =>
  `${partPath("/sources", inAll(atlas).get(id) ?? 1)}#${id}`;

/** Where the entries that stand on a publisher are named: among those of its rank. */
export function publisherEntriesPath(atlas: Atlas, { id, rank }: PublisherUse["publisher"]): string {
  return `${askedAddress("/sources", { rank: `${rank}`, part: askedPart(inRanks(atlas).get(id) ?? 1) })}#${id}`;
}
