/** An invented article with what a reading finds in it, for tests of what is shown: no program has read it. */
import type { Gazetteer, Reading, Span, Standing } from "../findings.ts";

export const inventedText = [
  "Support us. We carry no advertisements.",
  "Ministers of the Two Neighbours Meet in Paris",
  "PARIS — The foreign ministers of Armenia and Azerbaijan met in Paris on Monday. They had met there last October too, said Jean Nobody.",
  "There have been several rounds of talks. In Stepanakert <b>nobody</b> & no one was asked. A meeting in Bishkek on 3 May 2012 had failed.",
].join("\n\n");

/** Where the words stand, from a place on. Throws where they do not. */
export function spanOf(words: string, from = 0): Span {
  const start = inventedText.indexOf(words, from);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return { start, end: start + words.length };
}

const found = (words: string, sentence: number, standing: Standing, reason: string) => ({
  ...spanOf(words),
  sentence,
  standing,
  reason,
});

const sentence = (words: string, block: number) => ({ ...spanOf(words), block, quoted: false });
const headline = "Ministers of the Two Neighbours Meet in Paris";
const thirdBlock = inventedText.split("\n\n")[2] ?? "";
const fourthBlock = inventedText.split("\n\n")[3] ?? "";

export const inventedReading: Reading = {
  language: "en",
  published: "2013-01-29",
  blocks: [
    {
      ...spanOf("Support us. We carry no advertisements."),
      kind: "furniture",
      locus: null,
      reason: "an appeal for money",
    },
    { ...spanOf(headline), kind: "headline", locus: "headline", reason: "" },
    { ...spanOf(thirdBlock), kind: "paragraph", locus: 1, reason: "" },
    { ...spanOf(fourthBlock), kind: "paragraph", locus: 2, reason: "" },
  ],
  sentences: [
    sentence(headline, 1),
    sentence("PARIS — The foreign ministers of Armenia and Azerbaijan met in Paris on Monday.", 2),
    sentence("They had met there last October too, said Jean Nobody.", 2),
    sentence("There have been several rounds of talks.", 3),
    sentence("In Stepanakert <b>nobody</b> & no one was asked.", 3),
    sentence("A meeting in Bishkek on 3 May 2012 had failed.", 3),
  ],
  dates: [
    { ...found("on Monday", 1, "counted", "a Monday, counted back from 29 January 2013"), edtf: "2013-01-28" },
    { ...found("last October", 2, "counted", "the October before 29 January 2013"), edtf: "2012-10" },
    { ...found("several rounds", 3, "unknown", "no day is named"), edtf: null },
    { ...found("3 May 2012", 5, "stated", "the text says it itself"), edtf: "2012-05-03" },
  ],
  places: [
    { ...found("PARIS", 1, "stated", "a dateline"), place: "a-capital", as: "dateline" },
    {
      ...spanOf("Paris", inventedText.indexOf("met in")),
      sentence: 1,
      standing: "stated",
      reason: "by its name",
      place: "a-capital",
      as: "place",
    },
    { ...found("Stepanakert", 4, "stated", "by its name"), place: "a-town", as: "place" },
    { ...found("Bishkek", 5, "stated", "by its name"), place: "a-far-city", as: "government" },
  ],
  people: [{ ...found("Jean Nobody", 2, "unknown", "nobody of this name is known"), person: null }],
  told: [],
  excerpts: [
    {
      sentence: 1,
      exact: "The foreign ministers of Armenia and Azerbaijan met in Paris on Monday",
      prefix: "PARIS — ",
      suffix: ". They had met there",
      paragraph: 1,
      reason: "",
    },
  ],
  beside: [
    { sentence: 1, verdict: "same", entries: ["first-talks"], says: "A meeting of the same day and place." },
    { sentence: 2, verdict: "otherwise", entries: ["older-talks"], says: "The atlas has it on 27 October 2012." },
    { sentence: 3, verdict: "question", entries: [], says: "Which rounds were these? The text names no day." },
    { sentence: 4, verdict: "one-side", entries: [], says: "The other side says Khankendi." },
    { sentence: 5, verdict: "not-in-atlas", entries: [], says: "No entry tells of a meeting there in May 2012." },
  ],
  limits: ["What is said in pictures is not read."],
};

const entry = {
  kind: "meeting" as const,
  places: ["a-capital"],
  people: [],
  convener: "the co-chairs",
  disagreements: [],
};

export const inventedGazetteer: Gazetteer = {
  places: [
    { id: "a-capital", label: "Paris", point: [2.35, 48.85], names: [{ text: "Paris", language: "en" }] },
    { id: "a-town", label: "Khankendi / Stepanakert", point: [46.75, 39.82], names: [] },
    { id: "a-far-city", label: "Bishkek", point: [74.6, 42.87], names: [] },
  ],
  people: [],
  entries: [
    {
      ...entry,
      id: "first-talks",
      path: "/meetings/first-talks",
      title: "Ministers in Paris",
      date: "2013-01-28",
      sources: 4,
    },
    {
      ...entry,
      id: "older-talks",
      path: "/meetings/older-talks",
      title: "Ministers in Paris, the year before",
      date: "2012-10-27",
      sources: 1,
      disagreements: [{ about: "the day", accounts: ["27 October, says one", "28 October, says another"] }],
    },
  ],
};
