import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { jsonSchemas } from "./json-schema.ts";

const folder = path.join(import.meta.dirname, "..", "..", "content", "schema");

describe("the JSON Schema files in content/schema", () => {
  it.each([...jsonSchemas()])("are current: %s (else run `npm run schema`)", (name, schema) => {
    // compared as JSON, so that a formatter may lay out the files as it likes
    expect(JSON.parse(readFileSync(path.join(folder, name), "utf8"))).toEqual(JSON.parse(JSON.stringify(schema)));
  });

  it("let an editor leave out what has a default", () => {
    expect(jsonSchemas().get("article.json")).toMatchObject({ required: expect.not.arrayContaining(["copies"]) });
  });
});
