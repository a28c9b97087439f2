import { describe, expect, it } from "vitest";
import { english } from "../../words/catalogue.ts";
import { inventedGazetteer, inventedReading, inventedText } from "../testing/invented-reading.ts";
import { answerAsList } from "./as-list.ts";
import { labelSidesOf } from "./label-sides.ts";
import { placesShown } from "./places-shown.ts";
import { summary } from "./reading-summary.ts";
import { proposalPath } from "./shown-words.ts";
import { unknownNames } from "./unknown-names.ts";

const answered = { text: inventedText, reading: inventedReading, gazetteer: inventedGazetteer };

describe("what is shown of a reading", () => {
  it("counts sentences, places, dates and people, and what the atlas has beside them", () => {
    expect(summary(inventedReading, english)).toBe(
      "6 sentences read: 3 places of the atlas, 3 dates, and 0 people of the atlas. Of its sentences, 1 told by the atlas too, 1 told otherwise, 1 with a name that only one side uses, 1 not in the atlas, and 1 open as a question.",
    );
    expect(summary({ ...inventedReading, beside: [] }, english)).toMatch(/The atlas has nothing beside it\.$/);
  });

  it("marks a place once, as one where something happened if any mention says so, the others after it", () => {
    expect(
      placesShown(inventedReading, inventedGazetteer).map(({ label, count, isAside }) => [label, count, isAside]),
    ).toEqual([
      ["Paris", 2, false],
      ["Khankendi / Stepanakert", 1, false],
      ["Bishkek", 1, true],
    ]);
  });

  it("lists each name that the atlas does not know", () => {
    expect(unknownNames(inventedText, inventedReading)).toEqual([{ name: "Jean Nobody", count: 1 }]);
  });

  it("names the first of two places that lie on each other, and both where there is room", () => {
    const near = [
      { at: [50, 50], text: "A long name of a place" },
      { at: [51, 50], text: "Another long name of a place" },
    ] as const;
    const [first, second] = labelSidesOf([...near], 320);
    expect(first).toBeDefined();
    expect(second).not.toBe(first);
    const far = [
      { at: [10, 10], text: "One" },
      { at: [80, 80], text: "Two" },
    ] as const;
    expect(labelSidesOf([...far], 320)).toEqual(["right", "right"]);
  });
});

describe("the answer as a list", () => {
  const list = answerAsList(answered, "https://met.example", Number.POSITIVE_INFINITY, english);

  it("has every note with its verdict in words, its sentence, and the addresses of the entries", () => {
    expect(list).toContain(
      "1. The atlas says the same: “PARIS — The foreign ministers of Armenia and Azerbaijan met in Paris on Monday.”",
    );
    expect(list).toContain("Ministers in Paris, 28 January 2013: https://met.example/meetings/first-talks");
    expect(list).toContain("3. A question: “There have been several rounds of talks.”");
    expect(list.match(/^\d\. /gm)).toHaveLength(inventedReading.beside.length);
  });

  it("says which article of the atlas the text is", () => {
    const quoted = { title: "Ministers Talk", path: "/articles/talks", day: null };
    const recognised = answerAsList(
      { ...answered, reading: { ...inventedReading, quoted } },
      "https://met.example",
      Number.POSITIVE_INFINITY,
      english,
    );
    expect(recognised).toContain(
      "\n\nThe atlas quotes this article: Ministers Talk, https://met.example/articles/talks\n\n1. ",
    );
    expect(list).not.toContain("quotes this article");
  });

  it("that would be longer than asked for is none, and is not written to its end", () => {
    expect(answerAsList(answered, "https://met.example", list.length, english)).toBe(list);
    expect(answerAsList(answered, "https://met.example", list.length - 1, english)).toBe("");
    const unread = {
      ...inventedReading,
      get limits(): string[] {
        throw new Error("written to its end");
      },
    };
    expect(answerAsList({ ...answered, reading: unread }, "https://met.example", 200, english)).toBe("");
  });

  it("ends with what is not known, what was not read, and where it was read", () => {
    expect(list).toMatch(
      /know: Jean Nobody\n\nWhat is said in pictures is not read\.\n\nRead against https:\/\/met\.example\/read\n$/,
    );
  });
});

describe("a proposal", () => {
  it("takes along one sentence and nothing else of the text, cut where it is too long", () => {
    const path = proposalPath(inventedText, inventedReading.sentences[3], english);
    expect(new URL(path, "https://met.example").searchParams.get("passage")).toBe(
      "There have been several rounds of talks.",
    );
    const noise = "я".repeat(5000);
    const long = new URL(proposalPath(noise, { start: 0, end: noise.length }, english), "https://met.example");
    expect(long.searchParams.get("passage")).toBe(`${"я".repeat(600)}…`);
    expect(long.search.length).toBeLessThan(8192);
  });

  it("fails neither over a picture letter where it is cut nor over a text of halves of letters", () => {
    const passageOf = (text: string) =>
      new URL(proposalPath(text, { start: 0, end: text.length }, english), "https://met.example").searchParams.get(
        "passage",
      );
    expect(passageOf(`${"x".repeat(599)}😀${"x".repeat(99)}`)).toBe(`${"x".repeat(599)}…`);
    expect(passageOf("\ud83d".repeat(700))).toBe(`${"\ufffd".repeat(599)}…`);
  });
});
