import { describe, expect, it } from "vitest";
import type { Article, Excerpt } from "../atlas/atlas.ts";
import { sha256 } from "./article-source.ts";
import { checkQuotes } from "./quotes-in-sources.ts";

const text =
  "Menu\n\nFerry  Moves\n\nThe ferry left the quay at noon, its crew said.\n\n" +
  "Nobody on the quay waved. Two gulls followed the ferry as far as the sandbank.\n\nRead more\n";

const excerpt = (id: string, exact: string, paragraph: Excerpt["paragraph"], prefix = "", suffix = ""): Excerpt => {
  return { id, exact, prefix, suffix, paragraph, article: "ferry" };
};

const article = (...excerpts: Excerpt[]): Article => ({
  $schema: "../schema/article.json",
  id: "ferry",
  modified: "2004-03-02",
  title: "Ferry Moves",
  publisher: null,
  wire: null,
  published: null,
  language: "en",
  translatedFrom: null,
  url: null,
  copies: [],
  note: "Invented",
  about: "A ferry moves",
  source: { sha256: sha256(text), headline: 2, standfirst: null, body: [3, 4] },
  excerpts,
});

const left = excerpt("left", "left the quay at noon", 1, "The ferry ", ", its");
const failures = (...excerpts: Excerpt[]) => checkQuotes(article(...excerpts), [], text).failures;

describe("comparing an article with its text", () => {
  it("finds nothing wrong with faithful excerpts, and measures their share of the text", () => {
    const report = checkQuotes(article(left, excerpt("gulls", "Two gulls", 2)), [1, "headline"], text);
    expect(report).toMatchObject({ excerpts: 2, differences: 0, failures: [] });
    expect(report.share).toBeCloseTo(30 / 125, 5);
  });

  it("names the first character that differs", () => {
    const report = checkQuotes(article({ ...left, exact: "left the quai at noon" }), [], text);
    expect(report.differences).toBe(1);
    expect(report.failures).toEqual([expect.stringContaining('has "i" (U+0069), the text "y" (U+0079)')]);
  });

  it("asks for more context when an excerpt could stand in two places", () => {
    expect(failures(excerpt("quay", "the quay", 1))).toEqual([expect.stringContaining('"quay" occurs 2 times')]);
  });

  it("notices an excerpt in another paragraph than stated", () => {
    expect(failures({ ...left, paragraph: 2 })).toEqual(['excerpt "left" does not lie in paragraph 2']);
    expect(failures({ ...left, paragraph: "standfirst" })).toEqual(['excerpt "left" does not lie in the standfirst']);
  });

  it("notices excerpts that overlap", () => {
    const noon = excerpt("noon", "at noon, its crew", 1);
    expect(failures(left, noon)).toEqual(['excerpts "left" and "noon" overlap']);
  });

  it("lets excerpts share their prefixes and suffixes", () => {
    expect(failures(left, excerpt("crew", "its crew said", 1, "noon, "))).toEqual([]);
  });

  it("refuses to quote too much", () => {
    const most = excerpt("most", "Two gulls followed the ferry as far as the sandbank.", 2);
    expect(failures(left, most)).toEqual([expect.stringContaining("it must stay under 45 %")]);
  });

  it("notices a citation of a paragraph that is not there", () => {
    expect(checkQuotes(article(left), [2, 3, "standfirst"], text).failures).toEqual([
      "no paragraph 3 to cite",
      "no standfirst to cite",
    ]);
  });

  it("notices another headline and a text that changed", () => {
    const changed = checkQuotes({ ...article(left), title: "Ferry Stays" }, [], `${text} `);
    expect(changed.failures).toEqual([
      expect.stringMatching(/^source.sha256 is .* the text has/),
      'the headline is "Ferry Moves", not the title',
    ]);
  });

  it("says so when the text has not as many blocks as the article states", () => {
    expect(checkQuotes(article(left), [], "").failures).toContain("the text has 0 blocks, not 4");
  });
});
