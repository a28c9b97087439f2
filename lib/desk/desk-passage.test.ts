import { describe, expect, it } from "vitest";
import type { ExcerptContent } from "../atlas/schema/article-schema.ts";
import { occurrences } from "../atlas/text-quote.ts";
import { passageAt } from "./desk-passage.ts";
import { startedArticle } from "./started-article.ts";
import { spanOf, inventedText as text } from "./testing/article-for-desk.ts";

const source = { sha256: "0".repeat(64), headline: 1, standfirst: null, body: [2, 5] as [number, number] };
const article = (...excerpts: ExcerptContent[]) => ({ source, excerpts });
const words = "held talks in Vienna on 12 March 2024";

describe("a passage that is chosen", () => {
  it("has its words, its paragraph and whole words around them, by which it stands once in the text", () => {
    const { excerpt, faults } = passageAt(text, spanOf(words), article());
    expect(excerpt).toEqual({
      id: "held-talks-in-vienna-on",
      exact: words,
      prefix: "ministers of Armenia and Azerbaijan ".slice(-32).replace(/^\S*\s/, ""),
      suffix: ", the hosts said.",
      paragraph: 1,
    });
    expect(occurrences(text, excerpt)).toBe(1);
    expect(faults).toEqual([]);
  });

  it("loses the blanks at its ends, and counts as much as it quotes", () => {
    const [start, end] = spanOf(` ${words}`);
    const { excerpt, share } = passageAt(text, [start, end], article());
    expect(excerpt.exact).toBe(words);
    expect(share).toBeGreaterThan(0.05);
    expect(share).toBeLessThan(0.1);
  });

  it("may stand in the headline, and in no block that is not the article's own", () => {
    expect(passageAt(text, spanOf("talk in Vienna"), article()).excerpt.paragraph).toBe("headline");
    const shorter = { ...article(), source: { ...source, body: [2, 4] as [number, number] } };
    expect(() => passageAt(text, spanOf("They served coffee"), shorter)).toThrow("no part of one paragraph");
    expect(() => passageAt(text, [spanOf("the hosts said.")[0], spanOf("three hours")[1]], article())).toThrow(
      RangeError,
    );
    expect(() => passageAt(text, [5, 5], article())).toThrow("Nothing is chosen");
  });

  it("is refused as more than a sentence, as quoted already, and as the one that would make too much of the article", () => {
    const two = passageAt(text, spanOf("in a house by the river. Afterwards they shook hands"), article());
    expect(two.faults).toEqual([expect.stringContaining("more than one sentence")]);
    const first = passageAt(text, spanOf(words), article()).excerpt;
    expect(passageAt(text, spanOf("12 March 2024"), article(first)).faults).toEqual([
      expect.stringContaining(first.id),
    ]);
    const most = { ...first, exact: text.slice(0, 340) };
    const [fault] = passageAt(text, spanOf("served coffee"), article(most)).faults;
    expect(fault).toMatch(/would be quoted; it must stay under 45 %/);
  });

  it("that stands several times with the same words around it is to be made longer", () => {
    const same = `Head\n\n${"The same words come again and again here. ".repeat(5).trim()}`;
    const at = same.indexOf("come", same.length / 2);
    const one = { ...source, body: [2, 2] as [number, number] };
    const { faults } = passageAt(same, [at, at + 4], { source: one, excerpts: [] });
    expect(faults).toEqual([expect.stringContaining("stand 3 times")]);
  });

  it("has an id that no other excerpt has", () => {
    const taken = ["held-talks-in-vienna-on", "held-talks-in-vienna-on-2"];
    expect(passageAt(text, spanOf(words), article(), taken).excerpt.id).toBe("held-talks-in-vienna-on-3");
  });

  it("has another id than an excerpt of the same draft that no file has yet", () => {
    const own = { ...passageAt(text, spanOf(words), article()).excerpt, exact: "Their soup", prefix: "", suffix: "" };
    expect(passageAt(text, spanOf(words), article(own)).excerpt.id).toBe("held-talks-in-vienna-on-2");
  });

  it("does not overlap with an excerpt that does not stand in the text, though the text begins with it", () => {
    const lost = { id: "lost", exact: "Words that nobody wrote", prefix: "", suffix: "", paragraph: 1 };
    expect(passageAt(text, [0, "Ministers".length], article(lost)).faults).toEqual([]);
  });

  it("can be chosen while a row of the form has no words yet, and while the form has no rows", () => {
    const rows = [{}, null, { id: "begun", prefix: "Ministers of " }];
    const started = startedArticle({ source, excerpts: rows });
    expect(started.excerpts.map(({ id }) => id)).toEqual(["", "begun"]);
    expect(passageAt(text, spanOf("talk in Vienna"), started).faults).toEqual([]);
    expect(passageAt(text, [0, "Ministers of Armenia".length], started).faults).toEqual([]);
    expect(startedArticle({ source }).excerpts).toEqual([]);
    expect(() => startedArticle({ source: { headline: 1 }, excerpts: [] })).toThrow("Say first which blocks");
  });
});
