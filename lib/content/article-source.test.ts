import { describe, expect, it } from "vitest";
import { blockAt, bodyLength, readArticleSource, sha256 } from "./article-source.ts";

const text =
  "Menu\n\nFerry Moves\n\n\u00a0 Nets dry in the north\u00a0\n\nFirst  paragraph.\n\nSecond one.\n\nRead more\n";
const parts = { sha256: "", headline: 2, standfirst: 3, body: [4, 5] as [number, number] };

describe("the source text of an article", () => {
  const source = readArticleSource(text, parts);

  it("is divided into headline, standfirst and paragraphs counted from 1", () => {
    const loci = ["headline", "standfirst", 1, 2, 3] as const;
    expect(loci.map((locus) => blockAt(source, locus)?.text)).toEqual([
      "Ferry Moves",
      "Nets dry in the north",
      "First paragraph.",
      "Second one.",
      undefined,
    ]);
  });

  it("counts only the characters of its own paragraphs", () => {
    expect(bodyLength(source)).toBe("First paragraph.".length + "Second one.".length);
  });

  it("has no standfirst unless one is named", () => {
    expect(blockAt(readArticleSource(text, { ...parts, standfirst: null }), "standfirst")).toBeUndefined();
  });

  it("refuses blocks that the text does not have", () => {
    expect(() => readArticleSource(text, { ...parts, body: [4, 9] })).toThrow("the text has 6 blocks, not 9");
    expect(() => readArticleSource(text, { ...parts, body: [5, 4] })).toThrow(RangeError);
  });

  it("is known by the hash of its bytes", () => {
    expect(sha256("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  });
});
