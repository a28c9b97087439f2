import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { textHash } from "../lib/archive/page-text.ts";
import { type PlayedArchive, playArchive } from "../lib/archive/testing/played-archive.ts";

let played: PlayedArchive;
beforeEach(async () => {
  played = await playArchive();
});
afterEach(() => played.close());

const reference = (name: string, more = {}) => ({
  publisher: name,
  url: `https://pages.example/${name}`,
  rank: 2,
  ...more,
});

/** A content folder with one entry that names these pages; the layout of its file is an editor's own. */
function contentWith(...references: object[]) {
  const root = mkdtempSync(path.join(tmpdir(), "archive-"));
  mkdirSync(path.join(root, "entries"));
  const file = path.join(root, "entries", "talks.json");
  const lines = references.map((each) => `    ${JSON.stringify(each)}`).join(",\n");
  writeFileSync(file, `{\n  "date": "2022-07-16",\n  "references": [\n${lines}\n  ]\n}\n`);
  const state = path.join(root, "state.json");
  const named = () => (JSON.parse(readFileSync(file, "utf8")) as { references: Record<string, string>[] }).references;
  return { root, file, state, named };
}

type Content = ReturnType<typeof contentWith>;

function start({ root, state }: Content, ...flags: string[]) {
  const script = path.join(import.meta.dirname, "archive.ts");
  const places = ["--content", root, "--state", state, "--archive", played.address, "--pause", "0"];
  const child = spawn(process.execPath, ["--import", "tsx", script, ...places, ...flags]);
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (part) => (said += part));
  const ended = new Promise<{ code: number | null; said: string }>((resolve) =>
    child.on("close", (code) => resolve({ code, said })),
  );
  return { child, ended };
}

const archive = (content: Content, ...flags: string[]) => start(content, ...flags).ended;

describe("npm run archive", { timeout: 120_000 }, () => {
  it("writes address, day, title and hash into the references, and leaves an editor’s title and layout", async () => {
    const content = contentWith(reference("captured"), reference("other", { title: "Ours" }));
    const before = readFileSync(content.file, "utf8");
    const { code, said } = await archive(content);
    expect(said).toContain("2 captured, 0 saved, 0 without a capture, 0 failed.");
    expect(code).toBe(0);
    const today = new Date().toISOString().slice(0, 10);
    const found = { accessed: today, sha256: textHash("They met.") };
    expect(content.named()).toMatchObject([
      {
        ...found,
        title: "The captured page",
        archiveUrl: `${played.address}/web/20220718101112/https://pages.example/captured`,
      },
      { ...found, title: "Ours" },
    ]);
    const without = (text: string) =>
      text.replace(/, "(?:title": "The captured page|archiveUrl|accessed|sha256)[^,}]*/g, "");
    expect(without(readFileSync(content.file, "utf8"))).toBe(before);
  });

  it("names every outcome, says why a page failed, and goes on with the next", async () => {
    const names = ["broken", "captured", "garbled", "none", "slow", "moved"];
    const content = contentWith(...names.map((name) => reference(name)));
    const { code, said } = await archive(content, "--timeout", "300", "--tries", "1");
    expect(said).toContain("2 captured, 0 saved, 1 without a capture, 3 failed:");
    expect(said).toMatch(/pages\.example\/broken\n +the archive answered 503/);
    expect(said).toMatch(/pages\.example\/slow\n +no answer within 0\.3 s/);
    expect(said).toMatch(/6 of 6: captured {2}https:\/\/pages\.example\/moved/);
    expect(code).toBe(1);
    expect(content.named().map(({ archiveUrl }) => archiveUrl !== undefined)).toEqual([
      false,
      true,
      false,
      false,
      false,
      true,
    ]);
  });

  it("saves a page that has no capture only when it is asked to", async () => {
    const content = contentWith(reference("none"));
    expect((await archive(content)).said).toContain("1 without a capture");
    expect(content.named()[0]).not.toHaveProperty("archiveUrl");
    expect((await archive(content, "--save")).said).toContain("1 saved");
    expect(played.asked.filter((question) => question === "save none")).toHaveLength(1);
    expect(content.named()[0]).toHaveProperty("archiveUrl");
  });

  it("goes on after a kill where it was, asks for nothing twice and loses nothing", async () => {
    const content = contentWith(reference("first"), reference("held"), reference("last"));
    const { child, ended } = start(content);
    played.onAsked = (question) => question === "available held" && child.kill("SIGKILL");
    await ended;
    expect(Object.keys(JSON.parse(readFileSync(content.state, "utf8")))).toEqual(["https://pages.example/first"]);
    expect(content.named()[0]).not.toHaveProperty("archiveUrl");
    // the page that was held is answered now
    writeFileSync(content.file, readFileSync(content.file, "utf8").replaceAll("held", "let-go"));
    const { said } = await archive(content);
    expect(said).toContain("3 pages, 1 of them known from before.");
    expect(played.asked.filter((question) => question === "available first")).toHaveLength(1);
    expect(content.named().every(({ archiveUrl }) => archiveUrl !== undefined)).toBe(true);
    expect(existsSync(`${content.state}.draft`)).toBe(false);
  });

  it("stops asking an archive that fails five times in a row, and says that nothing is lost", async () => {
    const content = contentWith(...[1, 2, 3, 4, 5, 6, 7].map((number) => reference(`broken${number}`)));
    const { code, said } = await archive(content, "--tries", "1");
    expect(said).toContain("The archive does not answer: nothing is lost");
    expect(new Set(played.asked).size).toBe(5);
    expect(code).toBe(1);
  });

  it.each([["--batch", "0"], ["--pause", "soon"], ["--nonsense"]])(
    "refuses %s %s and says how it is used",
    async (...flags) => {
      const { code, said } = await archive(contentWith(), ...flags.filter(Boolean));
      expect(said).toContain("usage: npm run archive");
      expect(code).toBe(1);
    },
  );
});
