import { cpSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { entryKinds } from "../../atlas/kinds.ts";
import { checkContent } from "../check/review.ts";
import { soundFixture, writeFixture } from "../check/testing/content-fixture.ts";
import { type ContentFolder, type RawFile, readContentFiles, siteFolder } from "../files.ts";
import { applyEdit, problemsOfEdit } from "./edit.ts";
import { fieldOf, jsonStrings } from "./json-strings.ts";
import { type Renamable, references } from "./references.ts";
import { leftOver, type Renaming, rename, renameFaults } from "./rename-id.ts";

/** The sound folder, with an account that a citation stands behind. */
function folder(): ContentFolder {
  const fixture = soundFixture();
  const talks = fixture["content/entries/talks.json"] as { disagreements: { accounts: unknown[] }[] };
  const source = { citation: { article: "alpha", paragraph: 3 } };
  talks.disagreements[0]?.accounts.push({ says: "A third says neither.", source });
  return writeFixture(fixture);
}

const texts = ({ contentDir }: ContentFolder) =>
  new Map(readContentFiles(contentDir).map(({ file, text }) => [file, text]));

function renameIn({ contentDir }: ContentFolder, renaming: Renaming): void {
  const files = readContentFiles(contentDir);
  expect(renameFaults(files, renaming)).toEqual([]);
  applyEdit(contentDir, rename(files, renaming));
}

const redirectsOnly = ["content/redirects.json $.redirects[*].from"];

const renamings: Renaming[] = [
  { kind: "place", from: "alden", to: "oldbury" },
  { kind: "place", from: "delta", to: "mouth" },
  { kind: "entry", from: "talks", to: "2001-alden" },
  { kind: "entry", from: "pact", to: "2001-pact" },
  { kind: "article", from: "alpha", to: "first-report" },
];

describe("renaming", () => {
  it.each(renamings)("leaves sound content sound: $kind $from → $to", (renaming) => {
    const content = folder();
    renameIn(content, renaming);
    expect(checkContent(content)).toEqual([]);
  });

  it.each(renamings)("leaves the old id nowhere but in the address that leads on: $kind $from", (renaming) => {
    const content = folder();
    renameIn(content, renaming);
    const left = [...texts(content)].flatMap(([file, text]) =>
      jsonStrings(text)
        .filter(({ value }) => value.split("/").at(-1) === renaming.from)
        .map((string) => `${file} ${fieldOf(string)}`),
    );
    // in the sound folder a place is called by its id
    expect(left.filter((field) => !field.endsWith("names[*].text"))).toEqual(redirectsOnly);
  });

  it.each(renamings)("there and back leaves the content the same but for redirects: $kind $from", (renaming) => {
    const content = folder();
    const before = texts(content);
    renameIn(content, renaming);
    renameIn(content, { ...renaming, from: renaming.to, to: renaming.from });
    const after = texts(content);
    for (const all of [before, after]) all.delete("content/redirects.json");
    expect(after).toEqual(before);
    expect(checkContent(content)).toEqual([]);
  });

  it("does so with the real content too", { timeout: 30_000 }, () => {
    const contentDir = mkdtempSync(path.join(tmpdir(), "content-"));
    cpSync(siteFolder().contentDir, contentDir, { recursive: true });
    const content = { ...siteFolder(), contentDir };
    const before = texts(content);
    const names = { place: "paris", entry: "2022-07-16-tbilisi", article: "tbilisi-2022" };
    const kinds = Object.entries(names) as [Renamable, string][];
    for (const [kind, from] of kinds) renameIn(content, { kind, from, to: `${from}-anew` });
    expect(texts(content).has("content/entries/2022-07-16-tbilisi-anew.json")).toBe(true);
    for (const [kind, to] of kinds) renameIn(content, { kind, from: `${to}-anew`, to });
    const after = texts(content);
    for (const all of [before, after]) all.delete("content/redirects.json");
    expect(after).toEqual(before);
  });

  it("leads from the page of an entry's own kind, and from older addresses at once", () => {
    const content = folder();
    renameIn(content, { kind: "entry", from: "watch", to: "guard" });
    renameIn(content, { kind: "place", from: "alden", to: "oldbury" });
    const { redirects } = JSON.parse(texts(content).get("content/redirects.json") ?? "{}");
    expect(redirects).toContainEqual({ from: "/deployments/watch", to: "/deployments/guard" });
    expect(redirects).toContainEqual({ from: "/places/alder", to: "/places/oldbury" });
  });

  it.each<[string, Renaming, string]>([
    ["an id that is not there", { kind: "place", from: "aldn", to: "b" }, 'no place "aldn"; did you mean "alden"?'],
    ["a new id that is taken", { kind: "entry", from: "pact", to: "vow" }, 'the entry "vow" is there already'],
    ["a new id that is none", { kind: "place", from: "alden", to: "Old Bury" }, '"Old Bury" is no id'],
    ["a path for an id", { kind: "article", from: "alpha", to: "../alpha" }, '"../alpha" is no id'],
    ["the id that it has", { kind: "place", from: "alden", to: "alden" }, 'the place "alden" is there already'],
  ])("refuses %s", (_, renaming, fault) => {
    expect(renameFaults(readContentFiles(folder().contentDir), renaming).join()).toContain(fault);
  });

  it.each(["summit", "constructor", undefined])("refuses an entry of the kind %s, which has no page", (kind) => {
    const fixture = soundFixture();
    const pact = { ...(fixture["content/entries/pact.json"] as object), kind };
    const files = readContentFiles(writeFixture({ ...fixture, "content/entries/pact.json": pact }).contentDir);
    expect(renameFaults(files, { kind: "entry", from: "pact", to: "oath" })).toEqual([
      `the kind of "pact" is none of ${entryKinds.join(", ")}`,
    ]);
  });

  it("says what the checks would say of the result before anything is written", () => {
    const content = folder();
    const edit = rename(readContentFiles(content.contentDir), { kind: "place", from: "castle-schloss", to: "castle" });
    const before = texts(content);
    expect(problemsOfEdit(content, edit).map(({ rule }) => rule)).toContain("contested-id");
    expect(texts(content)).toEqual(before);
  });

  it("writes no file when one of them cannot be written", () => {
    const content = folder();
    const before = texts(content);
    const edit = {
      texts: new Map([
        ["content/places.json", "{}"],
        ["content/layers.json/x.json", "{}"],
      ]),
      removed: [],
    };
    expect(() => applyEdit(content.contentDir, edit)).toThrow("layers.json");
    expect(texts(content)).toEqual(before);
    expect(checkContent(content)).toEqual([]);
  });

  it("points to other texts that are the same as the old id", () => {
    const fixture = soundFixture();
    (fixture["content/entries/vow.json"] as { title: string }).title = "pact";
    const files = readContentFiles(writeFixture(fixture).contentDir);
    const edit = rename(files, { kind: "entry", from: "pact", to: "2001-pact" });
    expect(leftOver(files, edit, "pact")).toEqual(["content/entries/vow.json $.title"]);
  });
});

describe("the fields that name a place, an entry or an article", () => {
  const files = readContentFiles(siteFolder().contentDir);
  const fieldsWith = (ids: string[], { text }: RawFile) =>
    jsonStrings(text)
      .filter(({ value }) => ids.includes(value))
      .map(fieldOf);

  it.each(Object.keys(references) as Renamable[])("are all in the table, as the content has them: %s", (kind) => {
    const places = JSON.parse(readFileSync(path.join(siteFolder().contentDir, "places.json"), "utf8")).places;
    const ids =
      kind === "place"
        ? places.map(({ id }: { id: string }) => id)
        : files.filter((file) => file.kind === kind).map(({ name }) => name);
    const unknown = files.flatMap((file) =>
      fieldsWith(ids, file)
        .filter((field) => !references[kind][file.kind]?.includes(field))
        .map((field) => `${file.file} ${field}`),
    );
    expect(unknown).toEqual([]);
  });
});
