import jsonld from "jsonld";
import { describe, expect, it } from "vitest";
import { inventedGazetteer, inventedReading, inventedText } from "../reading/testing/invented-reading.ts";
import { english } from "../words/catalogue.ts";
import { readingAnnotations } from "./reading-annotations.ts";
import { contexts } from "./testing/contexts.ts";
import { site } from "./testing/works.ts";

const answered = { text: inventedText, reading: inventedReading, gazetteer: inventedGazetteer };
const collection = JSON.parse(readingAnnotations(answered, site, english));

async function documentLoader(url: string) {
  const context = contexts[url];
  if (!context) throw new Error(`no context ${url}`);
  return { documentUrl: url, document: { "@context": context } };
}

describe("the annotations of a reading", () => {
  it("lose no word to a processor of linked data", async () => {
    const options = { documentLoader, safe: true } as object;
    const [expanded] = await jsonld.expand(collection, options);
    const exact = JSON.stringify(expanded).match(/"http:\/\/www\.w3\.org\/ns\/oa#exact"/g);
    expect(exact).toHaveLength(inventedReading.beside.length);
  });

  it("are one for each sentence with something beside it, each with an id, a motivation and a target", () => {
    expect(collection).toMatchObject({ type: "AnnotationCollection", total: 5 });
    const items = collection.first.items as Record<string, never>[];
    expect(new Set(items.map(({ id }) => id)).size).toBe(5);
    for (const item of items) {
      expect(item).toMatchObject({ type: "Annotation", motivation: "assessing" });
      expect(URL.canParse(item.id ?? "")).toBe(true);
    }
  });

  it("select the words of the text where they stand", () => {
    const targets = collection.first.items.map(
      (item: { target: { selector: Record<string, string> } }) => item.target.selector,
    );
    for (const { exact, prefix = "", suffix = "" } of targets)
      expect(inventedText.split(prefix + exact + suffix), exact).toHaveLength(2);
    expect(targets[0].exact).toBe("The foreign ministers of Armenia and Azerbaijan met in Paris on Monday");
  });

  it("have whole words of the sentence's own paragraph around it", () => {
    for (const { target } of collection.first.items) {
      const { exact, prefix = "", suffix = "" } = target.selector;
      expect(prefix + suffix, exact).not.toContain("\n");
      const at = inventedText.indexOf(prefix + exact + suffix);
      const before = inventedText.slice(0, at);
      const after = inventedText.slice(at + (prefix + exact + suffix).length);
      expect(/\p{L}$/u.test(before) && /^\p{L}/u.test(prefix + exact), exact).toBe(false);
      expect(/\p{L}$/u.test(exact + suffix) && /^\p{L}/u.test(after), exact).toBe(false);
    }
  });

  it("are tagged with the entries and the places of the atlas, and say the verdict", () => {
    expect(collection.first.items[0].body).toEqual([
      expect.objectContaining({
        type: "TextualBody",
        value: "The atlas says the same. A meeting of the same day and place.",
      }),
      expect.objectContaining({ source: "https://met.example/meetings/first-talks" }),
      expect.objectContaining({ source: "https://met.example/places/a-capital" }),
    ]);
  });

  it("are a collection without a page where there is nothing beside the text", () => {
    const none = JSON.parse(
      readingAnnotations({ ...answered, reading: { ...inventedReading, beside: [] } }, site, english),
    );
    expect(none).toMatchObject({ total: 0 });
    expect(none).not.toHaveProperty("first");
  });
});
