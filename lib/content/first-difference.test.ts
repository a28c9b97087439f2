import { describe, expect, it } from "vitest";
import { describeDifference, firstDifference } from "./first-difference.ts";

const text = "In spring the ferry’s crew moved to the north shore, where the nets are dried.";

describe("the first difference of a quotation", () => {
  it("is nothing when the text has the quotation", () => {
    expect(firstDifference(text, "the ferry’s crew")).toBeNull();
  });

  it("is found behind a beginning that agrees", () => {
    expect(firstDifference(text, "the ferry's crew")).toEqual({
      position: 19,
      expected: "'",
      found: "’",
      context: text.slice(9, 29),
    });
  });

  it("is found in front of an end that agrees, when the fault lies near the beginning", () => {
    expect(firstDifference(text, "on spring the ferry’s crew moved")).toMatchObject({
      position: 0,
      expected: "o",
      found: "I",
    });
  });

  it("may be that the text ends", () => {
    expect(firstDifference(text, "nets are dried. Then")).toMatchObject({
      position: text.length,
      expected: " ",
      found: "",
    });
  });

  it("gives at most twenty characters of context", () => {
    expect(firstDifference(text, "moved to the south shore")?.context.length).toBeLessThanOrEqual(20);
  });

  it("tells look-alikes apart by their code points", () => {
    const difference = firstDifference(text, "the ferry's crew");
    expect(difference && describeDifference(difference)).toBe(
      'at character 19 the quotation has "\'" (U+0027), the text "’" (U+2019), near " the ferry’s crew mo"',
    );
  });
});
