import { describe, expect, it } from "vitest";
import { sentenceCount } from "./sentences.ts";

describe("counting sentences", () => {
  it.each([
    "They met on Monday",
    "They met on Monday.",
    "Mr. Alder met Dr. B. Birch of the U.S. Office on Feb. 24 at St. Mary’s.",
    "The first since 1999.. Bilateral talks between neighbours",
    "they waited ... Then nothing",
    "about 2.5 km from No. 7 Bay, i.e. The Point",
    "“Nothing came of it,” the captain said.",
    "discussed “a wide range of issues.”",
  ])("takes for one: %s", (text) => {
    expect(sentenceCount(text)).toBe(1);
  });

  it.each([
    ["They met. They left.", 2],
    ["“We wait,” he said. “We do not sail.”", 2],
    ["They were ready to go on. … [They] agreed to return.", 2],
    ["Who came? Nobody! Then it rained.", 3],
    ["It was 1999. Then came 2000.", 2],
  ])("sees more than one in: %s", (text, count) => {
    expect(sentenceCount(text)).toBe(count);
  });
});
