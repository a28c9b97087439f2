import { describe, expect, it } from "vitest";
import { pagePaths } from "../../../site/page-paths.ts";
import { siteFolder } from "../../files.ts";
import { loadAtlas } from "../../load.ts";
import { readDraft } from "../draft.ts";
import { pathsIn } from "../known-pages.ts";
import { checkContent } from "../review.ts";
import { soundFixture, writeFixture } from "../testing/content-fixture.ts";

/** What the checks say of a redirect from an old path, by rule, and what would be right. */
function problemsOf(redirect: { from: string; to: string }): string[] {
  const redirects = { $schema: "./schema/redirects.json", redirects: [redirect] };
  const folder = writeFixture({ ...soundFixture(), "content/redirects.json": redirects });
  return checkContent(folder).map(({ rule, right }) => `${rule}: ${right}`);
}

describe("a redirect", () => {
  it.each(["/places/alden", "/events/pact", "/events", "/tour/walk-2", "/corrections/log"])(
    "may lead to the page %s",
    (to) => expect(problemsOf({ from: "/places/old", to })).toEqual([]),
  );

  it.each(["/embed", "/embed/places/alden", "/embed/events", "/statements"])(
    "to %s, where there is no page, is named",
    (to) => expect(problemsOf({ from: "/places/old", to })).toEqual([expect.stringContaining("redirect-target: ")]),
  );

  it("may lead from where there is no page, though there may have been one", () => {
    for (const from of ["/statements", "/embed/places/alden"]) expect(problemsOf({ from, to: "/places" })).toEqual([]);
    expect(problemsOf({ from: "/search", to: "/places" })).toEqual([
      expect.stringContaining("redirect-shadows-page: "),
    ]);
  });

  it("is judged by the pages that the site has", () => {
    expect([...pathsIn(readDraft(siteFolder().contentDir))].toSorted()).toEqual(pagePaths(loadAtlas()).toSorted());
  });
});
