import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { loadAtlas } from "@/lib/atlas/load.ts";
import { publisherUses } from "@/lib/atlas/publisher-uses.ts";
import { namedWords, publisherMarkup } from "./publisher-markup.ts";

const atlas = loadAtlas();
const uses = publisherUses(atlas);

describe("the list of publishers", () => {
  it("has every publisher that an entry stands on, and no other", () => {
    const named = atlas.entries.flatMap(({ references }) => references.map(({ publisher }) => publisher));
    const listed = uses.map(({ publisher }) => publisher.id);
    expect([...new Set(named)].filter((id) => !listed.includes(id))).toEqual([]);
    expect(uses.filter(({ entries }) => entries.length === 0)).toEqual([]);
  });

  it("stays light with twice as many entries", () => {
    const twice = uses.map((use) => {
      const more = use.entries.map((entry) => ({
        ...entry,
        id: `${entry.id}-2`,
        title: `${entry.title.split(" ").toReversed()}`,
      }));
      return { ...use, entries: [...use.entries, ...more] };
    });
    const markup = twice.map((use) => publisherMarkup(atlas, use)).join("");
    // the page carries it twice: as HTML, and as text for its program
    const sent = markup + JSON.stringify(markup).replaceAll("<", "\\u003c");
    expect(gzipSync(sent, { level: 9 }).length).toBeLessThanOrEqual(33_000);
  });

  it.each([
    [{ own: 1, elsewhere: 0 }, "1 reference"],
    [{ own: 5, elsewhere: 2 }, "7 references, 2 of them on pages of others"],
    [{ own: 0, elsewhere: 3 }, "3 references, on pages of others"],
  ])("says how often a publisher is named: %o", (use, words) => {
    expect(namedWords(use)).toBe(words);
  });
});
