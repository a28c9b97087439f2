import { describe, expect, it } from "vitest";
import { soundFixture, writeFixture } from "../lib/content/check/testing/content-fixture.ts";
import { run } from "./check-content.ts";

function check(change: (fixture: ReturnType<typeof soundFixture>) => void = () => {}, ...flags: string[]) {
  const fixture = soundFixture();
  change(fixture);
  const { contentDir, geoDir } = writeFixture(fixture);
  return run(["--content", contentDir, "--geo", geoDir, ...flags]);
}

describe("npm run check:content", () => {
  it("ends green on sound content, and counts what is not finished", () => {
    const { exitCode, said } = check();
    expect({ exitCode, said }).toMatchObject({ exitCode: 0 });
    expect(said).toMatch(/^Unfinished, and no problem: 8 places without a name .*\nChecked .*: no problem\./);
  });

  it("lists what is not finished when it is asked to, and fails nothing for it", () => {
    const { exitCode, said } = check(undefined, "--unfinished");
    expect({ exitCode, said }).toMatchObject({ exitCode: 0 });
    expect(said).toContain('"haven" has no name in Armenian, Azerbaijani, Russian, Georgian, and French;');
  });

  it("says in which line and column a file stops being JSON", () => {
    const { exitCode, said } = check((fixture) => {
      fixture["content/entries/vow.json"] = '{\n  "id": "vow",\n}\n';
    });
    expect({ exitCode, said }).toMatchObject({ exitCode: 1 });
    expect(said).toContain("content/entries/vow.json  $  not JSON at line 3, column 1: } stands where it may not;");
  });

  it.each([
    ["a flag that is none", ["--contnt", "x"], "--contnt"],
    ["a flag without its folder", ["--content"], "--content"],
    ["a folder that is none", ["--content", "no/such"], '--content is "no/such"'],
    ["a word too many", ["content"], "content"],
  ])("refuses %s in words, without a stack", (_, args, words) => {
    const { exitCode, said } = run(args);
    expect({ exitCode, said }).toMatchObject({ exitCode: 1 });
    expect(said).toContain(words);
    expect(said).not.toMatch(/\n\s+at /);
  });
});
