import { describe, expect, it } from "vitest";
import { z } from "zod";
import { Entry } from "../../atlas/schema/entry-schema.ts";
import { Account } from "../../atlas/schema/evidence-schema.ts";
import { Place } from "../../atlas/schema/place-schema.ts";
import { issueWords } from "./issue-words.ts";
import { fieldIssues } from "./issues.ts";
import { readLeniently } from "./mend.ts";
import { jsonPath } from "./problem.ts";

function words(schema: z.ZodType, json: unknown): string[] {
  const { error } = schema.safeParse(json);
  const fields = error ? fieldIssues("x.json", json, schema, error) : [];
  return fields.flatMap((field) =>
    issueWords(field).map(({ wrong, right }) => `${jsonPath(field.path)} ${wrong}; ${right}`),
  );
}

describe("what does not fit the schema, in words", () => {
  it("judges a source by the alternative that it is nearest to", () => {
    const source = { citation: { article: "alpha", paragraph: "body" } };
    expect(words(Account, { says: "So", source })).toEqual([
      '$.source.citation.paragraph "body" is not allowed; give "headline", "standfirst" or a whole number ' +
        "(Where in the article: paragraphs are counted from 1 within its own text)",
    ]);
  });

  it("names the kinds when an entry has an unknown one", () => {
    expect(words(Entry, { kind: "meetign" })).toEqual([
      '$.kind "meetign" is not allowed; give "meeting", "deployment" or "event"',
    ]);
  });

  it("tells an empty text, an empty list and an ill-formed id", () => {
    expect(
      words(z.object({ names: Place.shape.names, source: Place.shape.source, id: Place.shape.id }), {
        names: [],
        source: " ",
        id: "A b",
      }),
    ).toEqual([
      "$.names empty list; give at least one, or leave the field out if it may be",
      "$.source empty text; give at least one, or leave the field out if it may be",
      '$.id "A b" has the wrong form; write an id is lower-case letters, digits and single hyphens: tbilisi-2022',
    ]);
  });

  it("quotes a path step that is no identifier", () => {
    expect(jsonPath(["where", "two words", 3])).toBe('$.where["two words"][3]');
  });
});

describe("reading in spite of slips", () => {
  const schema = z.strictObject({
    date: z.string().refine((value) => value === "2000-01-01", "EDTF"),
    count: z.number().max(5),
  });

  it("replaces what has the wrong form and drops what is unknown", () => {
    expect(readLeniently(schema, { date: "x", count: 9, more: 1 })).toEqual({ date: "2000-01-01", count: 5 });
  });

  it("gives up when a field is missing, and leaves the original alone", () => {
    const json = { date: "x" };
    expect(readLeniently(schema, json)).toBeUndefined();
    expect(json).toEqual({ date: "x" });
  });
});
