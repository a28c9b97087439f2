import { expect, it } from "vitest";
import { wordsIn } from "./catalogue.ts";
import { languages } from "./languages.ts";
import { filled, openText, textAround } from "./open-text.ts";

it.each(languages)("in %s an open text with its values is what the message says with them", (language) => {
  const words = wordsIn(language);
  const values = { date: "28 January 2013", title: "Tbilisi" };
  expect(filled(openText("timeline.stop", words, "date", "title"), values)).toBe(words("timeline.stop", values));
  const [before, after] = textAround("map-live.height", words, "metres");
  expect(`${before}4090${after}`).toBe(words("map-live.height", { metres: "4090" }));
});

it("a value stands as it is, whatever it has in it", () => {
  expect(filled("{date}: {title}", { date: "28 January 2013", title: "$& {date}" })).toBe("28 January 2013: $& {date}");
});
