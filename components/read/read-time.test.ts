import { expect, it } from "vitest";
import { loadAtlas } from "@/lib/content/load.ts";
import { gazetteerOf } from "@/lib/reading/gazetteer.ts";
import { readText } from "@/lib/reading/read-text.ts";
import { mostParts } from "@/lib/reading/shown/limits.ts";
import { hardTexts } from "@/lib/reading/testing/hard-texts.ts";
import { worked } from "@/lib/reading/testing/worked.ts";
import { readGrounds } from "@/lib/view/read-grounds.ts";
import { english } from "@/lib/words/catalogue.ts";
import { answerMarkup } from "./answer-markup.ts";

const atlas = loadAtlas();
const gazetteer = gazetteerOf(atlas);
const grounds = readGrounds(atlas);

const texts = {
  ...hardTexts,
  "an empty text": "",
  "the bytes of a picture": "\u0089PNG\u0000\u0001\ufffd".repeat(25_000),
};

function answer(text: string): void {
  answerMarkup(
    { text, reading: readText(text, gazetteer, {}, english), gazetteer },
    grounds,
    mostParts.browser,
    english,
  );
}

it.each(Object.entries(texts))(
  "%s gets its answer within two seconds of work, as the worker of /read has it written",
  (_, text) => {
    // as the worker does before it says that it is ready
    answer("They met in Paris on 28 January 2013.");
    expect(worked(() => answer(text))).toBeLessThanOrEqual(2_000);
  },
  60_000,
);
