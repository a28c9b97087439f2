import { describe, expect, it } from "vitest";
import { loadAtlas } from "../content/load.ts";
import { english } from "../words/catalogue.ts";
import { attribution, publishedOn, referencesOf, sourceLabel, sourcesOf } from "./attribution.ts";
import type { Publisher } from "./publishers.ts";

const publisher = (id: string, kind: Publisher["kind"], rank: Publisher["rank"]): Publisher => {
  return { id, name: `The ${id}`, kind, country: null, voice: "other", rank };
};

const list = [
  publisher("ministry", "official", 1),
  publisher("quay", "partisan", 3),
  publisher("echo", "community-copy", 4),
];
const library = { words: english, publisher: (id: string) => list.find((one) => one.id === id) };
const url = "https://example.org/2013/01/28/talks";

describe("the rank of a reference", () => {
  it("is that of its publisher", () => {
    expect(attribution(library, { publisher: "quay", url })?.rank).toBe(3);
  });

  it("is that of an official text which a partisan page prints", () => {
    expect(attribution(library, { publisher: "quay", copyOf: "ministry", url })).toMatchObject({
      page: { id: "quay" },
      text: { id: "ministry" },
      rank: 1,
    });
  });

  it("stays the last on a page that copies others, whatever it copies", () => {
    expect(attribution(library, { publisher: "echo", copyOf: "ministry", url })?.rank).toBe(4);
  });

  it("is the one that is given where a copy ranks otherwise than its text", () => {
    expect(attribution(library, { publisher: "quay", copyOf: "ministry", url, rank: 3 })?.rank).toBe(3);
  });

  it("is not guessed for a publisher that is not in the list", () => {
    expect(attribution(library, { publisher: "nobody", url })).toBeUndefined();
  });
});

describe("the words for a reference", () => {
  it.each([
    [{ publisher: "quay", url }, "The quay"],
    [{ publisher: "quay", copyOf: "ministry", url }, "The ministry, printed by The quay"],
    [{ publisher: "echo", copyOf: "ministry", url }, "The ministry, copied by The echo"],
  ])("name the page and whose text it is", (reference, words) => {
    expect(sourceLabel(library, reference)).toBe(words);
  });

  it("give the day that the address holds, unless another is known", () => {
    expect(publishedOn({ publisher: "quay", url })).toBe("2013-01-28");
    expect(publishedOn({ publisher: "quay", url, published: "2013-01-29" })).toBe("2013-01-29");
  });
});

describe("the sources of an entry", () => {
  const atlas = loadAtlas();

  it("are all in the list of publishers", () => {
    const lost = atlas.entries.flatMap(referencesOf).filter((reference) => !attribution(atlas, reference));
    expect(lost).toEqual([]);
  });

  it("are counted once, though an account names the same page again", () => {
    for (const entry of atlas.entries) {
      const addresses = sourcesOf(atlas, entry).map(({ address }) => address);
      expect(addresses.length, entry.id).toBe(new Set(addresses).size);
    }
  });
});
