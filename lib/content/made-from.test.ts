import { cpSync, mkdtempSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect, it } from "vitest";
import { readAtlas } from "./load.ts";
import { contentMadeFrom, keptFolder, madeFrom } from "./made-from.ts";

function project(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), "made-from-"));
  cpSync("content", path.join(folder, "content"), { recursive: true });
  return folder;
}

it("is the copy of the build on a server, so that a file that an editor has half saved breaks nothing", () => {
  const folder = project();
  cpSync("content", path.join(folder, keptFolder, "content"), { recursive: true });
  writeFileSync(path.join(folder, "content", "places.json"), '{"places": [');
  expect(() => readAtlas(path.join(folder, "content"))).toThrow(/places\.json/);
  const { places } = readAtlas(contentMadeFrom("production", folder));
  expect(places.length).toBeGreaterThan(0);
});

it("is the project while the site is developed, tested or built", () => {
  const folder = project();
  const content = path.join(folder, "content");
  expect([madeFrom("production", folder), contentMadeFrom("production", folder)]).toEqual([folder, content]);
  cpSync("content", path.join(folder, keptFolder, "content"), { recursive: true });
  for (const environment of ["development", "test"] as const)
    expect([madeFrom(environment, folder), contentMadeFrom(environment, folder)]).toEqual([folder, content]);
});
