import { expect, it } from "vitest";
import { loadAtlas } from "@/lib/content/load.ts";
import { readText } from "@/lib/reading/read-text.ts";
import { type SentGazetteer, sentGazetteer } from "@/lib/reading/sent-gazetteer.ts";
import { answerAsList } from "@/lib/reading/shown/as-list.ts";
import { hardTexts } from "@/lib/reading/testing/hard-texts.ts";
import { inventedArticle } from "@/lib/reading/testing/invented-article.ts";
import { readGrounds } from "@/lib/view/read-grounds.ts";
import { type Words, wordsOf } from "@/lib/words/words.ts";
import { answerMarkup } from "./answer-markup.ts";

const atlas = loadAtlas();
const grounds = readGrounds(atlas);
const { words: given, ...gazetteer } = JSON.parse(JSON.stringify(sentGazetteer(atlas))) as SentGazetteer;

function answer(text: string, published: string, words: Words) {
  const reading = readText(text, gazetteer, { published }, words);
  const answered = { text, reading, gazetteer };
  return [answerMarkup(answered, grounds, 40, words), answerAsList(answered, "https://met.example", 1e9, words)];
}

it.each([
  ["an article", inventedArticle.text],
  ["an empty text", " "],
  [
    "dates and meetings",
    Object.values(hardTexts)
      .map((text) => text.slice(0, 2000))
      .join("\n\n"),
  ],
])("a browser has all the words for %s, and says what the server says", (_, text) => {
  const { published } = inventedArticle;
  expect(answer(text, published, wordsOf(given))).toEqual(answer(text, published, atlas.words));
});
