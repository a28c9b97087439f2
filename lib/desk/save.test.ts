import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { checkContent } from "../content/check/review.ts";
import { soundFixture, writeFixture } from "../content/check/testing/content-fixture.ts";
import { newArticle } from "../content/edit/new-article.ts";
import { begunArticle, begunEntry, begunItem, opened } from "./begin-document.ts";
import type { DeskDocument } from "./desk-documents.ts";
import { judge } from "./judge-documents.ts";
import { saveDocuments } from "./save.ts";
import { inventedId, inventedText } from "./testing/article-for-desk.ts";
import { fileNow } from "./written-texts.ts";

const today = "2004-05-04";
const token = "0123456789abcdef";

function desk() {
  const folder = writeFixture(soundFixture());
  const { contentDir } = folder;
  const read = (file: string) => readFileSync(path.join(contentDir, path.relative("content", file)), "utf8");
  const write = (file: string, text: string) =>
    writeFileSync(path.join(contentDir, path.relative("content", file)), text);
  return { folder, contentDir, read, write };
}

const changed = (document: DeskDocument, value: object): DeskDocument => ({
  ...document,
  value: { ...document.value, ...value },
});

const talks = "content/entries/talks.json";

describe("what is saved", () => {
  it("changes the fields that were changed and the day, in the order of the file", () => {
    const { contentDir, read } = desk();
    const before = JSON.parse(read(talks));
    const document = opened(contentDir, "event", talks, []);
    const { dateNote, ...mixed } = { dateNote: "Told later.", ...document.value, title: "The long talks" } as Record<
      string,
      unknown
    >;
    const saved = saveDocuments(contentDir, [{ ...document, value: { dateNote, ...mixed } }], token, today);
    expect(saved).toEqual({
      saved: [{ key: document.key, file: talks, at: [], hash: fileNow(contentDir, talks).hash }],
    });
    const after = JSON.parse(read(talks));
    expect(after).toEqual({ ...before, title: "The long talks", dateNote: "Told later.", modified: today });
    const keys = Object.keys(before);
    keys.splice(keys.indexOf("date") + 1, 0, "dateNote");
    expect(Object.keys(after)).toEqual(keys);
  });

  it("goes to a place that a document has, and to no other: not into what all objects share", () => {
    const { contentDir, read } = desk();
    const before = read("content/places.json");
    const place = begunItem(contentDir, "place", "content/places.json");
    const places: DeskDocument["at"][] = [
      ["__proto__", 0],
      ["constructor", "-"],
      ["places", -1],
      ["places", 1e9],
      ["places", "x"],
      [],
    ];
    for (const at of places)
      expect(() => saveDocuments(contentDir, [{ ...place, at }], token, today), at.join(".")).toThrow(RangeError);
    expect(Object.hasOwn(Object.prototype, "0")).toBe(false);
    expect(read("content/places.json")).toBe(before);
  });

  it("leaves a file alone to the letter in which nothing was changed", () => {
    const { contentDir, read } = desk();
    const text = read(talks);
    saveDocuments(contentDir, [opened(contentDir, "event", talks, [])], token, today);
    expect(read(talks)).toBe(text);
  });

  it("adds two places to the end of their list at once, and says where each stands", () => {
    const { contentDir, read } = desk();
    const names = [{ text: "New", lang: "en" }];
    const documents = ["inlet", "jetty"].map((id) => ({
      ...changed(begunItem(contentDir, "place", "content/places.json"), {
        id,
        names,
        country: "GE",
        point: [44.8, 41.7],
        source: "Invented",
      }),
      key: id,
    }));
    const saved = saveDocuments(contentDir, documents, token, today);
    const { places, modified } = JSON.parse(read("content/places.json"));
    expect(places.slice(-2).map(({ id }: { id: string }) => id)).toEqual(["inlet", "jetty"]);
    expect(modified).toBe(today);
    expect("saved" in saved && saved.saved.map(({ at }) => at)).toEqual([
      ["places", places.length - 2],
      ["places", places.length - 1],
    ]);
  });

  it("is a new entry in the order in which npm run new writes one", () => {
    const { contentDir, read, folder } = desk();
    const begun = begunEntry(contentDir, "meeting", "2004-05-alden", "2004-05", "alden", today);
    const references = [{ publisher: "harbour-office", url: "https://example.org/harbour" }];
    const chosen = { level: "other", mediator: "bilateral" };
    const said = {
      title: "They meet",
      summary: ["They met."],
      format: "A walk.",
      outcome: "None.",
      references,
      ...chosen,
    };
    const participants = [
      { side: "armenia", name: "A. Alder" },
      { side: "azerbaijan", name: "B. Birch" },
    ];
    const { draft: _draft, ...value } = { ...begun.value, ...said, participants } as Record<string, unknown>;
    expect(saveDocuments(contentDir, [{ ...begun, value }], token, today)).toHaveProperty("saved");
    expect(Object.keys(JSON.parse(read("content/entries/2004-05-alden.json"))).slice(0, 7)).toEqual([
      ...["$schema", "id", "modified", "kind", "title", "date", "places"],
    ]);
    expect(checkContent(folder)).toEqual([]);
  });

  it("is a new article as npm run new writes one, without the marks of what is to be said", () => {
    const { contentDir, read } = desk();
    const found = { name: inventedId, text: inventedText, language: "en", published: null };
    const parts = { headline: 1, standfirst: null, body: [2, 5] as [number, number] };
    const begun = begunArticle(contentDir, { ...found, parts, blocks: [], sentences: [], proposals: [] }, today);
    const note = { note: "Invented.", about: "Two ministers talk.", publisher: "harbour-office" };
    expect(saveDocuments(contentDir, [changed(begun, note)], token, today)).toHaveProperty("saved");
    const {
      excerpts: _excerpts,
      copies: _copies,
      ...likeNew
    } = newArticle(inventedId, { ...note, language: "en" }, today, inventedText);
    const written = JSON.parse(read(`content/articles/${inventedId}.json`));
    expect(written).toEqual({ ...likeNew, draft: true, excerpts: [] });
    expect(Object.keys(written).slice(0, 5)).toEqual(["$schema", "id", "draft", "modified", "title"]);
  });
});

describe("nothing is saved", () => {
  it("over a file that somebody has changed meanwhile: it is named, with what its hash is now", () => {
    const { contentDir, read, write } = desk();
    const document = changed(opened(contentDir, "event", talks, []), { title: "Mine" });
    const theirs = read(talks).replace("The talks", "Theirs");
    write(talks, theirs);
    const refused = saveDocuments(contentDir, [document], token, today);
    expect(refused).toEqual({
      refused: expect.stringContaining(`${talks} has changed since it was opened here.`),
      changed: [expect.objectContaining({ file: talks, hash: fileNow(contentDir, talks).hash })],
    });
    expect(read(talks)).toBe(theirs);
    const agreed = { ...document, hash: fileNow(contentDir, talks).hash };
    expect(saveDocuments(contentDir, [agreed], token, today)).toHaveProperty("saved");
    expect(JSON.parse(read(talks)).title).toBe("Mine");
  });

  it("of several files when one of them has changed", () => {
    const { contentDir, read, write } = desk();
    const vow = "content/entries/vow.json";
    const documents = [talks, vow].map((file) => changed(opened(contentDir, "event", file, []), { title: "Mine" }));
    const text = read(talks);
    write(vow, read(vow).replace("The vow", "Theirs"));
    expect(saveDocuments(contentDir, documents, token, today)).toHaveProperty("refused");
    expect(read(talks)).toBe(text);
  });

  it("where a new file has come to be there, or its id is taken", () => {
    const { contentDir, write, read } = desk();
    const begun = begunEntry(contentDir, "event", "2004-alden", "2004", "alden", today);
    write("content/entries/2004-alden.json", read(talks));
    const refused = saveDocuments(contentDir, [begun], token, today);
    expect(refused).toHaveProperty("refused", expect.stringContaining("is there already"));
    expect(() => begunEntry(contentDir, "event", "talks", "2004", "alden", today)).toThrow("already");
  });

  it("that the site could not be read with: it says which field", () => {
    const { contentDir, read } = desk();
    const text = read(talks);
    const document = changed(opened(contentDir, "event", talks, []), { date: "some day" });
    const refused = saveDocuments(contentDir, [document], token, today);
    expect(refused).toHaveProperty("refused", expect.stringContaining("$.date"));
    expect(read(talks)).toBe(text);
  });

  it("in a file that is no JSON: it is told which file, and what is wrong with it", () => {
    const { contentDir, read, write } = desk();
    const broken = read(talks).replace("{", "{,");
    write(talks, broken);
    expect(() => opened(contentDir, "event", talks, [])).toThrow(RangeError);
    expect(() => opened(contentDir, "event", talks, [])).toThrow(`${talks} cannot be read as JSON`);
    const { hash } = fileNow(contentDir, talks);
    const document: DeskDocument = { key: "a", kind: "event", file: talks, at: [], hash, value: { title: "Mine" } };
    expect(() => saveDocuments(contentDir, [document], token, today)).toThrow(`${talks} cannot be read as JSON`);
    expect(read(talks)).toBe(broken);
  });

  it("outside of the content", () => {
    const { contentDir } = desk();
    for (const file of [
      "content/../package.json",
      "content/atlas.json",
      "/etc/passwd",
      "content/entries/../places.json",
    ])
      expect(() => fileNow(contentDir, file), file).toThrow(RangeError);
  });
});

describe("the judgement of what lies on the desk", () => {
  it("names the field of each problem, and what would be wrong elsewhere by it", () => {
    const { contentDir } = desk();
    const document = changed(opened(contentDir, "event", talks, []), {
      places: ["nowhere"],
      excerpts: ["alpha-first"],
    });
    const { problems, readable } = judge(contentDir, undefined, [document], token, today);
    expect(readable).toBe(true);
    expect(problems).toContainEqual({
      key: document.key,
      path: ["places", 0],
      says: expect.stringContaining('"nowhere"'),
    });
    expect(problems).toContainEqual({ key: "", path: [], says: expect.stringContaining("alpha-second") });
  });

  it("does not take for the desk's doing what another file came to have after the first judgement", () => {
    const { contentDir, read, write } = desk();
    const document = opened(contentDir, "event", talks, []);
    expect(judge(contentDir, undefined, [document], token, today).problems).toEqual([]);
    const vow = "content/entries/vow.json";
    write(vow, read(vow).replace(/"places":\s*\["alden"\]/, '"places":["nowhere"]'));
    expect(read(vow)).toContain("nowhere");
    expect(judge(contentDir, undefined, [document], token, today).problems).toEqual([]);
  });

  it("asks for the level and the mediator of a new meeting, which begins with neither, in plain words", () => {
    const { contentDir } = desk();
    const begun = begunEntry(contentDir, "meeting", "2004-05-alden", "2004-05", "alden", today);
    expect(begun.value).not.toHaveProperty("level");
    expect(begun.value).not.toHaveProperty("mediator");
    const { problems } = judge(contentDir, undefined, [begun], token, today);
    for (const field of ["level", "mediator"])
      expect(problems.filter(({ path }) => path[0] === field).map(({ says }) => says)).toEqual([
        "Nothing is chosen here yet: choose what fits.",
      ]);
  });

  it("says once that an article's publisher is wanting, and which one the list does not have", () => {
    const { contentDir } = desk();
    const article = opened(contentDir, "article", "content/articles/gamma.json", []);
    const saidOf = (publisher: unknown) =>
      judge(contentDir, undefined, [changed(article, { publisher })], token, today)
        .problems.filter(({ path }) => path[0] === "publisher")
        .map(({ says }) => says);
    expect(saidOf("")).toEqual(["Say it, or tick “Not known”."]);
    expect(saidOf("The Quay")).toEqual([expect.stringContaining("choose one out of it, or tick “Not known”")]);
    expect(saidOf(null)).toEqual([]);
    expect(saidOf("The gazette")).toEqual([]);
  });

  it("finds nothing where nothing was changed, and says when the content could not be read", () => {
    const { contentDir } = desk();
    const document = opened(contentDir, "event", talks, []);
    expect(judge(contentDir, undefined, [document], token, today)).toEqual({ problems: [], readable: true });
    const broken = changed(document, { title: "" });
    const { problems, readable } = judge(contentDir, undefined, [broken], token, today);
    expect(readable).toBe(false);
    expect(problems.map((problem) => problem.path)).toContainEqual(["title"]);
  });
});
