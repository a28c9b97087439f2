import { expect, it } from "vitest";
import { english } from "../words/catalogue.ts";
import { sizeInWords } from "./size-in-words.ts";

it.each([
  [290, "1 kB"],
  [12_499, "12 kB"],
  [999_499, "999 kB"],
  [999_500, "1.0 MB"],
  [1_449_000, "1.4 MB"],
])("says %i bytes as %s", (bytes, words) => {
  expect(sizeInWords(bytes, english)).toBe(words);
});
