import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { publisherUses } from "@/lib/atlas/publisher-uses.ts";
import { voices } from "@/lib/atlas/publishers.ts";
import { loadAtlas } from "@/lib/content/load.ts";
import { english } from "@/lib/words/catalogue.ts";
import { namedWords, publisherMarkup, unfoldingMarkup } from "./publisher-markup.ts";

const atlas = loadAtlas();
const uses = publisherUses(atlas);

describe("the list of publishers", () => {
  it("has every publisher that an entry stands on, and no other", () => {
    const named = atlas.entries.flatMap(({ references }) => references.map(({ publisher }) => publisher));
    const listed = uses.map(({ publisher }) => publisher.id);
    expect([...new Set(named)].filter((id) => !listed.includes(id))).toEqual([]);
    expect(uses.filter(({ entries }) => entries.length === 0)).toEqual([]);
  });

  /** As the page carries it: as HTML, and as text for its program. */
  const sent = (markup: string) =>
    gzipSync(markup + JSON.stringify(markup).replaceAll("<", "\\u003c"), { level: 9 }).length;

  /** With what else the page carries, a list of this weight stays within the page's 45 kB. */
  const room = 24_000;

  const grown = uses.map((use) => {
    const more = use.entries
      .slice(0, use.entries.length / 2)
      .map((entry) => ({ ...entry, id: `${entry.id}-2`, title: `More of ${entry.title}` }));
    return { ...use, entries: [...use.entries, ...more] };
  });

  it("stays light with half as many publishers more", () => {
    const more = uses.slice(0, uses.length / 2).map(({ publisher, ...use }) => {
      return { ...use, publisher: { ...publisher, id: `${publisher.id}-2`, name: `New ${publisher.name}` } };
    });
    expect(sent([...uses, ...more].map((use) => publisherMarkup(atlas, use)).join(""))).toBeLessThanOrEqual(room);
  });

  it.each([1, 2, 3, 4] as const)("stays light with half as many entries more, unfolding for rank %i", (rank) => {
    const ranked = grown.filter(({ publisher }) => publisher.rank === rank);
    expect(sent(ranked.map((use) => unfoldingMarkup(atlas, use)).join(""))).toBeLessThanOrEqual(room);
  });

  it.each(voices)("stays light with half as many entries more, unfolding for the voice %s", (voice) => {
    const voiced = grown.filter(({ publisher }) => publisher.voice === voice);
    expect(sent(voiced.map((use) => unfoldingMarkup(atlas, use)).join(""))).toBeLessThanOrEqual(room);
  });

  it.each([
    [{ own: 1, elsewhere: 0 }, "1 reference"],
    [{ own: 5, elsewhere: 2 }, "7 references, 2 of them on pages of others"],
    [{ own: 0, elsewhere: 3 }, "3 references, on pages of others"],
  ])("says how often a publisher is named: %o", (use, words) => {
    expect(namedWords(use, english)).toBe(words);
  });
});
