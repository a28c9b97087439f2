import { expect, it } from "vitest";
import { loadAtlas } from "../../lib/content/load.ts";
import { labelledText, labelledTexts, labelsFolder } from "./labelled-text.ts";

const file = `# Invented.
language: en
published: 2013-01-29
held-out: yes

{furniture}
Home
World

{headline}
Talks in [[Paris|place paris]]

They met on [[Monday|date 2013-01-28 counted]].
> meeting happened 2013-01-28-paris ~2012-10-27-paris
[[Baku|place baku government or place; ~person Ilham Aliyev]] was silent [[some time|date ? or in 2013]].
> ~meeting denied`;

const labelled = labelledText("sample", file);
const wordsOf = ({ start, end }: { start: number; end: number }) => labelled.text.slice(start, end);

it("reads the text as it stands without its marks", () => {
  expect(labelled.text).toBe("Home\nWorld\n\nTalks in Paris\n\nThey met on Monday. Baku was silent some time.");
  expect(labelled).toMatchObject({ id: "sample", language: "en", published: "2013-01-29", heldOut: true });
});

it("reckons where the marked words stand", () => {
  expect([...labelled.places, ...labelled.dates, ...labelled.people].map(wordsOf)).toEqual([
    "Paris",
    "Baku",
    "Monday",
    "some time",
    "Baku",
  ]);
  expect(labelled.furniture.map(wordsOf)).toEqual(["Home\nWorld"]);
  expect(labelled.sentences.map(wordsOf)).toEqual([
    "Talks in Paris",
    "They met on Monday.",
    "Baku was silent some time.",
  ]);
});

it("reads what a label says", () => {
  expect(labelled.places).toMatchObject([
    { place: "paris", as: ["place"] },
    { place: "baku", as: ["government", "place"], optional: false },
  ]);
  expect(labelled.dates).toMatchObject([
    { edtf: ["2013-01-28"], standing: "counted" },
    { edtf: ["?", "in 2013"], standing: "unknown" },
  ]);
  expect(labelled.people).toMatchObject([{ person: "Ilham Aliyev", optional: true }]);
});

it("gives what is told to the sentence above it", () => {
  expect(labelled.told.map((one) => [wordsOf(one), one.kind, one.mode, one.optional])).toEqual([
    ["They met on Monday.", "meeting", "happened", false],
    ["Baku was silent some time.", "meeting", "denied", true],
  ]);
  expect(labelled.entries).toEqual([
    { id: "2013-01-28-paris", optional: false },
    { id: "2012-10-27-paris", optional: true },
  ]);
});

it("throws at a label that says nothing, and at a mark that is not closed", () => {
  const written = (line: string) => () => labelledText("x", `language: en\n\n${line}`);
  expect(written("[[Paris|town paris]]")).toThrow("No label: town paris");
  expect(written("They met.\n> meeting perhaps")).toThrow("Nothing told: meeting perhaps");
  expect(written("[[Paris|place paris]")).toThrow("not closed");
});

const texts = labelledTexts(labelsFolder);

it("has invented texts in English and Russian, and some held out", () => {
  const inLanguage = (language: string) => texts.filter((text) => text.language === language).length;
  expect(inLanguage("en")).toBeGreaterThanOrEqual(6);
  expect(inLanguage("ru")).toBeGreaterThanOrEqual(4);
  expect(["az", "hy", "ka"].map(inLanguage)).toEqual([1, 1, 1]);
  expect(texts.filter(({ heldOut }) => heldOut).length).toBeGreaterThanOrEqual(3);
});

it("names only places, people and entries that the atlas has", () => {
  const atlas = loadAtlas();
  const people = new Set(atlas.meetings.flatMap(({ participants }) => participants.map(({ name }) => name)));
  const unknown = texts.flatMap(({ id, places, people: persons, entries }) => [
    ...places.flatMap(({ place }) => (place && !atlas.place(place) ? [`${id}: ${place}`] : [])),
    ...persons.flatMap(({ person }) => (person && !people.has(person) ? [`${id}: ${person}`] : [])),
    ...entries.flatMap((entry) => (atlas.entry(entry.id) ? [] : [`${id}: ${entry.id}`])),
  ]);
  expect(unknown).toEqual([]);
});

const weekdays = [
  ["sunday", "воскрес"],
  ["monday", "понедельник"],
  ["tuesday", "вторник"],
  ["wednesday", "сред"],
  ["thursday", "четверг"],
  ["friday", "пятниц"],
  ["saturday", "суббот"],
];

it("labels weekdays with days that were such", () => {
  const wrong = texts.flatMap(({ text, dates }) =>
    dates.flatMap(({ start, end, edtf: [edtf = ""] }) => {
      const words = text.slice(start, end).toLowerCase();
      const named = weekdays.findIndex((names) => names.some((name) => words.includes(name)));
      return named === -1 || new Date(edtf).getUTCDay() === named ? [] : [`${words} ${edtf}`];
    }),
  );
  expect(wrong).toEqual([]);
});
