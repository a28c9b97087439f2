import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { soundFixture, writeFixture } from "../content/check/testing/content-fixture.ts";
import { type DeskRequest, deskAnswer, deskRequest } from "./desk-answer.ts";
import { inventedId, inventedText } from "./testing/article-for-desk.ts";

afterEach(() => vi.unstubAllEnvs());

const token = "0123456789abcdef";
const vow = "content/entries/vow.json";

/** The desk's server on content of which one file is no JSON. */
function deskOnBrokenContent() {
  const { contentDir } = writeFixture(soundFixture());
  const articles = mkdtempSync(path.join(tmpdir(), "texts-"));
  writeFileSync(path.join(articles, `${inventedId}.txt`), inventedText);
  writeFileSync(path.join(contentDir, "entries", "vow.json"), '{ "id": "vow", }');
  vi.stubEnv("ATLAS_CONTENT", contentDir);
  vi.stubEnv("ARTICLES", articles);
  return contentDir;
}

it("what is no JSON, or asks for nothing that the desk does, is no question of the desk", () => {
  for (const text of ["", "{", "[]", '{ "do": "dance" }', '{ "do": "open", "what": "meeting" }'])
    expect(deskRequest(text), text).toBeUndefined();
  const asked: DeskRequest = { do: "text", name: inventedId };
  expect(deskRequest(JSON.stringify(asked))).toEqual(asked);
});

describe("a broken file of the content", () => {
  it("is told by its name, and not as a question that the desk does not know or as a fault of the desk", () => {
    deskOnBrokenContent();
    for (const asked of [
      { do: "open", what: "event", id: "vow" },
      { do: "text", name: inventedId },
    ] as const) {
      expect(() => deskAnswer(asked), asked.do).toThrow(RangeError);
      expect(() => deskAnswer(asked), asked.do).toThrow(vow);
    }
  });

  it("does not make a saving of another file look as if it had failed", () => {
    const contentDir = deskOnBrokenContent();
    const { document } = deskAnswer({ do: "open", what: "event", id: "talks" }) as {
      document: Extract<DeskRequest, { do: "again" }>["document"];
    };
    const mine = { ...document, value: { ...document.value, title: "Mine" } };
    expect(deskAnswer({ do: "save", documents: [mine], token })).toHaveProperty("saved");
    expect(JSON.parse(readFileSync(path.join(contentDir, "entries", "talks.json"), "utf8")).title).toBe("Mine");
  });
});
