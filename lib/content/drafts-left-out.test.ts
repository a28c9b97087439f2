import { afterEach, expect, it, vi } from "vitest";
import { type Atlas, entryPath } from "../atlas/atlas.ts";
import { knownPaths } from "../site/known-paths.js";
import { pagePaths } from "../site/page-paths.ts";
import { soundFixture, writeFixture } from "./check/testing/content-fixture.ts";
import { loadAtlas, readAtlas } from "./load.ts";

afterEach(() => vi.unstubAllEnvs());

const drafts = { articles: ["gamma"], entries: ["vow", "flood"] };

/** The sound folder, of which an article and two entries are drafts. */
function withDrafts() {
  const fixture = soundFixture();
  const files = [
    ...drafts.articles.map((id) => `content/articles/${id}.json`),
    ...drafts.entries.map((id) => `content/entries/${id}.json`),
  ];
  for (const file of files) (fixture[file] as { draft?: true }).draft = true;
  return writeFixture(fixture).contentDir;
}

const idsOf = ({ articles, entries }: Atlas) => [...articles, ...entries].map(({ id }) => id);

it("leaves drafts out of the atlas, of its counts and of its indexes", () => {
  const atlas = readAtlas(withDrafts());
  const all = readAtlas(writeFixture(soundFixture()).contentDir);
  expect(atlas.entries).toHaveLength(all.entries.length - 2);
  expect(atlas.articles.map(({ id }) => id)).toEqual(["alpha"]);
  expect(atlas.entry("vow")).toBeUndefined();
  expect(atlas.entriesAt("alden").map(({ id }) => id)).not.toContain("flood");
});

it("gives drafts to who asks for them", () => {
  expect(idsOf(readAtlas(withDrafts(), 2004, "with-drafts"))).toEqual(
    expect.arrayContaining(["gamma", "vow", "flood"]),
  );
});

it("shows drafts in development and nowhere else", () => {
  vi.stubEnv("ATLAS_CONTENT", withDrafts());
  vi.stubEnv("NODE_ENV", "development");
  expect(idsOf(loadAtlas())).toContain("vow");
  vi.stubEnv("NODE_ENV", "production");
  expect(idsOf(loadAtlas())).not.toContain("vow");
});

it("makes no page of a draft, whichever list the server knows its pages by", () => {
  const contentDir = withDrafts();
  vi.stubEnv("ATLAS_CONTENT", contentDir);
  const { built, onRequest } = knownPaths();
  expect(built.toSorted()).toEqual(pagePaths(readAtlas(contentDir)).toSorted());
  expect([...built, ...onRequest]).not.toContain(entryPath({ kind: "event", id: "vow" }));
});
