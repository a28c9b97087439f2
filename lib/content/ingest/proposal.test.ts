import { describe, expect, it } from "vitest";
import type { Reading } from "../../reading/findings.ts";
import { soundFixture, writeFixture } from "../check/testing/content-fixture.ts";
import { readAtlas } from "../load.ts";
import { type Decided, nothingDecided } from "./decided-before.ts";
import { planFiles } from "./planned-edit.ts";
import { hashOfJson } from "./planned-files.ts";
import { proposalOf } from "./proposal.ts";
import { inventedArticle, inventedGazetteer, inventedReading } from "./testing/reading-to-ingest.ts";

const gazetteer = inventedGazetteer(readAtlas(writeFixture(soundFixture()).contentDir));
const whole = inventedReading(inventedArticle, gazetteer, { published: "2004-05-03" });

function proposed(reading: Reading, decided: Decided = nothingDecided, id?: string) {
  const proposal = proposalOf({
    read: { text: inventedArticle, reading, gazetteer },
    surroundings: { articles: new Set(), entries: new Set(), files: [] },
    sha256: "0".repeat(64),
    said: { url: null, published: "2004-05-03", publisher: null, language: "en" },
    id,
    day: "2004-05-05",
    decided,
  });
  if (!proposal) throw new Error("nothing is proposed");
  return proposal;
}

const without = (words: string): Reading => {
  const sentence = whole.sentences.findIndex(({ start, end }) => inventedArticle.slice(start, end).includes(words));
  return {
    ...whole,
    told: whole.told.filter((each) => each.sentence !== sentence),
    excerpts: whole.excerpts.filter((each) => each.sentence !== sentence),
  };
};

const pact = "In 2001 a pact was signed in Alden after a long winter.";
const rounds = "Several rounds";
/** The reading finds these passages in one paragraph; without the first of them, the second would be counted as the first. */
const [guards, brook] = ["Guards stood at Delta", "Mr. Brook did not meet her"];
const idOf = ({ excerpts }: Decided, words: string) => excerpts.find(({ exact }) => exact.startsWith(words))?.id;

describe("what is proposed when the reading has changed since", () => {
  const first = proposed(whole);

  it("gives a passage the id that it had, and a new one none that another has had", () => {
    expect(idOf(first.decisions, brook)).toMatch(/-p4-\d$/);
    const less = proposed(without(guards), first.decisions);
    expect(idOf(less.decisions, brook)).toBe(idOf(first.decisions, brook));
    const before = proposed(without(guards));
    expect(idOf(before.decisions, brook)).not.toBe(idOf(first.decisions, brook));
    const more = proposed(whole, before.decisions);
    expect(idOf(more.decisions, brook)).toBe(idOf(before.decisions, brook));
    const ids = more.decisions.excerpts.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("numbers anew under another article's id", () => {
    const { decisions } = proposed(whole, first.decisions, "riverside-2004");
    expect(decisions.excerpts.map(({ id }) => id).filter((id) => !id.startsWith("riverside-2004-"))).toEqual([]);
  });

  it("forgets no refusal of what it does not find for a while", () => {
    const refused: Decided = {
      excerpts: first.decisions.excerpts.map((each) => (each.exact === pact ? { ...each, decision: "refused" } : each)),
      entries: first.decisions.entries.map((each) =>
        each.id === "2003-05-04-delta" ? { ...each, decision: "refused" } : each,
      ),
    };
    const away = without("a pact was signed");
    const lacking = { ...away, told: away.told.filter(({ sentence }) => sentence !== whole.told[1]?.sentence) };
    const between = proposed(lacking, refused);
    expect(between.entries.map(({ missing }) => missing.id)).not.toContain("2003-05-04-delta");
    const again = proposed(whole, between.decisions);
    expect(again.article.excerpts.map(({ exact }) => exact)).not.toContain(pact);
    expect(again.entries.map(({ missing }) => missing.id)).not.toContain("2003-05-04-delta");
    expect(again.decisions.entries).toContainEqual({
      id: "2003-05-04-delta",
      what: "meeting, 2003-05-04, delta",
      decision: "refused",
    });
  });

  it("does not take what was refused for another thing of the same day and place", () => {
    const entries: Decided["entries"] = [
      { id: "2003-05-04-delta", what: "event, 2003-05-04, delta", decision: "refused" },
    ];
    const { entries: drafts } = proposed(whole, { excerpts: [], entries });
    expect(drafts.map(({ missing }) => missing.id)).toContain("2003-05-04-delta-2");
  });

  it("decides the same the second time", () => {
    const second = proposed(without(rounds), first.decisions);
    expect(proposed(without(rounds), second.decisions).decisions).toEqual(second.decisions);
  });
});

describe("a draft beside an article that an editor has kept", () => {
  const proposal = proposed(whole);
  const [draft] = proposal.entries;
  const { excerpts: [id] = [] } = (draft?.json ?? {}) as { excerpts?: string[] };
  const standsOn = (exact: (own: string) => string) => {
    const excerpts = proposal.article.excerpts.map((each) =>
      each.id === id ? { ...each, exact: exact(each.exact) } : each,
    );
    const kept = JSON.stringify({ ...proposal.article, about: "They talk.", excerpts });
    const written = { [proposal.articleFile]: hashOfJson(proposal.article) };
    const now = (file: string) => (file === proposal.articleFile ? kept : undefined);
    const planned = planFiles(proposal, now, written).find(({ file }) => file === draft?.file);
    return planned?.json;
  };

  it("stands on no other words that have the id there", () => {
    expect(standsOn(() => "It rained.")).toMatchObject({ excerpts: [] });
  });

  it("stands on a passage that the editor has cut shorter", () => {
    expect(standsOn((own) => own.slice(0, 20))).toMatchObject({ excerpts: [id] });
  });
});
