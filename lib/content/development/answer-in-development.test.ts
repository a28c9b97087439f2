import { rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { soundFixture, writeFixture } from "../check/testing/content-fixture.ts";
import { applyFault } from "../check/testing/fault.ts";
import { answerInDevelopment, changesPath } from "./answer-in-development.ts";

const folder = (...faults: [file: string, path: string, value: unknown][]) => {
  const fixture = soundFixture();
  for (const [file, at, value] of faults)
    applyFault(fixture, { file: `content/${file}`, path: at, value } as Parameters<typeof applyFault>[1]);
  return writeFixture(fixture).contentDir;
};

async function shown(contentDir: string): Promise<string> {
  const answer = answerInDevelopment("/about", contentDir);
  expect(answer?.status).toBe(500);
  const { document } = parseHTML((await answer?.text()) ?? "");
  document.querySelector("style")?.remove();
  return (document.documentElement?.textContent ?? "").replace(/\s+/g, " ");
}

describe("the error page of npm run dev", () => {
  it("says that the content is at fault, and in which file, line and field", async () => {
    const contentDir = folder(["entries/vow.json", "$.kind", "summit"], ["entries/talks.json", "$.places[0]", "aldn"]);
    writeFileSync(path.join(contentDir, "entries", "flood.json"), '{\n  "id": "flood",\n}\n');
    const text = await shown(contentDir);
    expect(text).toContain("The content is at fault, not the program");
    expect(text).toContain("3 problems in 3 files");
    expect(text).toContain("content/entries/flood.json$not JSON at line 3, column 1");
    expect(text).toContain(
      'content/entries/vow.json$.kind"summit" is not allowedgive "meeting", "deployment" or "event"',
    );
    expect(text).toContain('content/entries/talks.json$.places[0]unknown place "aldn"did you mean "alden"?');
  });

  it("takes what stands in the content for words, never for markup", async () => {
    const answer = answerInDevelopment("/", folder(["entries/vow.json", "$.kind", "<img src=x>"]));
    expect(await answer?.text()).not.toContain("<img");
  });

  it("comes and goes with the fault, and lets pages be made of what is only not finished", () => {
    const contentDir = folder(
      ["entries/vow.json", "$.summary[0]", "‹what happened›"],
      ["entries/vow.json", "$.references", []],
    );
    expect(answerInDevelopment("/about", contentDir)).toBeUndefined();
    const file = path.join(contentDir, "entries", "broken.json");
    writeFileSync(file, "{");
    expect(answerInDevelopment("/about", contentDir)?.status).toBe(500);
    rmSync(file);
    expect(answerInDevelopment("/about", contentDir)).toBeUndefined();
  });

  it("tells an open page that something was saved, whether or not it is sound", async () => {
    const contentDir = folder();
    const state = () => answerInDevelopment(changesPath, contentDir)?.text();
    const before = await state();
    expect(await state()).toBe(before);
    writeFileSync(path.join(contentDir, "entries", "vow.json"), "{");
    expect(await state()).not.toBe(before);
  });
});
