import { describe, expect, it } from "vitest";
import { readingAnnotations } from "@/lib/exports/reading-annotations.ts";
import { inventedGazetteer, inventedReading, inventedText } from "@/lib/reading/testing/invented-reading.ts";
import { english } from "@/lib/words/catalogue.ts";
import { answeredDocument } from "./answer-document.ts";

const site = { name: "Where They Met", origin: "https://met.example" };
const grounds = [{ path: "/map-image/x.svg", camera: { center: [20, 45] as [number, number], zoom: 2 } }];

const withNotes = (notes: number) => {
  const beside = Array.from({ length: notes }, () => ({
    sentence: 3,
    verdict: "question" as const,
    entries: [],
    says: "Which?",
  }));
  return { text: inventedText, reading: { ...inventedReading, beside }, gazetteer: inventedGazetteer };
};

describe("the answer of the server, to be copied", () => {
  it("is there of an article as a list and as annotations", () => {
    const html = answeredDocument(withNotes(5), grounds, site, english);
    expect(html).toContain("To copy: as a list");
    expect(html).toContain("To copy: as annotations");
  });

  it("is left out where it would be longer than the answer itself", () => {
    const html = answeredDocument(withNotes(6_000), grounds, site, english);
    expect(html).not.toContain("To copy");
  });

  it("has annotations of at least the length that they are counted by before they are written", () => {
    const [some, more] = [100, 200].map((notes) => readingAnnotations(withNotes(notes), site, english).length);
    expect(((more ?? 0) - (some ?? 0)) / 100).toBeGreaterThan(600);
  });
});
