import { describe, expect, it } from "vitest";
import { loadAtlas } from "../content/load.ts";
import { entryAnnotations, excerptAnnotation } from "./annotation.ts";
import { site } from "./testing/works.ts";

const atlas = loadAtlas();
const excerpts = atlas.articles.flatMap((article) => article.excerpts);

function annotationOf(id: string) {
  const excerpt = atlas.excerpt(id);
  if (!excerpt) throw new Error(`no excerpt ${id}`);
  return JSON.parse(excerptAnnotation(atlas, excerpt, site));
}

describe("a Web Annotation", () => {
  it("has what the model demands of an annotation, for every excerpt", () => {
    const ids = excerpts.map(({ id }) => {
      const annotation = annotationOf(id);
      expect(annotation["@context"]).toBe("http://www.w3.org/ns/anno.jsonld");
      expect(annotation.type).toBe("Annotation");
      expect(URL.canParse(annotation.id)).toBe(true);
      expect(URL.canParse(annotation.target.source)).toBe(true);
      for (const body of annotation.body) {
        if (body.type === "SpecificResource") expect(URL.canParse(body.source), body.source).toBe(true);
        else expect(body).toMatchObject({ type: "TextualBody", value: expect.stringMatching(/./), language: "en" });
      }
      return annotation.id;
    });
    expect(new Set(ids).size).toBe(excerpts.length);
  });

  it("selects the passage by its words and those around it", () => {
    expect(annotationOf("talks-in-tbilisi").target).toEqual({
      source: "https://met.example/articles/tbilisi-2022#article",
      selector: {
        type: "TextQuoteSelector",
        exact: "took place in the Georgian capital Tbilisi",
        prefix: "The talks, which ",
        suffix: ", build on an agreement between",
      },
    });
    expect(annotationOf("direct-talks").target.selector).not.toHaveProperty("prefix");
  });

  it("is tagged with the entries that stand on it and their places, and comments on what is garbled", () => {
    const { body } = annotationOf("tense-atmosphere");
    const tags = body.flatMap((part: { purpose: string; source: string }) =>
      part.purpose === "tagging" ? part.source : [],
    );
    expect(tags).toContain("https://met.example/meetings/2022-07-16-tbilisi");
    expect(tags).toContain("https://met.example/places/tbilisi");
    expect(body).toContainEqual(
      expect.objectContaining({ purpose: "commenting", value: expect.stringContaining("“Jehon Permov”") }),
    );
  });
});

describe("the annotations of an entry", () => {
  it("are a collection whose total is the number of its items", () => {
    for (const entry of atlas.entries) {
      const collection = JSON.parse(entryAnnotations(atlas, entry, site));
      expect(collection.type).toBe("AnnotationCollection");
      expect(collection.total).toBe(collection.first?.items.length ?? 0);
      if (collection.first) expect(collection.first.partOf).toBe(collection.id);
    }
  });

  it("are those of its excerpts, in its order", () => {
    const entry = atlas.entry("2022-05-22-brussels");
    const collection = entry && JSON.parse(entryAnnotations(atlas, entry, site));
    const quoted = collection.first.items.map((item: { id: string }) => item.id.split("/").at(-1));
    expect(quoted).toEqual(["met-in-brussels.jsonld", "next-meeting.jsonld"]);
  });
});
