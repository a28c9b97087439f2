import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { BoundedMap } from "../atlas/bounded-map.ts";
import { occurrences } from "../atlas/text-quote.ts";
import { loadAtlas } from "../content/load.ts";
import { english } from "../words/catalogue.ts";
import type { Reading } from "./findings.ts";
import { readText } from "./read-text.ts";
import { atlasGazetteer, readAgainst } from "./testing/read-against.ts";
import { worked } from "./testing/worked.ts";

const scraps = [
  "The foreign ministers of Armenia and Azerbaijan met in Paris",
  " on 28 January 2013",
  ". ",
  "\n\n",
  "PARIS — ",
  "“We agreed,” said ",
  "President Ilham Aliyev",
  "; and ",
  ", who ",
  "several rounds of talks",
  " в Ереване",
  "Երևանում ",
  "თბილისში ",
  "Bakıda ",
  "Минской группы ",
  "Read more",
  "🕊️",
  "\ud83d",
  "\u00a0",
  "1994",
];
const texts = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 400 }),
  fc.array(fc.constantFrom(...scraps), { maxLength: 40 }).map((parts) => parts.join("")),
);

function expectSound(text: string, reading: Reading): void {
  for (const { start, end, sentence } of [...reading.dates, ...reading.places, ...reading.people]) {
    const within = reading.sentences[sentence];
    expect(end).toBeGreaterThan(start);
    expect(start).toBeGreaterThanOrEqual(within?.start ?? Number.POSITIVE_INFINITY);
    expect(end).toBeLessThanOrEqual(within?.end ?? -1);
  }
  for (const { sentence, dates, places, people } of reading.told) {
    expect(reading.sentences[sentence]).toBeDefined();
    for (const index of dates) expect(reading.dates[index]).toBeDefined();
    for (const index of places) expect(reading.places[index]).toBeDefined();
    for (const index of people) expect(reading.people[index]).toBeDefined();
  }
  for (const excerpt of reading.excerpts) {
    expect(occurrences(text, excerpt)).toBe(1);
    expect(Math.max(excerpt.prefix.length, excerpt.suffix.length)).toBeLessThanOrEqual(32);
  }
  expect(JSON.parse(JSON.stringify(reading))).toEqual(reading);
}

it("no word of a text stays in what is kept of words", () => {
  const kept = vi.spyOn(BoundedMap.prototype, "set");
  readText("Zoe Secretova met President Aliyev in Upper Hiddenville and in Paris.", atlasGazetteer, {}, english);
  const words = kept.mock.calls.map(([key]) => String(key));
  kept.mockRestore();
  expect(words.filter((word) => /secretov|hiddenvil/i.test(word))).toEqual([]);
});

it("nothing is proposed that is longer than anybody quotes", () => {
  const { excerpts } = readAgainst(
    `They met in Paris on 28 January 2013 ${"and on ".repeat(500)}. They met in Vienna in 2014.`,
  );
  expect(excerpts.map(({ exact }) => exact)).toEqual(["They met in Vienna in 2014."]);
});

describe("any text", () => {
  it("is read without a fault, and everything found lies in its sentence and is JSON", () => {
    fc.assert(
      fc.property(texts, (text) => {
        expectSound(text, readText(text, atlasGazetteer, { published: "2013-01-28" }, english));
      }),
      { numRuns: 150 },
    );
  }, 60_000);

  it("is read the same twice", () => {
    const text = scraps.join("");
    expect(readText(text, atlasGazetteer, {}, english)).toEqual(readText(text, atlasGazetteer, {}, english));
  });
});

it("a text of halves of letters is read, and is cut at no half", () => {
  for (const text of ["\ud83d".repeat(700), `${"x".repeat(199_999)}😀 They met.`]) {
    const reading = readAgainst(text);
    expect(reading.sentences.at(-1)?.end ?? 0).toBeLessThanOrEqual(199_999);
    expectSound(text, readText(text, atlasGazetteer, {}, english));
  }
});

describe("the limits of a reading", () => {
  it("are said of an empty text and of the bytes of a file, of which nothing is read", () => {
    for (const text of ["", " \n ", "\0\u0001PNG\u0002", "\ufffd\u0003".repeat(500)]) {
      const { limits, sentences, language } = readAgainst(text);
      expect(limits).toHaveLength(1);
      expect(sentences).toEqual([]);
      expect(language).toBe("");
    }
  });

  it("are said of a text over 200,000 characters, whose first part is read", () => {
    const text = "The ministers of Armenia and Azerbaijan met in Paris on 28 January 2013. ".repeat(3000);
    const { limits, sentences } = readAgainst(text);
    expect(limits[0]).toBe(`The text has ${text.length.toLocaleString("en")} characters; the first 200,000 were read.`);
    expect(sentences.at(-1)?.end).toBeLessThanOrEqual(200_000);
    expect(sentences.length).toBeGreaterThan(2500);
  });

  it("are none of an article", () => {
    expect(
      readAgainst("The ministers of Armenia and Azerbaijan met in Paris on Monday.", { published: "2013-01-28" })
        .limits,
    ).toEqual([]);
  });
});

// milliseconds of a processor, several times what it takes today; a quadratic reading takes minutes
const longest = 8000;

describe("200 kB of noise are read in a moment", () => {
  it.each([
    ["dates", "5 May 2013. ".repeat(10_000)],
    ["meetings", "On 5 May 2013 they met in Paris. ".repeat(6000)],
    ["one letter", "a".repeat(199_999)],
    ["white space", `a${" ".repeat(199_990)}b`],
    ["lines", `a${"\n \n".repeat(66_000)}b`],
    ["commas", "met, ".repeat(39_999)],
    ["talks", "talks ".repeat(33_000)],
    ["capitals", "Abc ".repeat(49_999)],
    ["bounds", "since 1994 ".repeat(18_000)],
    ["quotation marks", "“".repeat(199_999)],
    ["words of many hyphens", `They had ${`${"a-".repeat(240)}a `.repeat(400)}x.`],
    ["spaces before the next sentence", `It was so.\n${" ".repeat(190_000)}Next it went.`],
    ["passages without end", `${"They met in Paris on 28 January 2013 ".repeat(100)}. `.repeat(50)],
    ["Russian", "Министры встретились в Москве 5 мая 2013 года. ".repeat(4200)],
  ])(
    "%s",
    (_, text) => {
      expect(worked(() => readText(text, atlasGazetteer, { published: "2013-01-28" }, english))).toBeLessThan(longest);
    },
    60_000,
  );
});

it("of ten thousand meetings at a place few are attached to each sentence without a date, and all are counted", () => {
  const [meeting] = atlasGazetteer.entries.filter(({ id }) => id === "2013-01-28-paris");
  if (!meeting) throw new Error("The atlas has no such meeting");
  const others = Array.from({ length: 10_000 }, (_, index) => ({ ...meeting, id: `e${index}` }));
  const large = { ...atlasGazetteer, entries: [...atlasGazetteer.entries, ...others] };
  const text = "The foreign ministers of Armenia and Azerbaijan met in Paris. ".repeat(1000);
  expect(worked(() => readText(text, large, {}, english))).toBeLessThan(longest);
  const { beside } = readText(text, large, {}, english);
  expect(beside).toHaveLength(1000);
  expect(Math.max(...beside.map(({ entries }) => entries.length))).toBeLessThanOrEqual(8);
  expect(beside[0]?.says).toMatch(/the atlas has 10,\d{3} meetings there: .+; and 10,\d{3} more\.$/);
}, 60_000);

it("an atlas of 5,000 places and 10,000 entries is read against in a moment", () => {
  const [place] = atlasGazetteer.places;
  const [entry] = atlasGazetteer.entries;
  if (!place || !entry) throw new Error("The atlas has nothing in it");
  const many = <T>(count: number, make: (index: number) => T) =>
    Array.from({ length: count }, (_, index) => make(index));
  const named = (index: number) => ({
    text: `Upper ${String.fromCharCode(65 + (index % 26))}${index}gorod`,
    language: "en",
  });
  const large = {
    ...atlasGazetteer,
    places: [
      ...atlasGazetteer.places,
      ...many(5000, (index) => ({ ...place, id: `p${index}`, names: [named(index)] })),
    ],
    entries: [...atlasGazetteer.entries, ...many(10_000, (index) => ({ ...entry, id: `e${index}` }))],
  };
  const text = "The leaders of Armenia and Azerbaijan met in Upper A26gorod and in Paris on 3 May 2013. ".repeat(200);
  expect(worked(() => readText(text, large, { published: "2013-05-06" }, english))).toBeLessThan(longest);
  const reading = readText(text, large, { published: "2013-05-06" }, english);
  expect(reading.places.filter(({ place: id }) => id === "p26")).toHaveLength(200);
}, 60_000);

const articles = path.resolve(process.env.ARTICLES ?? "../articles");

describe.skipIf(!existsSync(articles))("an article of the atlas, where its text is at hand", () => {
  const published: Record<string, string> = { "paris-2013": "2013-01-28" };
  const atlas = loadAtlas();
  const read = atlas.articles.flatMap((article) => {
    const file = path.join(articles, `${article.id}.txt`);
    const day = article.published ?? published[article.id];
    return existsSync(file)
      ? [{ article, ...readAgainst(readFileSync(file, "utf8"), day ? { published: day } : {}) }]
      : [];
  });

  it.each(read)("$article.id has every sentence that is quoted of it among those proposed", ({ article, excerpts }) => {
    const missing = article.excerpts.filter(
      ({ exact, paragraph }) =>
        !excerpts.some(
          (one) => one.paragraph === paragraph && (one.exact.includes(exact) || exact.includes(one.exact)),
        ),
    );
    expect(missing.length).toBeLessThanOrEqual(article.excerpts.length / 20);
  });

  it("of Paris tells of two meetings that the atlas has, and asks which the several rounds were", () => {
    const answers = read.find(({ article }) => article.id === "paris-2013")?.answers ?? [];
    const same = answers.filter(({ verdict }) => verdict === "same").flatMap(({ entries }) => entries);
    expect(same).toEqual(expect.arrayContaining(["2013-01-28-paris", "2012-10-27-paris"]));
    expect(answers).toContainEqual({
      verdict: "question",
      entries: [],
      says: "Which rounds were these? The text names no day.",
    });
  });
});
