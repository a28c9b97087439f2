import MiniSearch from "minisearch";
import { describe, expect, it } from "vitest";
import { loadAtlas } from "../content/load.ts";
import { searchDocuments } from "./documents.ts";
import { terms } from "./folded-words.ts";
import { matches, type Wanted, wordIndex } from "./word-index.ts";

const fields = [
  { name: "title", boost: 6 },
  { name: "about", boost: 2 },
  { name: "text", boost: 1 },
];
const documents = searchDocuments(loadAtlas()).map(({ title, about, text = "" }) => ({ title, about, text }));
const index = wordIndex(
  fields,
  documents.map(({ title, about, text }) => [title, about, text].map(terms)),
);

/** The library whose scores ours are. */
const library = new MiniSearch<(typeof documents)[number] & { id: number }>({
  fields: fields.map(({ name }) => name),
  tokenize: terms,
  processTerm: (term) => term,
  searchOptions: { boost: Object.fromEntries(fields.map(({ name, boost }) => [name, boost])) },
});
library.addAll(documents.map((document, id) => ({ id, ...document })));

const words = [...new Set(documents.flatMap(({ title }) => terms(title)))].filter((_, at) => at % 4 === 0);
const queries = words.flatMap((word, at) => [
  [word],
  [word.slice(0, 2), words[(at * 11) % words.length] ?? ""],
  [word.slice(0, 3) + word.slice(4), words[(at * 5) % words.length] ?? ""],
]);

const ways: [name: string, ours: Omit<Wanted, "words">, theirs: object][] = [
  ["all the words", { every: true, begins: () => true, wrong: () => 0 }, { combineWith: "AND", prefix: true }],
  [
    "nearly all the words",
    { every: true, begins: () => true, wrong: (term) => Math.round(term.length / 5) },
    { combineWith: "AND", prefix: true, fuzzy: 0.2 },
  ],
  [
    "some of the words",
    { every: false, begins: (term) => term.length > 2, wrong: () => 1 },
    { combineWith: "OR", prefix: (term: string) => term.length > 2, fuzzy: 1 },
  ],
  [
    "one field",
    { every: true, begins: () => true, wrong: () => 0, only: "about" },
    { prefix: true, fields: ["about"] },
  ],
];

describe.each(ways)("what fits %s", (_, ours, theirs) => {
  it("is what MiniSearch finds, by the same fields and with the same score", () => {
    for (const asked of queries) {
      const unlike = [...new Set(asked)].filter((word) => word !== "");
      const { documents: found, fitting } = matches(index, { ...ours, words: unlike });
      const expected = library.search(unlike.join(" "), { combineWith: "AND", ...theirs });
      const known = new Map(found.map((match) => [match.id, match]));
      expect([...known.keys()].toSorted(), unlike.join(" ")).toEqual(expected.map(({ id }) => id).toSorted());
      for (const { id, score, match } of expected) {
        expect(known.get(id)?.score, unlike.join(" ")).toBeCloseTo(score, 6);
        for (const word of Object.keys(match)) expect(fitting).toContain(word);
        const bits = new Set(Object.values(match).flat());
        const fits = fields.filter((__, field) => (known.get(id)?.fields ?? 0) & (1 << field));
        expect(fits.map(({ name }) => name)).toEqual(fields.map(({ name }) => name).filter((name) => bits.has(name)));
      }
    }
  }, 60_000);
});

describe("what fits nothing", () => {
  it.each([[[]], [["zzzzqqqq"]], [["paris", "zzzzqqqq"]]])("is nothing: %j", (asked: string[]) => {
    const way = { words: asked, every: true, begins: () => true, wrong: () => 0 };
    expect(matches(index, way).documents).toEqual([]);
  });
});
