import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { Article } from "../../lib/atlas/schema/article-schema.ts";
import { Deployment, Entry, Event, Meeting } from "../../lib/atlas/schema/entry-schema.ts";
import { Citation, Disagreement, Reference } from "../../lib/atlas/schema/evidence-schema.ts";
import { Place } from "../../lib/atlas/schema/place-schema.ts";
import { fieldsDocument } from "./fields-document.ts";
import { citation, disagreement, fileSamples, place, reference } from "./samples.ts";

const project = path.join(import.meta.dirname, "..", "..");
const written = readFileSync(path.join(project, "docs", "content.md"), "utf8");

/** The row of a field in the table under a heading. */
function row(title: string, field: string): string {
  const section = written.split(/^## /m).find((part) => part.startsWith(`${title}\n`)) ?? "";
  const [own = ""] = section.split("\n\nIn `");
  return own.split("\n").find((line) => line.startsWith(`| \`${field}\` |`)) ?? "";
}

describe("docs/content.md, to which the README leads", () => {
  it("is current (else run `npm run schema`)", () => {
    expect(written).toBe(fieldsDocument());
    expect(readFileSync(path.join(project, "README.md"), "utf8")).toContain("](docs/content.md)");
  });

  it("names every field of an article and of each kind of entry, says which must be there, and what it is for", () => {
    const shapes: [string, Record<string, z.ZodType>][] = [
      ["Article", Article.shape],
      ["Place", Place.shape],
      ["Meeting", Meeting.shape],
      ["Event", Event.shape],
      ["Deployment", Deployment.shape],
    ];
    for (const [title, shape] of shapes)
      for (const [field, schema] of Object.entries(shape)) {
        const found = row(title, field) || row("Entry", field);
        expect(found, `${title} ${field}`).toContain(schema.safeParse(undefined).success ? " |  | " : " | yes | ");
        if (schema.safeParse(null).success) expect(found, `${title} ${field}`).toContain("`null`");
      }
    expect(row("Article", "published")).toContain("null when it is not known");
    expect(row("Reference", "rank")).toContain("`1`, `2`, `3`, `4`");
  });

  it("has samples that fit the schema", () => {
    for (const [schema, value] of [
      [Citation, citation],
      [Reference, reference],
      [Disagreement, disagreement],
      [Place, place],
    ] as const)
      expect(schema.safeParse(value).error).toBeUndefined();
    for (const { file, value } of fileSamples)
      expect((file.includes("/articles/") ? Article : Entry).safeParse(value).error, file).toBeUndefined();
  });
});
