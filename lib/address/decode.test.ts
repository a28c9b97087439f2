import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decoded } from "./decode.ts";

describe("text from outside", () => {
  it("is decoded as decodeURIComponent does where that can", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(decoded(encodeURIComponent(text))).toBe(text);
      }),
    );
  });

  it("never throws, whatever it is", () => {
    const pieces = fc.array(fc.constantFrom("%", "%D4", "%B5", "%E0%A4%A", "%2", "D4", "a", "+", "&", "=", "#", "Ե"));
    fc.assert(fc.property(pieces, (all) => typeof decoded(all.join("")) === "string"));
  });

  it.each([
    ["50%", "50%"],
    ["%E0%A4%A", "\uFFFD%A"],
    ["%D4%B5%D6%80%D6", "Եր\uFFFD"],
    ["a+b&c=d%26e", "a+b&c=d&e"],
    ["%", "%"],
  ])("“%s” becomes “%s”", (text, shown) => {
    expect(decoded(text)).toBe(shown);
  });
});
