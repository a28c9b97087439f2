import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { soundFixture, writeFixture } from "../lib/content/check/testing/content-fixture.ts";
import { run } from "./check-quotes.ts";
import { run as begin } from "./new.ts";

const text = "The neighbours meet\n\nThey met at the old quay on Monday, and nobody waited.\n";

/** Content with an article whose text is at hand, `alden-2026`, beside two whose texts are not. */
function folders() {
  const { contentDir } = writeFixture(soundFixture());
  const articles = mkdtempSync(path.join(tmpdir(), "articles-"));
  const file = path.join(articles, "alden-2026.txt");
  writeFileSync(file, text);
  const flags = ["--text", file, "--excerpt", "met at the old quay", "--note", "Invented.", "--about", "They meet."];
  expect(begin(["--content", contentDir, "article", "alden-2026", ...flags])).toMatchObject({ exitCode: 0 });
  return { contentDir, articles, file };
}

function check(change: (made: ReturnType<typeof folders>) => void = () => {}, ...flags: string[]) {
  const made = folders();
  change(made);
  return run(["--articles", made.articles, "--content", made.contentDir, ...flags]);
}

describe("npm run check:quotes", () => {
  it("leaves out articles whose text is not at hand, says so and ends green", () => {
    const { exitCode, said } = check();
    expect({ exitCode, said }).toMatchObject({ exitCode: 0 });
    expect(said).toMatch(/^alden-2026: 1 excerpt, 0 differences, /);
    expect(said).toMatch(/\nalpha: left out, as its text is not at hand \(.*alpha\.txt\)\n/);
    expect(said).toMatch(/\n1 excerpt in 1 article, 2 articles left out, 0 differences, 0 failures$/);
  });

  it("asks about one article alone", () => {
    expect(check(undefined, "--only", "alden-2026").said).not.toContain("alpha");
    expect(check(undefined, "--only", "alpha")).toMatchObject({
      exitCode: 0,
      said: expect.stringContaining("alpha: left out"),
    });
    expect(check(undefined, "--only", "alden-2025").said).toBe(
      'There is no article "alden-2025"; did you mean "alden-2026"?',
    );
    expect(check(undefined, "--only", "quay").said).toBe(
      'There is no article "quay"; there are alden-2026, alpha, gamma',
    );
  });

  it("fails, and says what differs, when a text was changed", () => {
    const { exitCode, said } = check(({ file }) => writeFileSync(file, text.replace("old quay", "new quay")));
    expect({ exitCode, said }).toMatchObject({ exitCode: 1 });
    expect(said).toContain('✗ excerpt "met-at-the-old-quay" is not in the text');
    expect(said).toContain("the text has");
  });

  const write = (name: string, what: string) => (made: ReturnType<typeof folders>) =>
    writeFileSync(path.join(made.articles, name), what);

  it.each<[string, Parameters<typeof check>[0], string[], string]>([
    [
      "a folder for a text",
      ({ articles }) => mkdirSync(path.join(articles, "gamma.txt")),
      [],
      "gamma.txt cannot be read",
    ],
    ["a text of nothing", write("gamma.txt", ""), [], "the text has 0 blocks"],
    ["a fact base that is not there", undefined, ["--claims", "no/such.json"], "no/such.json cannot be read"],
    ["a fact base that is none", undefined, ["--claims", "package.json"], "package.json is no fact base"],
    ["a fact base that is no JSON", undefined, ["--claims", "README.md"], "README.md is no JSON"],
    ["notes that are not there", undefined, ["--claims", "package.json", "--left-out", "no/such.md"], "no fact base"],
    [
      "content that is broken",
      ({ contentDir }) => writeFileSync(path.join(contentDir, "places.json"), "{"),
      [],
      "content/places.json  $  not JSON at line 1, column 2",
    ],
    ["content that is not there", undefined, ["--content", "no/such"], "content/atlas.json"],
    ["a flag that is none", undefined, ["--onyl", "alpha"], "--onyl"],
    ["a word too many", undefined, ["alpha"], "alpha"],
  ])("says what is wrong with %s, without a stack", (_, change, flags, words) => {
    const { exitCode, said } = check(change, ...flags);
    expect({ exitCode, said }).toMatchObject({ exitCode: 1 });
    expect(said).toContain(words);
    expect(said).not.toMatch(/\n\s+at /);
  });

  it("asks for the folder of the texts", () => {
    expect(run([])).toMatchObject({ exitCode: 1, said: expect.stringContaining("--articles DIR") });
    expect(run(["--articles", "no/such"])).toMatchObject({ exitCode: 1, said: "There is no folder no/such" });
    expect(run(["--articles", "package.json"])).toMatchObject({ exitCode: 1, said: "There is no folder package.json" });
  });
});
