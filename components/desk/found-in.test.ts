import { describe, expect, it } from "vitest";
import type { Proposal } from "@/lib/desk/desk-proposals.ts";
import { beginningOf, foundIn } from "./found-in.ts";

const found = (sentence: number, what: Proposal["what"], value: string | null): Proposal => {
  return { sentence, what, value, label: "x", standing: "stated", reason: "said so" };
};
const sentences = [
  { start: 0, end: 20, block: 0 },
  { start: 22, end: 60, block: 1 },
  { start: 61, end: 90, block: 1 },
];
const proposals = [found(0, "place", "paris"), found(22, "date", "2024-03-12"), found(61, "place", "vienna")];

describe("what was found in a passage", () => {
  it("is what was found in each sentence that it touches, and in no other", () => {
    expect(foundIn({ sentences, proposals }, { start: 30, end: 40 })).toEqual([proposals[1]]);
    expect(foundIn({ sentences, proposals }, { start: 55, end: 70 })).toEqual([proposals[1], proposals[2]]);
    expect(foundIn({ sentences, proposals }, { start: 20, end: 22 })).toEqual([]);
  });
});

describe("an entry that is begun from a sentence", () => {
  it("has its day, not the year of something else, and its first place", () => {
    const several = [
      found(0, "date", null),
      found(0, "date", "2020"),
      found(0, "date", "2022-07-16?"),
      found(0, "place", "tbilisi"),
      found(0, "place", "vienna"),
    ];
    expect(beginningOf(several)).toEqual({ date: "2022-07-16?", place: "tbilisi" });
  });

  it("has nothing that the sentence does not say", () => {
    expect(beginningOf([found(0, "person", "A. Alder"), found(0, "date", null)])).toEqual({});
  });
});
