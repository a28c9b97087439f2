import { expect, it } from "vitest";
import { loadAtlas } from "../content/load.ts";
import { gazetteerOf } from "./gazetteer.ts";
import { readText } from "./read-text.ts";
import { inventedArticle } from "./testing/invented-article.ts";
import { toldGazetteer } from "./told-gazetteer.ts";

const english = loadAtlas();
const armenian = loadAtlas("hy");
const { text, published } = inventedArticle;

it("in English is the gazetteer itself", () => {
  expect(toldGazetteer(english)).toBe(gazetteerOf(english));
});

it("a text comes to the same in another language, told with the titles of that language", () => {
  const [told, first] = [armenian, english].map(
    (atlas) => readText(text, toldGazetteer(atlas), { published }, atlas.words).beside,
  );
  const found = (beside: typeof told) => beside?.map(({ sentence, verdict, entries }) => [sentence, verdict, entries]);
  expect(found(told)).toEqual(found(first));
  const [same] = told?.filter(({ verdict }) => verdict === "same") ?? [];
  expect(same?.says).toContain(armenian.entries.find(({ id }) => id === same?.entries[0])?.title);
});
