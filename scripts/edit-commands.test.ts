import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
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
