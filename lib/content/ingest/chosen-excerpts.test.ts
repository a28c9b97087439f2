import { describe, expect, it } from "vitest";
import { soundFixture, writeFixture } from "../check/testing/content-fixture.ts";
import { readAtlas } from "../load.ts";
import { chooseExcerpts, proposedShare, soundExcerpts } from "./chosen-excerpts.ts";
import { inventedArticle, inventedGazetteer, inventedReading } from "./testing/reading-to-ingest.ts";

const gazetteer = inventedGazetteer(readAtlas(writeFixture(soundFixture()).contentDir));
const reading = inventedReading(inventedArticle, gazetteer, { published: "2004-05-03" });
const none = { taken: new Set<string>(), refused: new Set<string>() };
const words = (all: { exact: string }[]) => all.map(({ exact }) => exact);

describe("the passages that are proposed", () => {
  it("carry a fact: a sentence in which nothing was found is not among them", () => {
    const all = words(soundExcerpts(inventedArticle, reading)).join(" ");
    expect(all).toContain("met in Alden on Saturday");
    expect(all).not.toContain("known for its soup");
  });

  it("stay under their share of the article, and what tells most goes first", () => {
    const { taken, noRoom } = chooseExcerpts(inventedArticle, reading, none);
    const own = reading.blocks
      .filter(({ kind }) => kind === "paragraph")
      .reduce((sum, { start, end }) => sum + end - start, 0);
    expect(words(taken).join("").length).toBeLessThanOrEqual(own * proposedShare);
    expect(words(noRoom).join(" ")).toContain("did not meet her");
    expect(words(taken)[0]).toContain("met in Alden on Saturday");
  });

  it("are those that an editor wants, and never what an editor refuses", () => {
    const refused = "In 2001 a pact was signed in Alden after a long winter.";
    const wanted = "Mr. Brook did not meet her in Easton on 1 June 2003, whatever the papers said.";
    const chosen = chooseExcerpts(inventedArticle, reading, { taken: new Set([wanted]), refused: new Set([refused]) });
    expect(words(chosen.taken)).toContain(wanted);
    expect(words(chosen.refused)).toEqual([refused]);
    expect(words([...chosen.taken, ...chosen.noRoom])).not.toContain(refused);
  });

  it("are such as the checks accept: found once, a sentence or less, without space around them", () => {
    const [first] = reading.excerpts.filter(({ exact }) => exact.includes("on Saturday"));
    if (!first) throw new Error("the reading proposes nothing");
    const twice = `${inventedArticle}\n\n${first.exact}\n`;
    expect(words(soundExcerpts(twice, reading))).not.toContain(first.exact);
    const padded = { ...reading, excerpts: [{ ...first, exact: `${first.exact} ` }] };
    expect(soundExcerpts(inventedArticle, padded)).toEqual([]);
    const both = inventedArticle.split("\n\n")[2] ?? "";
    expect(soundExcerpts(inventedArticle, { ...reading, excerpts: [{ ...first, exact: both }] })).toEqual([]);
  });

  it("do not overlap: of two that carry the same, the shorter is taken", () => {
    const [first] = reading.excerpts.filter(({ exact }) => exact.includes("on Saturday"));
    if (!first) throw new Error("the reading proposes nothing");
    const part = { ...first, exact: "Ada Alder and Ben Brook met in Alden on Saturday" };
    const { taken, noRoom } = chooseExcerpts(inventedArticle, { ...reading, excerpts: [first, part] }, none);
    expect(words(taken)).toEqual([part.exact]);
    expect(words(noRoom)).toEqual([first.exact]);
  });
});
