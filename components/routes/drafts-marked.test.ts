import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it, vi } from "vitest";
import type { Atlas } from "@/lib/atlas/atlas.ts";
import { soundFixture, writeFixture } from "@/lib/content/check/testing/content-fixture.ts";
import { readAtlas } from "@/lib/content/load.ts";
import { articlePage, articlesPage } from "./article-pages.tsx";
import { entryPage } from "./entry-page.tsx";
import { entryListPage } from "./list-pages.tsx";

vi.mock("next/navigation", async (original) => ({ ...(await original<object>()), useRouter: () => ({}) }));

/** The sound folder with a meeting, an event and an article that are drafts. */
function atlasWithDrafts(): Atlas {
  const fixture = soundFixture();
  for (const file of ["content/entries/call.json", "content/articles/gamma.json"])
    (fixture[file] as { draft?: true }).draft = true;
  return readAtlas(writeFixture(fixture).contentDir, 2004, "with-drafts");
}

const atlas = atlasWithDrafts();
const words = (page: { body: unknown } | undefined) => renderToStaticMarkup(page?.body as ReactElement);
const marks = (markup: string) => markup.match(/Draft: /g)?.length ?? 0;

describe("a draft, as npm run dev shows it", () => {
  it("says on its page that it is one, and other pages do not", () => {
    const line = "Draft: not yet part of the atlas";
    expect(words(entryPage("event")(atlas, "sketch"))).toContain(line);
    expect(words(articlePage(atlas, "gamma"))).toContain(line);
    expect(words(entryPage("meeting")(atlas, "ring"))).not.toContain(line);
    expect(words(articlePage(atlas, "alpha"))).not.toContain(line);
  });

  it("is marked in the lists of meetings, of events and of articles, once in each", () => {
    expect(marks(words(entryListPage("meeting")(atlas)))).toBe(1);
    expect(marks(words(entryListPage("event")(atlas)))).toBe(1);
    expect(marks(words(articlesPage(atlas)))).toBe(1);
  });
});
