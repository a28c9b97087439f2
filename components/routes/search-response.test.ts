import { describe, expect, it } from "vitest";
import { loadAtlas } from "@/lib/content/load.ts";
import { searchAnswer } from "@/lib/search/answer.ts";
import type { SearchDocument } from "@/lib/search/document.ts";
import { searchDocuments } from "@/lib/search/documents.ts";
import { searchIndex } from "@/lib/search/search-index.ts";
import { encodeQuery, tidyQuery } from "@/lib/search/search-path.ts";
import { searchSource } from "@/lib/search/search-source.ts";
import { spellings } from "@/lib/search/testing/spellings.ts";
import { searchResponse } from "./search-response.ts";

const atlas = loadAtlas();
const documents = searchDocuments(atlas);
/** The index that a browser makes of what it is sent. */
const ofBrowser = searchIndex(JSON.parse(JSON.stringify(searchSource(documents))) as SearchDocument[]);

const asked = (query: string) =>
  searchResponse(atlas, new URL(`http://x/search.json?q=${encodeQuery(query)}`).searchParams);

/** Words of all titles and names, as they are, begun and misspelt; spellings of places; and what nobody should type. */
const words = [...new Set(documents.flatMap(({ title, names = [] }) => [title, ...names.map(({ text }) => text)]))]
  .flatMap((text) => text.split(/\s+/))
  .filter((word, index, all) => all.indexOf(word) === index);
const misspelt = (word: string) => word.slice(0, 2) + word.slice(3);
const queries = [
  ...words.flatMap((word, index) => [word, ...(index % 3 === 0 ? [word.slice(0, 2), misspelt(word)] : [])]),
  ...words.flatMap((word, index) => (index % 5 === 0 ? [`${word} ${words[(index * 7) % words.length]}`] : [])),
  ...spellings.flatMap((script) => script.queries.map(([query]) => query)),
  ...["", " ", "a", "t", "2020", "28.01.2013 Paris", "Rambolette", "zzzzqqqq", "Tbilisi trombone", "constructor"],
  ...["<b>", "%", "+", "a+b", "&q=paris", "\u0000", "😀", "x".repeat(500), "karabakh armenia ".repeat(40)],
];

describe("the search of a browser that has the index, and that of the server", () => {
  it("answer every query alike, in at most 16 kB", { timeout: 120_000 }, async () => {
    expect(queries.length).toBeGreaterThan(1000);
    let largest = 0;
    for (const query of queries) {
      const body = await asked(query).text();
      expect(JSON.parse(body), query).toEqual(searchAnswer(ofBrowser, tidyQuery(query)));
      largest = Math.max(largest, body.length);
    }
    expect(largest).toBeGreaterThan(2000);
    expect(largest).toBeLessThan(16_000);
  });
});

describe("an answer of the server", () => {
  it("is the first hits of each group as they are shown, and how many there are", async () => {
    const answer = JSON.parse(await asked("Brüssel").text());
    expect(answer).toMatchObject({ fit: "all", terms: ["brussel"], near: [] });
    expect(answer.groups[0]).toMatchObject({ group: "place" });
    expect(answer.groups[0].hits[0]).toEqual({
      ...{ group: "place", path: "/places/brussels", title: "Brussels", name: { text: "Brüssel", lang: "az" } },
      ...{ about: expect.any(String), places: ["brussels"], terms: expect.arrayContaining(["brussels"]) },
    });
    const meetings = answer.groups.find(({ group }: { group: string }) => group === "meeting").hits;
    expect(meetings).toHaveLength(4);
    expect(answer.total).toBeGreaterThan(answer.groups.flatMap(({ hits }: { hits: unknown[] }) => hits).length);
  });

  it("offers names where nothing was found, and is asked for anew each time", async () => {
    const response = asked("Rambolette");
    expect(Object.fromEntries(response.headers)).toMatchObject({
      "cache-control": "no-cache",
      "content-type": "application/json",
      etag: expect.stringMatching(/^W\//),
    });
    const { fit, groups, near } = JSON.parse(await response.text());
    expect([fit, groups]).toEqual(["none", []]);
    expect(near).toContainEqual({ title: "Rambouillet", path: "/places/rambouillet" });
  });

  it("to no query, to an empty one and to one of spaces is nothing", async () => {
    const texts = await Promise.all([asked("").text(), asked("  ").text()]);
    const without = await searchResponse(atlas, new URLSearchParams()).text();
    expect(new Set([...texts, without]).size).toBe(1);
    expect(JSON.parse(without)).toEqual({ fit: "none", total: 0, terms: [], groups: [], near: [] });
  });
});

describe("what is sent to a browser", () => {
  const [first] = documents as [SearchDocument];
  const many = (count: number) => Array.from({ length: count }, () => first);

  it("is all documents up to 1,500, and of more the address to ask", () => {
    expect(searchSource(many(1500))).toHaveLength(1500);
    expect(searchSource(many(1501))).toEqual({ ask: "/search.json" });
    expect(searchSource(documents)).toEqual(documents);
  });
});
