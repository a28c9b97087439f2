import { existsSync, mkdtempSync, readdirSync, readFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { entryKinds } from "../lib/atlas/kinds.ts";
import { isContested } from "../lib/atlas/names/names.ts";
import { checkContent } from "../lib/content/check/review.ts";
import { siteFolder } from "../lib/content/files.ts";
import { loadAtlas, readAtlas } from "../lib/content/load.ts";
import { run } from "./synthesise.ts";

const real = loadAtlas();
const wanted = real.entries.length + 300;

function folder(seed: number): string {
  const out = path.join(mkdtempSync(path.join(os.tmpdir(), "synthesise-")), "out");
  const { exitCode, said } = run(["--entries", String(wanted), "--out", out, "--seed", String(seed)]);
  expect({ exitCode, said }).toMatchObject({ exitCode: 0 });
  return out;
}

const texts = (out: string) =>
  readdirSync(out, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".json"))
    .toSorted()
    .map((file) => [file, readFileSync(path.join(out, file), "utf8")]);

describe("an atlas of many invented entries", () => {
  const out = folder(7);
  const atlas = readAtlas(out);
  const invented = atlas.entries.filter(({ id }) => !real.entry(id));
  const newPlaces = atlas.places.filter(({ id }) => !real.place(id));

  it("stands all checks of the content", () => {
    expect(checkContent({ ...siteFolder(), contentDir: out })).toEqual([]);
  });

  it("is the same, byte for byte, for the same seed, and another one for another", () => {
    expect(texts(folder(7))).toEqual(texts(out));
    expect(texts(folder(8))).not.toEqual(texts(out));
  });

  it("has as many entries as are wanted, all real ones among them, in folders by year", () => {
    expect(atlas.entries).toHaveLength(wanted);
    expect(real.entries.filter(({ id }) => !atlas.entry(id))).toEqual([]);
    expect(readdirSync(path.join(out, "entries")).every((name) => /^\d{4}$/.test(name))).toBe(true);
  });

  it("has of all that the site has to deal with, in proportion", () => {
    for (const kind of entryKinds) expect(invented.filter((entry) => entry.kind === kind).length).toBeGreaterThan(0);
    const share = invented.length / real.entries.length;
    expect(newPlaces.length / real.places.length).toBeCloseTo(share, 1);
    expect(atlas.changes.length / real.changes.length).toBeCloseTo(1 + share, 1);
    expect(newPlaces.some(isContested)).toBe(true);
    for (const lang of ["hy", "az", "ru", "ka"])
      expect(newPlaces.some(({ names }) => names.some((name) => name.lang === lang))).toBe(true);
    for (const form of [/\?$/, /^\d{4}-\d{2}$/, /\//])
      expect(
        invented.some(({ date }) => form.test(date)),
        String(form),
      ).toBe(true);
    expect(invented.some(({ disagreements }) => disagreements.length > 0)).toBe(true);
    expect(invented.some(({ excerpts }) => excerpts.length > 0)).toBe(true);
    expect(invented.some((entry) => "remote" in entry && entry.remote)).toBe(true);
    expect(atlas.articles.length).toBeGreaterThan(real.articles.length);
  });

  it("says of itself that it is invented", () => {
    expect(atlas.decisions.title).not.toBe(real.decisions.title);
    for (const { summary } of invented) expect(summary.join(" ")).toContain("This entry is invented");
  });
});

describe("npm run synthesise", () => {
  const { contentDir } = siteFolder();

  it.each([
    ["the content itself", contentDir],
    ["a folder in it", path.join(contentDir, "many")],
    ["a folder around it", path.dirname(contentDir)],
  ])("never writes into %s", (_, out) => {
    const before = readdirSync(contentDir, { recursive: true }).length;
    const { exitCode, said } = run(["--entries", String(wanted), "--out", out]);
    expect({ exitCode, said }).toMatchObject({ exitCode: 1, said: expect.stringContaining("never written there") });
    expect(readdirSync(contentDir, { recursive: true })).toHaveLength(before);
  });

  it("writes nothing where there is something, or where fewer entries are wanted than are real", () => {
    const full = mkdtempSync(path.join(os.tmpdir(), "full-"));
    expect(run(["--entries", String(wanted), "--out", path.join("lib", "atlas")]).said).toContain("is not empty");
    const few = run(["--entries", "10", "--out", path.join(full, "few")]);
    expect(few).toMatchObject({ exitCode: 1, said: expect.stringContaining(`--entries ${real.entries.length}`) });
    expect(existsSync(path.join(full, "few"))).toBe(false);
  });
});
