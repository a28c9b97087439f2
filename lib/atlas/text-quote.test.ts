import { describe, expect, it } from "vitest";
import { occurrences, sourceBlocks, textFragment } from "./text-quote.ts";

const quote = (prefix: string, exact: string, suffix: string) => ({ prefix, exact, suffix });

const textBlocks = (text: string) => sourceBlocks(text).map((block) => block.text);

describe("finding a quote", () => {
  const text = "The boats left. The boats came back.";

  it("counts every place where prefix, exact and suffix stand together", () => {
    expect(occurrences(text, quote("", "The boats", ""))).toBe(2);
    expect(occurrences(text, quote("", "The boats", " left"))).toBe(1);
    expect(occurrences(text, quote("left. ", "The boats", ""))).toBe(1);
    expect(occurrences(text, quote("", "The ships", ""))).toBe(0);
  });

  it("counts overlapping places, which a split would miss", () => {
    expect(occurrences("no no no", quote("", "no no", ""))).toBe(2);
  });

  it("does not fold white space or quotation marks", () => {
    expect(occurrences("the boat\u2019s\u00a0crew", quote("", "the boat's crew", ""))).toBe(0);
  });
});

describe("the blocks of a source text", () => {
  it("are what stands between empty lines, white space folded", () => {
    expect(textBlocks("One\n\ntwo\nlines\n\n\n\nthree   spaces\n")).toEqual(["One", "two lines", "three spaces"]);
  });

  it("may start and end with a no-break space", () => {
    expect(textBlocks("One\n\n\u00a0 Two\u00a0 \n\nThree")).toEqual(["One", "Two", "Three"]);
  });

  it("are divided by lines that hold only no-break spaces, and by Windows line ends", () => {
    expect(textBlocks("One\n\u00a0\u00a0\nTwo\r\n\r\nThree")).toEqual(["One", "Two", "Three"]);
  });

  it("know where they stand, without the space around them", () => {
    const text = "\n One \n\n\u00a0Two\nlines\u00a0\n";
    expect(sourceBlocks(text).map(({ start, end }) => text.slice(start, end))).toEqual(["One", "Two\nlines"]);
  });

  it("are none in an empty text", () => {
    expect(textBlocks(" \n\n ")).toEqual([]);
  });
});

describe("a link to a quote", () => {
  it("drops the fragment that the address had", () => {
    expect(textFragment("https://example.org/a?b=1#top", quote("", "two boats", ""))).toBe(
      "https://example.org/a?b=1#:~:text=two%20boats",
    );
  });

  it("encodes hyphens, commas and ampersands, which have a meaning there", () => {
    expect(textFragment("https://example.org/", quote("", "cease-fire, now & then", ""))).toBe(
      "https://example.org/#:~:text=cease%2Dfire%2C%20now%20%26%20then",
    );
  });

  it("gives a long quote by its first and last five words", () => {
    const exact = "one two three four five six seven eight nine ten eleven twelve thirteen";
    expect(textFragment("https://example.org/", quote("", exact, ""))).toBe(
      "https://example.org/#:~:text=one%20two%20three%20four%20five,nine%20ten%20eleven%20twelve%20thirteen",
    );
  });
});
