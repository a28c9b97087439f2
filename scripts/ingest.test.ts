import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, it } from "vitest";
import { reviewContent } from "../lib/content/check/review.ts";
import { siteFolder } from "../lib/content/files.ts";
import { readAtlas } from "../lib/content/load.ts";
import { checkQuotes } from "../lib/content/quotes-in-sources.ts";

/** Invented, of a day on which the atlas has no meeting, with one that it has, a wrong trail and what its page put around it. */
const article = `Main menu

Foreign ministers meet in Vienna to speak of prisoners

VIENNA — The foreign ministers of Armenia and Azerbaijan, Ararat Mirzoyan and Jeyhun Bayramov, met in Vienna on Tuesday for talks on prisoners of war. They spoke for three hours at a hotel by the canal, and left through different doors without a word to those who had waited in the rain since the morning.

The two ministers had met in Tbilisi on 16 July 2022, their first talks without a mediator since the war. A diplomat who was in the building then said that the tea had gone cold on both occasions, and that the lists of names had been longer than anybody in the room had expected.

There were several rounds of talks in between, which neither ministry would count. The prime minister did not meet the president in Prague on 3 March 2024, whatever was written there, and his office has asked three newspapers for a correction of it.

Read more
`;

const command = (file: string, content: string) =>
  spawnSync("npx", ["tsx", "scripts/ingest.ts", file, "--published", "2024-03-20", "--content", content], {
    encoding: "utf8",
    env: { ...process.env, COLUMNS: "140" },
  });

it("an article goes from a text file to drafts that pass the checks, and a second time nothing happens", {
  timeout: 120_000,
}, () => {
  const root = mkdtempSync(path.join(tmpdir(), "ingest-"));
  const contentDir = path.join(root, "content");
  cpSync(siteFolder().contentDir, contentDir, { recursive: true });
  const before = reviewContent({ ...siteFolder(contentDir), contentDir });
  const file = path.join(mkdtempSync(path.join(tmpdir(), "texts-")), "vienna-2024.txt");
  writeFileSync(file, article);

  const first = command(file, contentDir);
  expect({ status: first.status, said: first.stderr }).toMatchObject({ status: 0 });
  expect(first.stderr).toContain("… reads the article against the atlas");
  expect(first.stdout).not.toContain("\u001b");
  expect(first.stdout).toContain("2022-07-16-tbilisi: vienna-2024-p2");

  const after = reviewContent({ ...siteFolder(contentDir), contentDir });
  expect(after.problems).toEqual(before.problems);
  expect(after.unfinished.map(({ file: each }) => each)).toContain("content/articles/vienna-2024.json");
  const atlas = readAtlas(contentDir, undefined, "with-drafts");
  const drafts = atlas.entries.filter(({ draft }) => draft);
  expect(drafts.map(({ id, kind }) => `${kind} ${id}`)).toEqual(["meeting 2024-03-19-vienna"]);
  expect(drafts[0]).toMatchObject({
    participants: [
      { name: "Ararat Mirzoyan", side: "armenia" },
      { name: "Jeyhun Bayramov", side: "azerbaijan" },
    ],
  });
  const read = atlas.article("vienna-2024");
  if (!read) throw new Error("no article was written");
  expect(checkQuotes(read, [], article).failures).toEqual([]);
  expect(atlas.excerpt(drafts[0]?.excerpts[0] ?? "")?.exact).toContain("met in Vienna on Tuesday");
  expect(readAtlas(contentDir).entries).toHaveLength(readAtlas(siteFolder().contentDir).entries.length);

  const decided = readFileSync(`${file}.decisions.json`, "utf8");
  const second = command(file, contentDir);
  expect(second.stdout).toContain("Nothing new since the last run; no draft was written:");
  expect(readFileSync(`${file}.decisions.json`, "utf8")).toBe(decided);
});

it("what cannot be read ends with 1 and a sentence, and no trace of the program", { timeout: 60_000 }, () => {
  const { status, stderr } = command("/nowhere/talks.txt", siteFolder().contentDir);
  expect(status).toBe(1);
  expect(stderr).toContain("There is no /nowhere/talks.txt.");
  expect(stderr).not.toMatch(/\n\s+at /);
});
