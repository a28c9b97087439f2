import { describe, expect, it } from "vitest";
import { attribution, publishedOn } from "../../atlas/attribution.ts";
import type { Reference } from "../../atlas/schema/evidence-schema.ts";
import { rebuiltEntries, rebuiltExcerpts, rebuiltPeople, rebuiltPlaces } from "../testing/from-tables.ts";
import { patience } from "../testing/patience.ts";
import { atlas } from "../testing/whole.ts";

/** What no table has, each with its reason. */
const notCarried: Record<string, string> = {
  $schema: "it names the schema beside the editor's file",
  claims: "they are rows of a list of facts that the editors work by, which is not published",
  prefix: "words around a passage stand only where they select it, in atlas.json and the annotations",
  suffix: "as prefix",
  accessed: "it tells when a program looked up an archived copy, not when a reader did",
  sha256: "it is for the program that compares archived copies",
};

const isReference = (value: object): value is Reference => "publisher" in value && "url" in value;

/**
 * The tables say of each page when it was published and how it ranks, also where the content leaves that to its address and its publisher.
 * The language of its title stands in the bibliography.
 */
const inFull = ({ language: _language, ...reference }: Reference) => ({
  ...reference,
  published: publishedOn(reference),
  rank: attribution(atlas, reference)?.rank,
});

/** A value of the atlas as the tables have it. */
function carried(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(carried);
  if (typeof value !== "object" || value === null) return value;
  const whole = isReference(value) ? inFull(value) : value;
  const kept = Object.entries(whole).filter(([name]) => !(name in notCarried));
  return Object.fromEntries(kept.map(([name, each]) => [name, carried(each)]));
}

describe("the tables together, read again by whoever has nothing else,", { timeout: patience }, () => {
  it("give every entry field by field: participants, places, sites, days, points, sources, disagreements", () => {
    const rebuilt = rebuiltEntries();
    expect(rebuilt.map(({ id }) => id)).toEqual(atlas.entries.map(({ id }) => id));
    for (const [index, entry] of atlas.entries.entries()) expect(rebuilt[index], entry.id).toEqual(carried(entry));
  });

  it("give every place with its point and all its names", () => {
    expect(rebuiltPlaces()).toEqual(carried(atlas.places));
  });

  it("give everybody’s names in each language, with who writes them so", () => {
    expect(rebuiltPeople()).toEqual(carried(atlas.people));
  });

  it("give every excerpt with what it garbles", () => {
    expect(rebuiltExcerpts()).toEqual(carried(atlas.articles.flatMap(({ excerpts }) => excerpts)));
  });
});
