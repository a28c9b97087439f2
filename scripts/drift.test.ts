import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { soundFixture, writeFixture } from "../lib/content/check/testing/content-fixture.ts";
import { run } from "./drift.ts";

const { contentDir } = writeFixture(soundFixture());

/** What is said of a folder with these saved pages. */
function drift(pages: Record<string, string>) {
  const folder = mkdtempSync(path.join(tmpdir(), "pages-"));
  for (const [name, text] of Object.entries(pages)) writeFileSync(path.join(folder, name), text);
  return run(["--pages", folder, "--content", contentDir]);
}

const asQuoted =
  "They met at the brok and agreed on little. Mr. A. Alder, of the U.S. Office, was there; nobody left early.";

describe("npm run drift", () => {
  it("finds a page that has not changed, and says which articles have no page", () => {
    const { exitCode, said } = drift({ "alpha.html": `<p>${asQuoted}</p>` });
    expect(said).toContain("alpha: 4 same, 0 moved, 0 reworded, 0 gone");
    expect(said).toContain("gamma: no page saved");
    expect(said).toContain("4 excerpts: 4 same, 0 moved, 0 reworded, 0 gone; 1 of 2 articles without a saved page.");
    expect(exitCode).toBe(0);
  });

  it("names each passage that was reworded or is gone, and fails", () => {
    const altered = asQuoted.replace("brok", "brook").replace("; nobody left early", "");
    const { exitCode, said } = drift({ "alpha.txt": altered });
    expect(said).toContain("alpha-first: reworded, distance 1: “They met at the brook”");
    expect(said).toContain("alpha-fourth: gone");
    expect(exitCode).toBe(1);
  });

  it.each([[[]], [["--pages", "/nowhere/at/all"]], [["--nonsense"]]])("refuses %j and says how it is used", (args) => {
    const { exitCode, said } = run(args);
    expect(said).toContain("usage: npm run drift");
    expect(exitCode).toBe(1);
  });
});
