import jsonld from "jsonld";
import { describe, expect, it } from "vitest";
import { entryAnnotations, excerptAnnotation } from "../annotation.ts";
import { contexts } from "../testing/contexts.ts";
import { patience } from "../testing/patience.ts";
import { atlas, textOf, whole } from "../testing/whole.ts";

/** Reads a context from our list and asks nobody. */
async function documentLoader(url: string) {
  const context = contexts[url];
  if (!context) throw new Error(`no context ${url}`);
  return { documentUrl: url, document: { "@context": context } };
}

/** As programs for linked data read it. Rejects where a word has no meaning, and would be dropped, or an address is none. */
const expanded = (text: string) => jsonld.expand(JSON.parse(text), { documentLoader, safe: true } as object);

/** All values of a property, wherever it stands. */
function valuesOf(tree: unknown, property: string): unknown[] {
  if (Array.isArray(tree)) return tree.flatMap((each) => valuesOf(each, property));
  if (typeof tree !== "object" || tree === null) return [];
  return Object.entries(tree).flatMap(([name, value]) => {
    if (name === property && Array.isArray(value)) return value.map((each) => each["@value"] ?? each["@id"]);
    return valuesOf(value, property);
  });
}

/** Names of properties and types that are neither an address nor a word of JSON-LD. */
function wordsLeft(tree: unknown): string[] {
  if (Array.isArray(tree)) return tree.flatMap(wordsLeft);
  if (typeof tree !== "object" || tree === null) return [];
  const types = "@type" in tree ? [tree["@type"]].flat().map(String) : [];
  const left = [...Object.keys(tree), ...types].filter((each) => !each.startsWith("@") && !URL.canParse(each));
  return [...left, ...Object.values(tree).flatMap(wordsLeft)];
}

const lpo = (name: string) => `http://linkedpasts.org/ontology/lpo_latest.ttl#${name}`;
const oa = (name: string) => `http://www.w3.org/ns/oa#${name}`;

describe("linked data, read by a processor that is not ours,", () => {
  it("drops no word of the places: every name, who uses it, every point and link", { timeout: patience }, async () => {
    const places = await expanded(textOf("places.lpf.json"));
    expect(wordsLeft(places)).toEqual([]);
    const names = atlas.places.flatMap((place) => place.names);
    expect(valuesOf(places, lpo("toponym")).toSorted()).toEqual(names.map(({ text }) => text).toSorted());
    expect(valuesOf(places, "https://met.example/data#usedBy").toSorted()).toEqual(
      names.flatMap(({ usedBy }) => usedBy ?? []).toSorted(),
    );
    expect(valuesOf(places, "http://www.geonames.org/ontology#featureClass")).toHaveLength(atlas.places.length);
    expect(valuesOf(places, "https://met.example/data#version")).toEqual([whole.version]);
  });

  it("drops no word of the annotations: every passage with what stands around it", { timeout: patience }, async () => {
    const annotations = await expanded(textOf("annotations.jsonld"));
    expect(wordsLeft(annotations)).toEqual([]);
    const excerpts = atlas.articles.flatMap((article) => article.excerpts);
    expect(valuesOf(annotations, oa("exact"))).toEqual(excerpts.map(({ exact }) => exact));
    expect(valuesOf(annotations, oa("prefix"))).toEqual(excerpts.flatMap(({ prefix }) => prefix || []));
    expect(valuesOf(annotations, oa("hasSource")).every((source) => URL.canParse(String(source)))).toBe(true);
  });

  it("drops no word of an annotation by itself, or of those of an entry", { timeout: patience }, async () => {
    const texts = [
      ...atlas.articles
        .flatMap(({ excerpts }) => excerpts.slice(0, 1))
        .map((each) => excerptAnnotation(atlas, each, whole.site)),
      ...atlas.entries.slice(0, 20).map((entry) => entryAnnotations(atlas, entry, whole.site)),
    ];
    for (const text of texts) expect(wordsLeft(await expanded(text))).toEqual([]);
  });

  it("is refused where a word has no meaning, so that the tests above would notice", async () => {
    const { "@context": context, ...file } = JSON.parse(textOf("annotations.jsonld"));
    const text = JSON.stringify({ "@context": context, ...file, rumour: "nobody knows" });
    await expect(expanded(text)).rejects.toThrow();
  });
});
