import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { reviewContent } from "../../lib/content/check/review.ts";
import { soundFixture, writeFixture } from "../../lib/content/check/testing/content-fixture.ts";
import { readContentFiles } from "../../lib/content/files.ts";
import {
  inventedArticle,
  inventedGazetteer,
  inventedReading,
} from "../../lib/content/ingest/testing/reading-to-ingest.ts";
import { readAtlas } from "../../lib/content/load.ts";
import { checkQuotes } from "../../lib/content/quotes-in-sources.ts";
import { harmless } from "./harmless.ts";
import { runIngest } from "./run-ingest.ts";

/** The sound folder of content beside a folder with the text of an article. */
function desk(text = inventedArticle, name = "neighbours.txt") {
  const folder = writeFixture(soundFixture());
  const file = path.join(mkdtempSync(path.join(tmpdir(), "texts-")), name);
  writeFileSync(file, text);
  const steps: string[] = [];
  const run = (...args: string[]) =>
    runIngest([file, "--content", folder.contentDir, "--published", "2004-05-03", ...args], {
      gazetteerOf: inventedGazetteer,
      readText: inventedReading,
      terminal: { width: 140, colours: false },
      say: (step) => steps.push(step),
      today: "2004-05-05",
    });
  const at = (relative: string) => path.join(folder.contentDir, relative);
  const json = (relative: string) => JSON.parse(readFileSync(at(relative), "utf8"));
  return { folder, file, run, at, json, steps, beside: (other: string) => path.join(path.dirname(file), other) };
}

const filesOf = (contentDir: string) => readContentFiles(contentDir).map(({ file, text }) => [file, text]);

describe("an article that is ingested", () => {
  it("becomes drafts that pass the checks, with what an editor must say listed as unfinished", () => {
    const { folder, run } = desk();
    const { exitCode, said } = run();
    expect({ exitCode, said }).toMatchObject({ exitCode: 0 });
    const { problems, unfinished, summary } = reviewContent(folder);
    expect(problems).toEqual([]);
    expect(summary).toContain("5 drafts, left out of the build.");
    expect(unfinished.map(({ file, path: at }) => `${file} ${at}`)).toEqual(
      expect.arrayContaining([
        "content/articles/alden-2004.json $.about",
        "content/entries/2004-05-01-alden.json $.title",
        "content/entries/2002-03-delta.json $.geometry",
      ]),
    );
  });

  it("has its headline, its blocks and its hash as check:quotes wants them, and passages that it finds", () => {
    const { folder, run, beside } = desk();
    run();
    const atlas = readAtlas(folder.contentDir, 2004, "with-drafts");
    const article = atlas.article("alden-2004");
    if (!article) throw new Error("no article was written");
    expect(article).toMatchObject({
      title: "Neighbours talk in Alden again",
      publisher: null,
      url: null,
      published: "2004-05-03",
    });
    const report = checkQuotes(article, [], readFileSync(beside("alden-2004.txt"), "utf8"));
    expect(report.failures).toEqual([]);
    expect(report.excerpts).toBeGreaterThan(2);
    expect(report.share).toBeLessThanOrEqual(0.4);
  });

  it("proposes what the atlas lacks and nothing that it has, denies, or cannot be placed", () => {
    const { run, json } = desk();
    const { said } = run();
    const meeting = json("entries/2004-05-01-alden.json");
    expect(meeting).toMatchObject({
      kind: "meeting",
      draft: true,
      date: "2004-05-01",
      places: ["alden"],
      mediator: "other",
    });
    expect(meeting.dateNote).toBe("“on Saturday”: 1 May 2004, a Saturday, counted back from 3 May 2004.");
    expect(meeting.participants).toEqual([
      { name: "Ada Alder", side: "armenia" },
      { name: "Ben Brook", side: "azerbaijan" },
    ]);
    expect(json("entries/2003-05-04-delta.json").participants[0].name).toBe("‹who came for this side›");
    expect(json("entries/2002-03-delta.json")).toMatchObject({ kind: "deployment", geometry: [] });
    expect(said).toContain("known: pact");
    expect(said).not.toContain("2003-06-01-easton");
    expect(said).toContain("A meeting is told of. When was it, nearer than a year? Where was it?");
    expect(said).toContain("A meeting is told of. Where was it? No place of content/places.json is named.");
    expect(said).toContain("Names that the atlas does not know: Zorn");
    expect(said).toContain("Subscribe to our newsletter");
  });

  it("stands on the passages that tell of it", () => {
    const { run, json } = desk();
    run();
    const { excerpts } = json("articles/alden-2004.json");
    const [id] = json("entries/2004-05-01-alden.json").excerpts;
    expect(excerpts.find((excerpt: { id: string }) => excerpt.id === id).exact).toMatch(/^Ada Alder and Ben Brook met/);
  });

  it("leaves no more of its text in the content than may be quoted, and nothing of the page's furniture", () => {
    const { folder, run } = desk();
    run();
    const all = readContentFiles(folder.contentDir)
      .map(({ text }) => text)
      .join("");
    const sentences = inventedArticle.split(/(?<=\.)\s+/).filter((sentence) => sentence.length > 60);
    const kept = sentences.filter((sentence) => all.includes(sentence.trim()));
    expect(kept.join("").length / inventedArticle.length).toBeLessThan(0.45);
    expect(all).not.toContain("Subscribe");
  });

  it("writes nothing when it is only tried", () => {
    const { folder, run, beside } = desk();
    const before = filesOf(folder.contentDir);
    const { exitCode, said } = run("--dry");
    expect(exitCode).toBe(0);
    expect(said).toContain("content/articles/alden-2004.json: would be written");
    expect(filesOf(folder.contentDir)).toEqual(before);
    expect(() => readFileSync(beside("neighbours.txt.decisions.json"))).toThrow();
  });

  it("takes the id from a file that is called as texts are kept", () => {
    const { run, json, beside } = desk(inventedArticle, "riverside-2004.txt");
    run();
    expect(json("articles/riverside-2004.json").id).toBe("riverside-2004");
    expect(readFileSync(beside("riverside-2004.txt"), "utf8")).toBe(inventedArticle);
  });

  it("keeps its own colours", () => {
    expect(harmless("\u001b[32mstated\u001b[39m\nx\u001b[2J")).toBe("\u001b[32mstated\u001b[39m\nx [2J");
  });

  it("says which step it is at", () => {
    const { run, steps } = desk();
    run();
    expect(steps.map((step) => step.split(" ")[0])).toEqual(["reads", "reads", "tries", "writes"]);
  });
});

describe("an article that is ingested twice", () => {
  it("changes nothing the second time, and says so", () => {
    const { folder, run, file } = desk();
    run();
    const before = filesOf(folder.contentDir);
    const decided = readFileSync(`${file}.decisions.json`, "utf8");
    const { exitCode, said } = run();
    expect(exitCode).toBe(0);
    expect(said).toContain("Nothing new since the last run; no draft was written");
    expect(filesOf(folder.contentDir)).toEqual(before);
    expect(readFileSync(`${file}.decisions.json`, "utf8")).toBe(decided);
  });

  it("leaves an editor's work alone, names the file, and says what the proposal has otherwise", () => {
    const { run, at, json } = desk();
    run();
    const edited = { ...json("entries/2004-05-01-alden.json"), title: "The two meet again" };
    writeFileSync(at("entries/2004-05-01-alden.json"), JSON.stringify(edited));
    const { said } = run();
    expect(json("entries/2004-05-01-alden.json").title).toBe("The two meet again");
    expect(said).toContain("content/entries/2004-05-01-alden.json: left as it is: an editor has changed it");
    expect(said).toContain('$.title: the file has "The two meet again", the proposal "‹what happened, and where›"');
  });

  it("does not mistake another layout for an editor's work", () => {
    const { run, at, json } = desk();
    run();
    const text = JSON.stringify(json("entries/2004-05-01-alden.json"), null, 8);
    writeFileSync(at("entries/2004-05-01-alden.json"), text);
    expect(run().said).toContain("content/entries/2004-05-01-alden.json: as it was");
  });

  it("does not write again what an editor has removed, then or later", () => {
    const { run, at, file } = desk();
    run();
    rmSync(at("entries/2003-05-04-delta.json"));
    expect(run().said).toContain("content/entries/2003-05-04-delta.json: not written again: an editor has removed it");
    expect(JSON.parse(readFileSync(`${file}.decisions.json`, "utf8")).entries).toContainEqual({
      id: "2003-05-04-delta",
      what: "meeting, 2003-05-04, delta",
      decision: "refused",
    });
    run();
    expect(() => readFileSync(at("entries/2003-05-04-delta.json"))).toThrow();
  });

  it("does not propose a passage again that the decisions refuse, and writes a draft anew that nobody has changed", () => {
    const { run, json, file } = desk();
    run();
    const decided = JSON.parse(readFileSync(`${file}.decisions.json`, "utf8"));
    const [first] = json("entries/2004-05-01-alden.json").excerpts;
    for (const excerpt of decided.excerpts) if (excerpt.id === first) excerpt.decision = "refused";
    writeFileSync(`${file}.decisions.json`, JSON.stringify(decided));
    expect(run().said).toContain("content/articles/alden-2004.json: written anew");
    expect(json("articles/alden-2004.json").excerpts.map(({ id }: { id: string }) => id)).not.toContain(first);
    expect(json("entries/2004-05-01-alden.json").excerpts).toEqual([]);
  });

  it("follows what is said of the article later, and keeps what was said before", () => {
    const { run, json } = desk();
    run("--publisher", "gazette");
    run("--url", "https://example.org/talks");
    expect(json("articles/alden-2004.json")).toMatchObject({
      publisher: "The gazette",
      url: "https://example.org/talks",
    });
  });

  it("gives an entry no passage that an editor has taken out of the article", () => {
    const { folder, run, at, json } = desk();
    run();
    const article = json("articles/alden-2004.json");
    writeFileSync(at("articles/alden-2004.json"), JSON.stringify({ ...article, excerpts: [] }));
    run();
    expect(json("entries/2004-05-01-alden.json").excerpts).toEqual([]);
    expect(reviewContent(folder).problems).toEqual([]);
  });

  it("is refused where its text is an article already and nothing says how it came there", () => {
    const { run, file } = desk();
    run();
    rmSync(`${file}.decisions.json`);
    const { exitCode, said } = run();
    expect(exitCode).toBe(1);
    expect(said).toContain("This text is the article alden-2004 already");
  });
});

it("an editor who saves while the drafts are tried is not written over", () => {
  const { folder, file, at, json } = desk();
  const tools = { gazetteerOf: inventedGazetteer, readText: inventedReading, today: "2004-05-05" };
  const run = (say: (step: string) => void, ...more: string[]) =>
    runIngest([file, "--content", folder.contentDir, "--published", "2004-05-03", ...more], {
      ...tools,
      terminal: { width: 80, colours: false },
      say,
    });
  run(() => {});
  const saves = (step: string) => {
    if (!step.startsWith("tries")) return;
    const edited = { ...json("articles/alden-2004.json"), about: "Two neighbours talk." };
    writeFileSync(at("articles/alden-2004.json"), JSON.stringify(edited));
  };
  const { exitCode, said } = run(saves, "--url", "https://example.org/talks");
  expect(said).toContain("content/articles/alden-2004.json was changed meanwhile. Nothing was written");
  expect(exitCode).toBe(1);
  expect(json("articles/alden-2004.json")).toMatchObject({ about: "Two neighbours talk.", url: null });
});

describe("a text that was taken from a page", () => {
  const [title, ...paragraphs] = inventedArticle.trim().split("\n\n").slice(1);
  const page = `<html><head><title>Neighbours talk</title></head><body><nav>Home</nav><article><h1>${title}</h1>${paragraphs
    .map((each) => `<p>${each}</p>`)
    .join("")}</article></body></html>`;

  it("commands no terminal, whatever the page calls its site and the command is given", () => {
    const site = "Hostile \u001b]0;owned\u0007\u202eNews\n  content/all.json: written";
    const hostile = page.replace("<title>", `<meta property="og:site_name" content="${site}"><title>`);
    const { exitCode, said } = desk(hostile, "saved.html").run("--dry", "--language", "en");
    expect(exitCode, said).toBe(0);
    expect(said).toMatch(/The page calls its site “Hostile .*News.*written”/);
    expect(said.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    const refused = desk().run("--publisher", "\u001b[2J\u202e");
    expect(refused.exitCode).toBe(1);
    expect(refused.said.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });

  it("is kept beside the page, outside the project, where check:quotes finds it", () => {
    const { folder, run, beside } = desk(page, "saved.html");
    expect(run()).toMatchObject({ exitCode: 0 });
    const article = readAtlas(folder.contentDir, 2004, "with-drafts").article("alden-2004");
    if (!article) throw new Error("no article was written");
    expect(checkQuotes(article, [], readFileSync(beside("alden-2004.txt"), "utf8")).failures).toEqual([]);
  });

  it("stays as an editor has corrected it, and is read in place of the page", () => {
    const { run, beside, json } = desk(page, "saved.html");
    run();
    const corrected = readFileSync(beside("alden-2004.txt"), "utf8").replace("Neighbours talk", "The neighbours talk");
    writeFileSync(beside("alden-2004.txt"), corrected);
    expect(run().said).toContain("The text was read from alden-2004.txt, which an editor has corrected.");
    expect(readFileSync(beside("alden-2004.txt"), "utf8")).toBe(corrected);
    expect(json("articles/alden-2004.json").title).toMatch(/^The neighbours talk/);
    expect(run().said).toContain("Nothing new since the last run");
    expect(readFileSync(beside("alden-2004.txt"), "utf8")).toBe(corrected);
  });
});

describe("what cannot be ingested", () => {
  it.each<[string, string[], string]>([
    ["a day that is none", ["--published", "16 July"], '"16 July" is no date in EDTF'],
    ["an address that is none", ["--url", "example"], '"example" is no web address'],
    ["an id that is none", ["--id", "Prague 2022"], '"Prague 2022" is no id'],
    ["a language that is none", ["--language", "English"], '"English" is no language'],
    ["a publisher that is not listed", ["--publisher", "gazete"], 'did you mean "gazette"?'],
    [
      "a publisher that is near none",
      ["--publisher", "Austrian Post"],
      '"Austrian Post"; add it to content/publishers.json',
    ],
    ["a flag that is none", ["--plublisher", "gazette"], "--plublisher"],
  ])("is said of %s, and nothing is written", (_, args, fault) => {
    const { folder, run } = desk();
    const before = filesOf(folder.contentDir);
    const { exitCode, said } = run(...args);
    expect(said).toContain(fault);
    expect(exitCode).toBe(1);
    expect(filesOf(folder.contentDir)).toEqual(before);
  });

  it("is a text with nothing but a line", () => {
    expect(desk("Neighbours talk\n").run().said).toContain("no headline and paragraph that could be told apart");
  });

  it("is a text in the project, whatever leads there", () => {
    const link = path.join(mkdtempSync(path.join(tmpdir(), "texts-")), "link");
    symlinkSync(path.join(process.cwd(), "docs"), link);
    const tools = { gazetteerOf: inventedGazetteer, readText: inventedReading, today: "2004-05-05", say: () => {} };
    for (const file of ["docs/unicode-license.txt", path.join(link, "unicode-license.txt")]) {
      const { exitCode, said } = runIngest([file], { ...tools, terminal: { width: 80, colours: false } });
      expect(said).toContain("lies in the project, where no article's text may be");
      expect(exitCode).toBe(1);
    }
  });

  it("is an article whose text lies beside with other words", () => {
    const { run, beside } = desk();
    writeFileSync(beside("alden-2004.txt"), "Another text.");
    expect(run().said).toContain("is there already with another text");
    expect(readFileSync(beside("alden-2004.txt"), "utf8")).toBe("Another text.");
  });

  it("is one whose decisions file is broken: it is not overwritten", () => {
    const { run, file } = desk();
    writeFileSync(`${file}.decisions.json`, "{");
    expect(run()).toMatchObject({ exitCode: 1, said: expect.stringContaining("is no decisions file (it is not JSON") });
    expect(readFileSync(`${file}.decisions.json`, "utf8")).toBe("{");
  });
});
