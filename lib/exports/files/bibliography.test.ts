import { describe, expect, it } from "vitest";
import { articlesOf, referencesOf } from "../../atlas/attribution.ts";
import { atlas, textOf } from "../testing/whole.ts";

interface Item {
  id: string;
  type: string;
  title: string;
  URL: string;
  note: string;
  language?: string;
}

const items = JSON.parse(textOf("sources.csl.json")) as Item[];

describe("the bibliography", () => {
  it("has each page and each article that an entry stands on once", () => {
    const pages = new Set(atlas.entries.flatMap((entry) => referencesOf(entry).map(({ url }) => url)));
    const articles = new Set(atlas.entries.flatMap((entry) => articlesOf(atlas, entry).map(({ id }) => id)));
    expect(items).toHaveLength(pages.size + articles.size);
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  });

  it("names with each the entries that it carries", () => {
    const entry = atlas.entry("2022-05-22-brussels");
    for (const { url } of entry?.references ?? [])
      expect(items.find(({ URL }) => URL === url)?.note).toContain("2022-05-22-brussels");
  });

  it("claims no language of a page that nobody has written down", () => {
    const references = atlas.entries.flatMap((entry) => entry.references);
    const known = new Set(references.flatMap(({ url, language }) => (language ? [url] : [])));
    const claimed = items.filter(({ type, language }) => type === "webpage" && language !== undefined);
    expect(known.size).toBeGreaterThan(0);
    expect(claimed.map(({ URL }) => URL).toSorted()).toEqual([...known].toSorted());
  });

  it("has the same works in BibTeX, after a line that says which version it is", () => {
    const text = textOf("sources.bib");
    expect(text.match(/^@misc\{[a-z0-9-]+,$/gm)).toHaveLength(items.length);
    expect(text.slice(0, text.indexOf("@"))).toMatch(/Version \d{4}\.\d+\.\d+\+[0-9a-f]{12}/);
  });
});
