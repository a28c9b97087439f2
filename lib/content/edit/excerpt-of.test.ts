import { describe, expect, it } from "vitest";
import { excerptOf } from "./excerpt-of.ts";

const text = [
  "The two neighbours meet",
  "They had not met for a year.",
  "The two neighbours met at the old quay on Monday, said the harbour master, and they agreed to meet again.",
  "They agreed on little. They agreed on little. Nobody left early.",
  "Read more: They sing.",
].join("\n\n");
const parts = { sha256: "", headline: 1, standfirst: 2, body: [3, 4] as [number, number] };

describe("an excerpt made from the words that are quoted", () => {
  it("has the words around it, whole, and the paragraph of the article's own text", () => {
    expect(excerptOf(text, parts, " met at the old quay on Monday ")).toEqual({
      id: "met-at-the-old-quay",
      exact: "met at the old quay on Monday",
      prefix: "The two neighbours ",
      suffix: ", said the harbour master, and",
      paragraph: 1,
    });
  });

  it.each([
    ["The two neighbours meet", "headline"],
    ["not met for a year", "standfirst"],
    ["Nobody left early.", 2],
  ] as const)("finds where it stands: %s", (words, paragraph) => {
    expect(excerptOf(text, parts, words)).toMatchObject({ exact: words, paragraph });
  });

  it.each([
    [
      "words of the page around the article",
      "They sing",
      "“They sing” does not stand in the article, letter for letter",
    ],
    [
      "words that are changed",
      "met at an old quay",
      "“met at an old quay” does not stand in the article, letter for letter",
    ],
    ["no words", " ", "“” does not stand in the article, letter for letter"],
  ])("refuses %s", (_, words, fault) => {
    expect(excerptOf(text, parts, words)).toBe(fault);
  });

  it("asks for more words where none around them tell one passage from the other", () => {
    const twice = [
      "Head",
      "The same sentence, word for word, and then the same once more.",
      "The same sentence, word for word, and then the same once more.",
    ];
    expect(
      excerptOf(twice.join("\n\n"), { sha256: "", headline: 1, standfirst: null, body: [2, 3] }, "word for word"),
    ).toBe("“word for word” stands there more than once: quote more");
  });
});
