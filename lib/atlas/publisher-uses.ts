/** Where each publisher is relied on. */
import type { Atlas } from "./atlas.ts";
import { sourcesOf } from "./attribution.ts";
import { madeOnce } from "./made-once.ts";
import type { Publisher } from "./publishers.ts";
import type { Entry } from "./schema/entry-schema.ts";

export interface PublisherUse {
  publisher: Publisher;
  /** How often an entry names a page of its own, or an article that it printed. */
  own: number;
  /** How often an entry names a page on which somebody else prints its text. */
  elsewhere: number;
  /** The entries that stand on it in either way, by date. */
  entries: Entry[];
}

/** Every publisher that an entry stands on, by name. */
export const publisherUses = madeOnce((atlas: Atlas): PublisherUse[] => {
  const uses = new Map(
    atlas.publishers.map((publisher) => [publisher, { own: 0, elsewhere: 0, entries: new Set<Entry>() }]),
  );
  for (const entry of atlas.entries) {
    for (const { attribution } of sourcesOf(atlas, entry)) {
      for (const publisher of new Set(attribution ? [attribution.page, attribution.text] : [])) {
        const use = uses.get(publisher);
        use?.entries.add(entry);
        if (use) use[publisher === attribution?.page ? "own" : "elsewhere"] += 1;
      }
    }
  }
  return [...uses].flatMap(([publisher, { entries, ...counts }]) =>
    entries.size > 0 ? [{ publisher, ...counts, entries: [...entries] }] : [],
  );
});
