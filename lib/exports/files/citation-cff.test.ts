import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { atlas, textOf, whole } from "../testing/whole.ts";
import { repositoryCitation } from "./citation-cff.ts";

/** One key for each line that is not part of a list; texts are strings of JSON. */
function fieldsOf(text: string): Record<string, string> {
  const pairs = [...text.matchAll(/^([a-z-]+): (.+)$/gm)].map(([, key = "", value = ""]) => [key, value] as const);
  return Object.fromEntries(pairs.map(([key, value]) => [key, value.startsWith('"') ? JSON.parse(value) : value]));
}

describe("CITATION.cff", () => {
  const text = textOf("CITATION.cff");

  it("has what the format demands, and says that it is data", () => {
    const fields = fieldsOf(text);
    expect(fields).toMatchObject({
      "cff-version": "1.2.0",
      type: "dataset",
      title: whole.site.name,
      license: "CC-BY-4.0",
    });
    expect(fields.message).toMatch(/cite/);
    expect(text).toContain(`authors:\n  - name: ${JSON.stringify(whole.site.name)}\n`);
  });

  it("names the version, its day and the address", () => {
    expect(fieldsOf(text)).toMatchObject({
      version: whole.version,
      "date-released": atlas.modified.latest,
      url: "https://met.example/data",
    });
  });

  it("in the repository is the same but for version, day and address (npm run citation)", () => {
    const own = readFileSync("CITATION.cff", "utf8");
    expect(own).toBe(repositoryCitation(atlas));
    const versionless = text.split("\n").filter((line) => !/^(?:version|date-released|url): /.test(line));
    expect(own).toBe(versionless.join("\n"));
    expect(fieldsOf(own).title).toBe(fieldsOf(text).title);
  });
});
