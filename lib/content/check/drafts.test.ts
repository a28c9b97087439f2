import { describe, expect, it } from "vitest";
import { newEntry } from "../edit/new-entry.ts";
import { reviewContent } from "./review.ts";
import { type Fixture, soundFixture, writeFixture } from "./testing/content-fixture.ts";

const sketch = { ...newEntry("meeting", "2004-05-04-alden", {}, "2004-05-05"), draft: true };

const review = (more: Fixture) => reviewContent(writeFixture({ ...soundFixture(), ...more }));
const brief = ({ rule, file, path }: { rule: string; file: string; path: string }) => `${rule} ${file} ${path}`;

describe("a draft", () => {
  it("fails nothing by what is still to be said in it, which is listed, and is counted", () => {
    const { problems, unfinished, summary } = review({ "content/entries/2004-05-04-alden.json": sketch });
    expect(problems).toEqual([]);
    expect(unfinished.map(brief)).toContain("evidence-missing content/entries/2004-05-04-alden.json $");
    expect(unfinished.map(brief)).toContain("entry-unfinished content/entries/2004-05-04-alden.json $.title");
    expect(summary).toContain(": no problem. 2 drafts, left out of the build.");
  });

  it("is a problem where it does not fit the schema", () => {
    const { problems } = review({ "content/entries/2004-05-04-alden.json": { ...sketch, level: "leader" } });
    expect(problems.map(brief)).toEqual(["schema content/entries/2004-05-04-alden.json $.level"]);
  });

  it("may be an article with an excerpt that no entry uses yet, and with marks", () => {
    const fixture = soundFixture();
    const gamma = fixture["content/articles/gamma.json"] as object;
    const excerpts = [{ id: "gamma-one", exact: "They spoke", prefix: "", suffix: "", paragraph: 1 }];
    const article = { ...gamma, draft: true, note: "‹what to know of the text›", excerpts };
    const { problems, unfinished } = review({ "content/articles/gamma.json": article });
    expect(problems).toEqual([]);
    expect(unfinished.map(brief)).toEqual([
      "entry-unfinished content/articles/gamma.json $.note",
      "excerpt-unused content/articles/gamma.json $.excerpts[0]",
    ]);
  });

  it("is not what an entry of the atlas may stand on", () => {
    const fixture = soundFixture();
    const gamma = fixture["content/articles/gamma.json"] as object;
    const vow = fixture["content/entries/vow.json"] as object;
    const excerpts = [{ id: "gamma-one", exact: "They spoke", prefix: "", suffix: "", paragraph: 1 }];
    const more = {
      "content/articles/gamma.json": { ...gamma, draft: true, excerpts },
      "content/entries/vow.json": { ...vow, excerpts: ["gamma-one"] },
    };
    const { problems } = review(more);
    expect(problems.map(brief)).toEqual(["draft-named content/entries/vow.json $.excerpts[0]"]);
    expect(problems[0]?.wrong).toBe('"gamma-one" is, or stands in, a draft');
    const asDraft = { ...more, "content/entries/vow.json": { ...vow, excerpts: ["gamma-one"], draft: true } };
    expect(review(asDraft).problems).toEqual([]);
  });

  it("is not where a redirect, a correction or a stop of a tour may lead", () => {
    const fixture = soundFixture();
    const pact = { ...(fixture["content/entries/pact.json"] as object), draft: true };
    expect(review({ "content/entries/pact.json": pact }).problems.map(brief)).toEqual([
      "draft-named content/changes.json $.changes[0].entry",
    ]);
    const talks = { ...(fixture["content/entries/talks.json"] as object), draft: true };
    const named = review({ "content/entries/talks.json": talks }).problems.map(brief);
    expect(named).toContain("draft-named content/tours/walk.json $.stops[0].entry");
    expect(named).toContain("draft-named content/atlas.json $.plates[0].entries[0]");
    const redirects = {
      $schema: "./schema/redirects.json",
      redirects: [{ from: "/events/oath", to: "/events/vow" }],
    };
    const vow = { ...(fixture["content/entries/vow.json"] as object), draft: true };
    const moved = review({ "content/redirects.json": redirects, "content/entries/vow.json": vow });
    expect(moved.problems.map(brief)).toEqual(["draft-named content/redirects.json $.redirects[0].to"]);
  });

  it("keeps its marks from the atlas: an article that is no draft has none", () => {
    const gamma = soundFixture()["content/articles/gamma.json"] as object;
    const { problems } = review({ "content/articles/gamma.json": { ...gamma, about: "‹what it says›" } });
    expect(problems.map(brief)).toEqual(["entry-unfinished content/articles/gamma.json $.about"]);
  });
});
