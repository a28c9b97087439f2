import { expect, it } from "vitest";
import { type LabelledText, noLabels } from "./labels.ts";
import { alsoMeasured, missesOf, type Result, tableOf } from "./results.ts";
import { measures, type Score } from "./scoring.ts";
import type { Tally } from "./span-tally.ts";

const nothing: Tally = { right: 0, wanted: 0, found: 0, missed: [], extra: [] };

function result(id: string, given: Partial<Score>): Result {
  const labelled: LabelledText = { id, language: "en", published: null, heldOut: false, text: "", ...noLabels() };
  const score = { ...(Object.fromEntries(measures.map((measure) => [measure, nothing])) as Score), ...given };
  return { labelled, score, classes: [2, 3], languageRight: id !== "second", unknownListed: 4, askedAbout: 1 };
}

const places: Tally = { right: 2, wanted: 3, found: 4, missed: ["“Baku”"], extra: ["“Oslo”", "“Rome”"] };
const results = [
  result("first", { places, stated: { ...nothing, right: 1, wanted: 2, found: 1, missed: ["“1994”"] } }),
  result("second", { places: { ...nothing, right: 1, wanted: 1, found: 1 } }),
];

const cellsOf = (line = "") => line.split("|").map((cell) => cell.trim());
const column = measures.indexOf("places") + 2;

it("says precision and recall in a row for each text and one for all, rounded down", () => {
  const [, , first, second, all] = tableOf(results).split("\n").map(cellsOf);
  expect([first?.[1], second?.[1], all?.[1]]).toEqual(["first", "second", "**all**"]);
  expect([first, second, all].map((row) => row?.[column])).toEqual(["50 / 66.6", "100 / 100", "60 / 75"]);
});

it("says a share of what was labelled as such, and nothing where nothing was to be found", () => {
  const [, , first, second] = tableOf(results).split("\n").map(cellsOf);
  const stated = measures.indexOf("stated") + 2;
  expect([first?.[stated], second?.[stated]]).toEqual(["1/2", "–"]);
});

it("lists what was missed and what was too much under its text, and no text without", () => {
  expect(missesOf(results)).toEqual([
    "\n### first\n",
    "- stated, missed: “1994”",
    "- places, missed: “Baku”",
    "- places, too much: “Oslo”",
    "- places, too much: “Rome”",
  ]);
});

it("adds up what no table has", () => {
  expect(alsoMeasured(results)).toBe(
    "Of 6 right dates 4 have the right class. Of the entries that were missed 2 stand beside a sentence as a question. 8 names are listed as unknown. The language is told of 1 of 2 texts.",
  );
});
