import { expect, it } from "vitest";
import type { Reading } from "../../lib/reading/reading.ts";
import { labelledText } from "./labelled-text.ts";
import { classesRight, entriesBeside, isRightDate, scoreOf } from "./scoring.ts";

it("asks for the very date, marks of doubt aside", () => {
  expect(isRightDate("2013-01-28", ["2013-01-28"])).toBe(true);
  expect(isRightDate("2013-01-28?", ["2013-01-28"])).toBe(true);
  expect(isRightDate("2013-01", ["2013-01-28"])).toBe(false);
  expect(isRightDate("199X", ["1990/1999", "199X"])).toBe(true);
});

it("asks for nothing but a time within a vague one", () => {
  expect(isRightDate("2022-04-11/2022-04-20", ["in 2022-04-09/2022-04-22"])).toBe(true);
  expect(isRightDate("2022-04", ["in 2022-04-09/2022-04-22"])).toBe(false);
  expect(isRightDate("soon", ["in 2022-04-09/2022-04-22"])).toBe(false);
});

it("wants left open what nobody can resolve", () => {
  expect(isRightDate(null, ["?"])).toBe(true);
  expect(isRightDate("2013", ["?"])).toBe(false);
  expect(isRightDate(null, ["2013"])).toBe(false);
});

const labelled = labelledText(
  "sample",
  `language: en
published: 2013-01-29

{furniture}
Read more

They met in [[Paris|place paris]] on [[Monday|date 2013-01-28 counted]].
> meeting happened 2013-01-28-paris
[[Baku|place baku government]] was silent after [[several rounds|date ?]] in [[Verin Arachur|place ?]].
The truce of [[1994|date 1994 stated]] holds.`,
);

const found = (words: string, sentence: number) => {
  const start = labelled.text.indexOf(words);
  return { start, end: start + words.length, sentence, reason: "", standing: "stated" as const };
};

const nothing: Reading = {
  language: "en",
  published: null,
  blocks: [],
  sentences: [],
  dates: [],
  places: [],
  people: [],
  told: [],
  excerpts: [],
  beside: [],
  limits: [],
};

const read: Reading = {
  ...nothing,
  blocks: [{ ...found("Read more", 0), kind: "furniture", locus: null }],
  sentences: labelled.sentences.map((span) => ({ ...span, block: 1, quoted: false })),
  dates: [
    { ...found("on Monday", 0), edtf: "2013-01-28" },
    { ...found("several rounds", 1), edtf: null },
    { ...found("1994", 2), edtf: "1994" },
    { ...found("holds", 2), edtf: null },
  ],
  places: [
    { ...found("Paris", 0), place: "paris", as: "place" },
    { ...found("Baku", 1), place: "baku", as: "place" },
    { ...found("Arachur", 1), place: null, as: "place" },
  ],
  told: [
    { sentence: 0, kind: "meeting", mode: "denied", dates: [], places: [], people: [], standing: "stated", reason: "" },
  ],
  beside: [
    { sentence: 0, verdict: "same", entries: ["2013-01-28-paris"], says: "" },
    { sentence: 1, verdict: "question", entries: ["2012-10-27-paris"], says: "" },
  ],
};

const score = scoreOf(labelled, read);

it("lets a dateline be a sentence of its own or the beginning of the first", () => {
  const dated = labelledText("dated", "language: en\n\n~ YEREVAN.\nThey met.\nThey parted.");
  const sentencesOf = (spans: [number, number][]) => {
    const sentences = spans.map(([start, end]) => ({ start, end, block: 0, quoted: false }));
    return scoreOf(dated, { ...nothing, sentences }).sentences;
  };
  const faultless = { right: 2, wanted: 2, found: 2 };
  expect(
    sentencesOf([
      [0, 8],
      [9, 18],
      [19, 31],
    ]),
  ).toMatchObject(faultless);
  expect(
    sentencesOf([
      [0, 18],
      [19, 31],
    ]),
  ).toMatchObject(faultless);
  expect(sentencesOf([[0, 31]])).toMatchObject({ right: 0, found: 1 });
});

it("finds no fault with what is right", () => {
  for (const measure of [
    "sentences",
    "furniture",
    "dates",
    "resolved",
    "stated",
    "duplicates",
    "unknown names",
  ] as const)
    expect(score[measure], measure).toMatchObject({ missed: [], extra: [] });
  expect(score.dates).toMatchObject({ right: 3, wanted: 3, found: 3 });
  expect(score.resolved).toMatchObject({ right: 2, wanted: 2 });
  expect(score.stated).toMatchObject({ right: 1, wanted: 1 });
});

it("counts a government that was taken for a city as missed and as too much", () => {
  expect(score.places).toMatchObject({ right: 1, wanted: 2, found: 2 });
  expect(score.places.missed[0]).toContain("“Baku”");
  expect(score.places.missed[0]).toContain("baku, government");
  expect(score.places.extra[0]).toContain("baku, place");
});

it("counts a meeting that was told as denied as missed and as too much", () => {
  expect(score.meetings).toMatchObject({ right: 0, wanted: 1, found: 1 });
  expect(score.meetings.missed[0]).toContain("meeting happened");
});

it("takes only what is the same or told otherwise for a known entry", () => {
  expect(entriesBeside(read)).toEqual(["2013-01-28-paris"]);
});

it("counts the classes of dates that are right", () => {
  expect(classesRight(labelled, read)).toEqual([1, 3]);
});

it("counts all as missed of a text in which nothing was found", () => {
  const empty = scoreOf(labelled, nothing);
  expect(empty.sentences).toMatchObject({ right: 0, wanted: 3, found: 0 });
  expect(empty.dates).toMatchObject({ right: 0, wanted: 3 });
  expect(empty.places).toMatchObject({ right: 0, wanted: 2 });
  expect(empty.duplicates.missed).toEqual(["2013-01-28-paris"]);
  expect(empty["unknown names"]).toMatchObject({ right: 0, wanted: 1 });
});
