import { describe, expect, it } from "vitest";
import { soundFixture, writeFixture } from "../check/testing/content-fixture.ts";
import { readAtlas } from "../load.ts";
import { articleId, dateInId, excerptId, freeId, slugOf } from "./draft-ids.ts";
import { inventedArticle, inventedGazetteer, inventedReading } from "./testing/reading-to-ingest.ts";

const gazetteer = inventedGazetteer(readAtlas(writeFixture(soundFixture()).contentDir));
const read = (text: string) => ({ text, gazetteer, reading: inventedReading(text, gazetteer, {}) });

describe("the id of an article", () => {
  it("is where and in which year the first thing happened that it tells of", () => {
    expect(articleId(read(inventedArticle), new Set())).toBe("alden-2004");
  });

  it("is none that another article has", () => {
    expect(articleId(read(inventedArticle), new Set(["alden-2004"]))).toBe("alden-2004-2");
  });

  it("is made from the headline where nothing that happened has a place and a day", () => {
    const text =
      "Näighbours don’t talk, again and again\n\nNobody came, says the mayor, and the soup was cold by noon.\n";
    expect(articleId(read(text), new Set())).toBe("naighbours-don-t-talk-again");
  });
});

describe("parts of ids", () => {
  it.each([
    ["2004-05-01", "2004-05-01"],
    ["1999-04-26?", "1999-04-26"],
    ["1991/1994-05-12", "1991"],
    ["../2004", "2004"],
    ["199X", "199x"],
  ])("writes the date %s as %s", (edtf, id) => {
    expect(dateInId(edtf)).toBe(id);
  });

  it("number what would be called alike", () => {
    expect(freeId("a", new Set(["a", "a-2"]))).toBe("a-3");
    const ids = ([1, 1, "headline", 2] as const).reduce(
      (taken, paragraph) => taken.add(excerptId("talks", paragraph, taken)),
      new Set<string>(),
    );
    expect([...ids]).toEqual(["talks-p1", "talks-p1-2", "talks-headline", "talks-p2"]);
  });

  it("have no letters but Latin ones", () => {
    expect(slugOf("Соседи")).toBe("");
  });
});
