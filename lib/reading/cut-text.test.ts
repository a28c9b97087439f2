import { expect, it } from "vitest";
import { cutText, wholeCharacters } from "./cut-text.ts";

it("a character of two units is cut off whole, and stays where it has room", () => {
  expect(cutText("ab😀c", 3)).toBe("ab");
  expect(cutText("ab😀c", 4)).toBe("ab😀");
  expect(cutText("ab😀", 9)).toBe("ab😀");
});

it("halves that stand alone are the mark of what could not be decoded, whole characters themselves", () => {
  expect(wholeCharacters("a\ud83d 😀 \ude00")).toBe("a\ufffd 😀 \ufffd");
});
