import { describe, expect, it } from "vitest";
import { jsonPath } from "../check/problem.ts";
import { fieldOf, jsonStrings, mapStrings } from "./json-strings.ts";

const file = `{
  "name": "a \\"quoted\\" name",
  "list": [1, "two", { "three": ["x", null, "y,]}"] }], "empty": {}, "last" : "z"
}`;

describe("finding the texts in a JSON file", () => {
  it("gives each text that is no key with its path, whatever stands before it in lists", () => {
    expect(jsonStrings(file).map(({ value, path }) => `${jsonPath(path)} ${value}`)).toEqual([
      '$.name a "quoted" name',
      "$.list[1] two",
      "$.list[2].three[0] x",
      "$.list[2].three[2] y,]}",
      "$.last z",
    ]);
  });

  it("names the same field in every item of a list", () => {
    expect(jsonStrings(file).map(fieldOf)).toContain("$.list[*].three[*]");
  });

  it("replaces texts and leaves the layout, the keys and all other texts as they were", () => {
    const changed = mapStrings(file, ({ value }) => (value === "two" ? 'a "2"' : value));
    expect(changed).toBe(file.replace('"two"', '"a \\"2\\""'));
  });
});
