import { mkdirSync, mkdtempSync, renameSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, it } from "vitest";
import { textOf, textsFolder, textsIn } from "./texts-folder.ts";

function folders() {
  const root = mkdtempSync(path.join(tmpdir(), "texts-"));
  for (const folder of ["project/texts", "articles", "elsewhere"])
    mkdirSync(path.join(root, folder), { recursive: true });
  writeFileSync(path.join(root, "articles", "one-2024.txt"), "One\n\nText.");
  writeFileSync(path.join(root, "articles", "notes.md"), "No article.");
  return { root, project: path.join(root, "project") };
}

it("texts lie beside the project, or where ARTICLES says, and never in the project itself", () => {
  const { root, project } = folders();
  expect(textsFolder({}, project)).toBe(path.join(root, "articles"));
  expect(textsFolder({ ARTICLES: "../elsewhere" }, project)).toBe(path.join(root, "elsewhere"));
  expect(textsFolder({ ARTICLES: "texts" }, project)).toBeUndefined();
  expect(textsFolder({ ARTICLES: "../missing" }, project)).toBeUndefined();
  expect(textsFolder({ ARTICLES: "" }, project)).toBe(path.join(root, "articles"));
});

it("texts are looked for in no folder that nobody named", () => {
  const { root, project } = folders();
  renameSync(path.join(root, "articles"), path.join(root, "moved"));
  mkdirSync(path.join(root, "shared", "articles"), { recursive: true });
  expect(textsFolder({}, project)).toBeUndefined();
});

it("a text is found by its name, and nothing outside the folder", () => {
  const { root } = folders();
  const folder = path.join(root, "articles");
  expect(textsIn(folder)).toEqual(["one-2024"]);
  expect(textOf(folder, "one-2024")).toBe("One\n\nText.");
  expect(textOf(folder, "../articles/one-2024")).toBeUndefined();
  expect(textOf(folder, "two")).toBeUndefined();
  expect(textsIn(undefined)).toEqual([]);
});
