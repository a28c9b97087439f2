import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { checkContent } from "../lib/content/check/review.ts";
import { soundFixture, writeFixture } from "../lib/content/check/testing/content-fixture.ts";
import { readContentFiles } from "../lib/content/files.ts";
import { run as begin } from "./new.ts";
import { run as rename } from "./rename.ts";

const folder = () => writeFixture(soundFixture()).contentDir;

describe("npm run rename", () => {
  it("renames, says which files changed, and says where the old address leads", () => {
    const contentDir = folder();
    const { exitCode, said } = rename(["--content", contentDir, "entry", "talks", "2001-talks"]);
    expect({ exitCode, said }).toMatchObject({ exitCode: 0 });
    expect(said).toContain("/events/talks leads to /events/2001-talks");
    expect(said).toContain("content/tours/walk.json");
    expect(existsSync(path.join(contentDir, "entries", "talks.json"))).toBe(false);
    expect(readFileSync(path.join(contentDir, "entries", "2001-talks.json"), "utf8")).toContain('"id":"2001-talks"');
  });

  it("changes nothing where the content would then have problems, and names them", () => {
    const contentDir = folder();
    const before = readContentFiles(contentDir);
    const { exitCode, said } = rename(["--content", contentDir, "place", "castle-schloss", "castle"]);
    expect({ exitCode, said }).toMatchObject({ exitCode: 1 });
    expect(said).toContain("[contested-id]");
    expect(readContentFiles(contentDir)).toEqual(before);
  });
});

describe("npm run new", () => {
  it("writes an entry and says what comes next", () => {
    const contentDir = folder();
    const { exitCode, said } = begin(["--content", contentDir, "meeting", "2004-05-04-alden", "--level", "leaders"]);
    expect({ exitCode, said }).toMatchObject({ exitCode: 0 });
    expect(said).toContain("/meetings/2004-05-04-alden");
    expect(said).toContain('"alden" has no name in Armenian, Azerbaijani, Russian, Georgian, and French');
    const entry = JSON.parse(readFileSync(path.join(contentDir, "entries", "2004-05-04-alden.json"), "utf8"));
    expect(entry).toMatchObject({ kind: "meeting", date: "2004-05-04", places: ["alden"], level: "leaders" });
  });

  it.each([
    ["a kind that is none", ["summit", "2004-05-04-alden"], 'no kind "summit"'],
    ["an id that is taken", ["event", "talks"], "content/entries/talks.json already"],
    ["an id that would be another file", ["event", "../talks"], '"../talks" is no id'],
    ["a place that is not there", ["meeting", "2004-05-04-aldn"], 'unknown place "aldn"; did you mean "alden"?'],
    ["a date that is none", ["meeting", "2004-13-04-alden"], '"2004-13-04" is not a date'],
    ["a flag that is none", ["meeting", "2004-05-04-alden", "--plaec", "alden"], "--plaec"],
  ])("writes nothing for %s, and says so", (_, args, fault) => {
    const contentDir = folder();
    const before = readContentFiles(contentDir);
    const { exitCode, said } = begin(["--content", contentDir, ...args]);
    expect(said).toContain(fault);
    expect(exitCode).toBe(1);
    expect(readContentFiles(contentDir)).toEqual(before);
  });
});

describe("npm run new -- article", () => {
  const save = (text: string | Buffer) => {
    const file = path.join(mkdtempSync(path.join(tmpdir(), "text-")), "alden-2026.txt");
    writeFileSync(file, text);
    return file;
  };
  const text = "The neighbours meet\n\nThey met at the old quay on Monday.\n\nRead more\n";

  it("goes from a text to content without a problem: one command for the article, one for its entry, what is marked said", () => {
    const { contentDir, geoDir } = writeFixture(soundFixture());
    const flags = [
      "--text",
      save(text),
      "--body",
      "2-2",
      "--excerpt",
      "met at the old quay",
      "--note",
      "Invented.",
      "--about",
      "They meet.",
    ];
    const { exitCode, said } = begin(["--content", contentDir, "article", "alden-2026", ...flags]);
    expect({ exitCode, said }).toMatchObject({ exitCode: 0 });
    expect(said).toContain("  2  paragraph 1    They met at the old quay on Monday.\n    3  left out       Read more");
    expect(said).toContain("--excerpt met-at-the-old-quay");
    const entry = [
      "event",
      "2004-05-04-alden",
      "--excerpt",
      "met-at-the-old-quay",
      "--title",
      "They meet",
      "--summary",
      "They met.",
    ];
    expect(begin(["--content", contentDir, ...entry])).toMatchObject({ exitCode: 0 });
    expect(checkContent({ contentDir, geoDir })).toEqual([]);
  });

  it("lists the blocks first, where one wants to look, and writes nothing", () => {
    const contentDir = folder();
    const before = readContentFiles(contentDir);
    const { exitCode, said } = begin([
      "--content",
      contentDir,
      "article",
      "alden-2026",
      "--text",
      save(text),
      "--look",
    ]);
    expect({ exitCode, said }).toMatchObject({ exitCode: 0 });
    expect(said).toContain("    1  headline       The neighbours meet\n    2  paragraph 1");
    expect(readContentFiles(contentDir)).toEqual(before);
  });

  it("writes a sample without a text as well, and the checks name all that is to be said", () => {
    const { contentDir, geoDir } = writeFixture(soundFixture());
    expect(begin(["--content", contentDir, "article", "alden-2026"])).toMatchObject({ exitCode: 0 });
    expect(checkContent({ contentDir, geoDir }).map(({ rule, path: at }) => `${rule} ${at}`)).toEqual([
      "source-hash $.source.sha256",
      "entry-unfinished $.title",
      "entry-unfinished $.note",
      "entry-unfinished $.about",
      "entry-unfinished $.excerpts[0].exact",
      "excerpt-unused $.excerpts[0]",
    ]);
  });

  it.each([
    ["an id that is taken", ["article", "alpha"], "content/articles/alpha.json already"],
    ["an id that is none", ["article", "Alden 2026"], '"Alden 2026" is no id'],
    ["no id", ["article"], "usage: npm run new -- article ID"],
    ["a text that is not there", ["article", "x-2026", "--text", "no/such.txt"], "There is no file"],
    ["a folder for a text", ["article", "x-2026", "--text", tmpdir()], "There is no file"],
    ["an empty text", ["article", "x-2026", "--text", save("  \n")], "is empty"],
    ["a text that is none", ["article", "x-2026", "--text", save(Buffer.from([0x25, 0, 0xff]))], "is no text in UTF-8"],
    ["blocks that are none", ["article", "x-2026", "--text", save(text), "--body", "two"], '--body is "two"'],
    [
      "blocks that the text has not",
      ["article", "x-2026", "--text", save(text), "--body", "2-9", "--excerpt", "met"],
      "3 blocks, not 9",
    ],
    [
      "words that nobody wrote",
      ["article", "x-2026", "--text", save(text), "--excerpt", "sang"],
      "“sang” does not stand",
    ],
    ["words without a text", ["article", "x-2026", "--excerpt", "met"], "give --text FILE"],
    [
      "a publisher that is not there",
      ["article", "x-2026", "--publisher", "Nobody"],
      'no publisher is called "Nobody"',
    ],
    ["a date that is none", ["article", "x-2026", "--published", "May 4"], '"May 4" is not a date'],
    ["a flag that is none", ["article", "x-2026", "--publishd", "2026"], "--publishd"],
  ])("refuses %s, and writes nothing", (_, args, words) => {
    const contentDir = folder();
    const before = readContentFiles(contentDir);
    const { exitCode, said } = begin(["--content", contentDir, ...args]);
    expect({ exitCode, said }).toMatchObject({ exitCode: 1 });
    expect(said).toContain(words);
    expect(said).not.toMatch(/\n\s+at /);
    expect(readContentFiles(contentDir)).toEqual(before);
  });
});
