import { describe, expect, it } from "vitest";
import { surroundings } from "./surroundings.ts";

const text =
  "The market was closed.\n\nThe harbourmaster said on Monday that the old quay would stay as it had been.\n\nMore.";
const block = { start: text.indexOf("The harbour"), end: text.indexOf("\n\nMore") };

const around = (words: string) => {
  const start = text.indexOf(words);
  return surroundings(text, block, start, start + words.length);
};

describe("the words around a passage", () => {
  it("are whole, and no more than an excerpt may have", () => {
    const { prefix, suffix } = around("the old quay");
    expect({ prefix, suffix }).toEqual({
      prefix: "said on Monday that ",
      suffix: " would stay as it had been.",
    });
  });

  it("cross no block", () => {
    expect(around("The harbourmaster").prefix).toBe("");
    expect(around("had been.").suffix).toBe("");
  });

  it("are none where a single word is longer", () => {
    const long = `${"x".repeat(40)}they met${"y".repeat(40)}`;
    expect(surroundings(long, { start: 0, end: long.length }, 40, 48)).toEqual({ prefix: "", suffix: "" });
  });
});
