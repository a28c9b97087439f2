import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { describe, expect, it, vi } from "vitest";
import { run as begin } from "../../scripts/new.ts";
import { run as renamed } from "../../scripts/rename.ts";
import { knownPaths } from "../site/known-paths.js";
import { pagePaths } from "../site/page-paths.ts";
import { checkContent } from "./check/review.ts";
import { soundFixture, writeFixture } from "./check/testing/content-fixture.ts";
import { siteFolder } from "./files.ts";
import { readAtlas } from "./load.ts";

/** A copy of the content in which each entry lies in a folder of its year: "entries/2022/…". */
function byYear(content: string): string {
  const folder = path.join(mkdtempSync(path.join(os.tmpdir(), "by-year-")), "content");
  cpSync(content, folder, { recursive: true });
  for (const name of readdirSync(path.join(folder, "entries"))) {
    const text = readFileSync(path.join(folder, "entries", name), "utf8");
    const year = JSON.parse(text).date.slice(0, 4);
    mkdirSync(path.join(folder, "entries", year), { recursive: true });
    writeFileSync(path.join(folder, "entries", year, name), text.replace('"../schema', '"../../schema'));
    rmSync(path.join(folder, "entries", name));
  }
  return folder;
}

const small = () => byYear(writeFixture(soundFixture()).contentDir);

describe("content in folders by year", () => {
  const { contentDir, geoDir } = siteFolder();
  const moved = byYear(contentDir);

  it("is the same atlas, sound by the same checks, with the same pages", () => {
    expect(checkContent({ contentDir: moved, geoDir })).toEqual([]);
    const entries = (content: string) => readAtlas(content).entries.map(({ $schema: _, ...entry }) => entry);
    expect(entries(moved)).toEqual(entries(contentDir));
    vi.stubEnv("ATLAS_CONTENT", moved);
    expect(knownPaths().built.toSorted()).toEqual(pagePaths(readAtlas(contentDir)).toSorted());
    vi.unstubAllEnvs();
  });

  it("has a new entry in the folder of its year, whether that is there already or not", () => {
    const folder = small();
    for (const id of ["2001-05-04-alden", "2004-05-04-alden"]) {
      const { exitCode, said } = begin(["--content", folder, "event", id]);
      expect({ exitCode, said }).toMatchObject({ exitCode: 0 });
      const file = path.join(folder, "entries", id.slice(0, 4), `${id}.json`);
      expect(JSON.parse(readFileSync(file, "utf8"))).toMatchObject({ id, $schema: "../../schema/entry.json" });
    }
  });

  it("refuses an id that is taken in another folder", () => {
    const { exitCode, said } = begin(["--content", small(), "event", "talks", "--date", "2003", "--place", "alden"]);
    expect({ exitCode, said }).toEqual({ exitCode: 1, said: "There is content/entries/2001/talks.json already." });
  });

  it("keeps a renamed entry in its folder", () => {
    const folder = small();
    const { exitCode, said } = renamed(["--content", folder, "entry", "talks", "2001-talks"]);
    expect({ exitCode, said }).toMatchObject({ exitCode: 0 });
    expect(existsSync(path.join(folder, "entries/2001/2001-talks.json"))).toBe(true);
    expect(existsSync(path.join(folder, "entries/2001/talks.json"))).toBe(false);
  });
});
