import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readContentFiles, siteFolder } from "../content/files.ts";
import { jsonInForm } from "./json-in-form.ts";
import { jsonNodes } from "./json-nodes.ts";

const files = readContentFiles(siteFolder().contentDir);
const json = (text: string) => JSON.parse(text);

describe("a file of the content", () => {
  it("is the same to the letter when it is written again, whatever its layout", () => {
    expect(files.length).toBeGreaterThan(200);
    const others = files.filter(({ text }) => jsonInForm(json(text), text) !== text);
    expect(others.map(({ file }) => file)).toEqual([]);
  });

  it("is laid out as the formatter of the project lays it out when it is new", () => {
    const entries = files.filter(({ kind }) => kind === "entry" || kind === "article" || kind === "places");
    expect(entries.filter(({ text }) => jsonInForm(json(text)) !== text).map(({ file }) => file)).toEqual([]);
  });

  it("has nothing changed but the line of the field that was changed", () => {
    const { text } = files.find(({ kind }) => kind === "layers") ?? { text: "" };
    const value = json(text);
    value.layers[1].legend = "Two seas.";
    const [before, after] = [text.split("\n"), jsonInForm(value, text).split("\n")];
    expect(after.filter((line, index) => line !== before[index]).map((line) => line.trim())).toEqual([
      '"legend": "Two seas.",',
    ]);
  });
});

it("an object that stood on one line stays there when it is changed, and one that no longer fits opens", () => {
  const text = '{\n  "groups": [\n    { "id": "held", "title": "Held" }\n  ]\n}\n';
  const written = (title: string) => jsonInForm({ groups: [{ id: "held", title }] }, text);
  expect(written("Held by forces")).toContain('    { "id": "held", "title": "Held by forces" }');
  expect(written("x".repeat(110))).toContain('    {\n      "id": "held",');
});

it("an item that moves within its list keeps its form", () => {
  const text = '[\n  { "id": "a" },\n  {\n    "id": "b"\n  }\n]\n';
  expect(jsonInForm([{ id: "b" }, { id: "a" }], text)).toBe('[\n  {\n    "id": "b"\n  },\n  { "id": "a" }\n]\n');
});

it("a tree of a file gives its values back, and where they stand", () => {
  const text = readFileSync("package.json", "utf8");
  const tree = jsonNodes(text);
  expect(tree.value).toEqual(JSON.parse(text));
  const name = tree.children[tree.keys.indexOf("name")];
  expect(text.slice(name?.start, name?.end)).toBe('"where-they-met"');
});
