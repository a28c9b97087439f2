import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, it } from "vitest";
import { buildId } from "./build-id.ts";

function folder(files: Record<string, string>): string {
  const root = mkdtempSync(path.join(tmpdir(), "build-id-"));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), text);
  }
  return root;
}

const idOf = (files: Record<string, string>, settings = {}) => buildId({ content: folder(files) }, settings);

it("is the same for the same files in two folders, so that two machines that build one commit make one release", () => {
  const files = { "a.json": "{}", "in/b.json": "[]" };
  expect(idOf(files)).toBe(idOf(files));
  expect(idOf(files)).toMatch(/^[0-9a-f]{20}$/);
});

it("is another one for another text, name or setting, and heeds no test", () => {
  const files = { "a.json": "{}", "b.json": "[]" };
  const ids = [
    idOf(files),
    idOf({ ...files, "a.json": "{ }" }),
    idOf({ "a.json": "{}", "c.json": "[]" }),
    idOf({ "a.json": "{}b.json[]" }),
    idOf(files, { NEXT_PUBLIC_SITE_URL: "https://met.example" }),
  ];
  expect(new Set(ids).size).toBe(ids.length);
  expect(idOf({ ...files, "a.test.ts": "it();" })).toBe(ids[0]);
});
