import { expect, it } from "vitest";
import { piecesByLanguage } from "./pieces-by-language.ts";

it("a title in a sentence of another language is a piece of its own, and what only begins like it is not", () => {
  const foreign = new Map([
    ["Talks (in Paris)", "en"],
    ["Talks", "en"],
    ["Баку", "ru"],
  ]);
  expect(piecesByLanguage("Dans « Talks (in Paris) », Talksport", foreign, "fr")).toEqual([
    { text: "Dans « ", lang: "fr" },
    { text: "Talks (in Paris)", lang: "en" },
    { text: " », Talksport", lang: "fr" },
  ]);
});

it("a text is one piece where nothing in it is in another language than its own", () => {
  expect(piecesByLanguage("In “Talks”", new Map([["Talks", "en"]]), "en")).toEqual([
    { text: "In “Talks”", lang: "en" },
  ]);
  expect(piecesByLanguage("", new Map([["Talks", "en"]]), "fr")).toEqual([]);
});
