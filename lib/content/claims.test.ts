import { describe, expect, it } from "vitest";
import type { Atlas } from "../atlas/atlas.ts";
import { soundFixture, writeFixture } from "./check/testing/content-fixture.ts";
import { checkClaims } from "./claims.ts";
import { readAtlas } from "./load.ts";

function atlasWith(excerptClaims: string[], citationClaims: string[], used: boolean): Atlas {
  const atlas = readAtlas(writeFixture(soundFixture()).contentDir);
  const excerpts = atlas.articles.flatMap((article) => article.excerpts);
  const citations = atlas.entries.flatMap((entry) => entry.citations);
  if (excerpts[0]) excerpts[0].claims = excerptClaims;
  if (citations[0]) citations[0].claims = citationClaims;
  return used ? atlas : { ...atlas, entriesCiting: () => [] };
}

describe("carrying the fact base", () => {
  const ids = ["c-t-01", "c-t-02", "c-p-03"];

  it("counts rows carried by an excerpt, by a citation, or named among what was left out", () => {
    const report = checkClaims(atlasWith(["c-t-01"], ["c-t-02"], true), ids, "We left out c-p-03, a repetition.");
    expect(report).toEqual({ total: 3, carried: 3, missing: [], unknown: [] });
  });

  it("does not count an excerpt that no entry uses", () => {
    expect(checkClaims(atlasWith(["c-t-01"], ["c-t-02"], false), ids, "").missing).toEqual(["c-t-01", "c-p-03"]);
  });

  it("names ids that the fact base does not have", () => {
    expect(checkClaims(atlasWith(["c-t-99"], [], true), ids, "").unknown).toEqual(["c-t-99"]);
  });
});
