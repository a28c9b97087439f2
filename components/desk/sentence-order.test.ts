import { expect, it } from "vitest";
import { byOneWord, sentenceAfter } from "./sentence-order.ts";

const text = "Head\n\nThey met in Vienna, at last.\n\nNobody came.";
const block = { start: 6, end: 34 };
const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const said = ({ start, end }: { start: number; end: number }) => text.slice(start, end);

it("a passage grows and shrinks by a word at either end, with the marks that belong to it", () => {
  const whole = span("They met in Vienna, at last.");
  expect(said(byOneWord(text, whole, block, "start", 1))).toBe("met in Vienna, at last.");
  expect(said(byOneWord(text, whole, block, "end", -1))).toBe("They met in Vienna, at");
  expect(said(byOneWord(text, span("in Vienna,"), block, "start", -1))).toBe("met in Vienna,");
  expect(said(byOneWord(text, span("in Vienna,"), block, "end", 1))).toBe("in Vienna, at");
});

it("it never leaves its paragraph, and always keeps a word", () => {
  const whole = span("They met in Vienna, at last.");
  expect(byOneWord(text, whole, block, "start", -1)).toEqual(whole);
  expect(byOneWord(text, whole, block, "end", 1)).toEqual(whole);
  expect(byOneWord(text, span("met"), block, "end", -1)).toEqual(span("met"));
  expect(byOneWord(text, span("met"), block, "start", 1)).toEqual(span("met"));
});

it("arrow keys lead from sentence to sentence and stop at the ends; other keys lead nowhere", () => {
  expect(sentenceAfter("ArrowDown", 0, 3)).toBe(1);
  expect(sentenceAfter("ArrowLeft", 0, 3)).toBe(0);
  expect(sentenceAfter("ArrowRight", 2, 3)).toBe(2);
  expect(sentenceAfter("End", 0, 3)).toBe(2);
  expect(sentenceAfter("Home", 2, 3)).toBe(0);
  expect(sentenceAfter("a", 1, 3)).toBeUndefined();
});
