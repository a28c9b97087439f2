import { expect, it } from "vitest";
import { loadAtlas } from "../content/load.ts";
import { gazetteerOf } from "../reading/gazetteer.ts";
import { deskText } from "./desk-text.ts";
import { inventedText, spanOf } from "./testing/article-for-desk.ts";

const gazetteer = gazetteerOf(loadAtlas());
const read = deskText("invented", inventedText, gazetteer);

it("a text is divided as an article's file counts it, and its sentences cover its blocks", () => {
  expect(read.parts).toEqual({ headline: 1, standfirst: null, body: [2, 5] });
  expect(read.language).toBe("en");
  expect(read.blocks).toHaveLength(5);
  expect(read.sentences.map(({ block }) => block)).toEqual([0, 1, 2, 2, 3, 3, 4, 4]);
});

it("what its sentences name is proposed, once each, with the reason", () => {
  const [sentence] = spanOf("The foreign ministers of Armenia");
  const ofSentence = read.proposals.filter((proposal) => proposal.sentence === sentence);
  expect(ofSentence).toContainEqual(
    expect.objectContaining({ what: "date", value: "2024-03-12", label: "12 March 2024" }),
  );
  const { places } = gazetteer;
  const vienna = places.find(({ label }) => label === "Vienna")?.id;
  expect(ofSentence.filter(({ value }) => value === vienna)).toHaveLength(1);
  expect(read.proposals).toContainEqual(expect.objectContaining({ what: "person", value: "Ararat Mirzoyan" }));
  for (const { reason, label } of read.proposals) expect(`${reason}${label}`).not.toBe("");
});

it("a text without empty lines, or without a word, is refused with what would be right", () => {
  expect(() => deskText("x", "One line.\nAnother line.", gazetteer)).toThrow("put one between any two");
  expect(() => deskText("x", " \n", gazetteer)).toThrow("x.txt is empty");
});
