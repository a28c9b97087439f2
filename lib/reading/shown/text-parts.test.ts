import { describe, expect, it } from "vitest";
import { inventedReading } from "../testing/invented-reading.ts";
import { partSize } from "./limits.ts";
import { numberedNotes } from "./numbered-notes.ts";
import { textParts } from "./text-parts.ts";

/** As many sentences as are asked for, in blocks of ten, each of ten characters. */
function long(count: number) {
  const sentences = Array.from({ length: count }, (_, index) => ({
    start: index * 10,
    end: index * 10 + 10,
    block: Math.floor(index / 10),
    quoted: false,
  }));
  const blocks = Array.from({ length: Math.ceil(count / 10) }, (_, index) => ({
    start: index * 100,
    end: Math.min(count * 10, index * 100 + 100),
    kind: "paragraph" as const,
    locus: index,
    reason: "",
  }));
  return { sentences, blocks };
}

describe("the parts of a text", () => {
  it("are one of a short text, with every block in its place and what was left out without sentences", () => {
    const [part, ...more] = textParts(inventedReading, numberedNotes(inventedReading));
    expect(more).toEqual([]);
    expect(part?.blocks.map(({ kind, shown }) => [kind, shown.length])).toEqual([
      ["furniture", 0],
      ["headline", 1],
      ["paragraph", 2],
      ["paragraph", 3],
    ]);
    expect(part?.noted).toBe(5);
  });

  it("have every sentence once and in order, and are no longer than about a screen, though a block were", () => {
    const parts = textParts(
      {
        ...long(4000),
        blocks: [{ ...long(10).blocks[0], end: 40_000 } as never],
        sentences: long(4000).sentences.map((each) => ({ ...each, block: 0 })),
      },
      [],
    );
    expect(parts.flatMap(({ blocks }) => blocks.flatMap(({ shown }) => shown.map(({ index }) => index)))).toEqual(
      Array.from({ length: 4000 }, (_, index) => index),
    );
    for (const { characters } of parts) expect(characters).toBeLessThanOrEqual(partSize.characters + 10);
  });

  it("end where a part has as many notes as somebody reads through", () => {
    const text = long(500);
    const beside = text.sentences.map((_, sentence) => ({
      sentence,
      verdict: "question" as const,
      entries: [],
      says: "",
    }));
    const parts = textParts(text, numberedNotes({ beside }));
    expect(parts.length).toBe(Math.ceil(500 / partSize.notes));
    expect(parts[0]?.blocks.flatMap(({ shown }) => shown.map(({ notes }) => notes[0]?.number))).toEqual(
      Array.from({ length: partSize.notes }, (_, index) => index + 1),
    );
  });
});
