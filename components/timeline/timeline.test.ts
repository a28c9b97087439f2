import { brotliCompressSync } from "node:zlib";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { KeyList } from "@/components/shell/key-list.tsx";
import type { Atlas } from "@/lib/atlas/atlas.ts";
import type { Entry } from "@/lib/atlas/schema/entry-schema.ts";
import { contentIn } from "@/lib/content/content-folder.js";
import { readAtlas } from "@/lib/content/load.ts";
import { keyGroups } from "@/lib/site/keys.ts";
import { listView } from "@/lib/view/page-view.ts";
import { Timeline } from "./timeline.tsx";

const content = contentIn();

const markupOf = (atlas: Atlas) =>
  renderToStaticMarkup(
    createElement(Timeline, { atlas, path: "/map", view: listView(atlas, "All", atlas.entries), address: "" }),
  );

const elements = (markup: string) => markup.match(/<[a-z]/g)?.length ?? 0;

it("weighs with ten thousand entries about what it weighs with those of today, and says what its height stands for", () => {
  const atlas = readAtlas(content, 2026);
  const copies = Array.from({ length: Math.ceil(10_000 / atlas.entries.length) });
  const times = (entries: Entry[]) => entries.flatMap((entry) => copies.map(() => entry));
  const large = {
    ...atlas,
    entries: times(atlas.entries),
    entriesOfYear: (year: number) => times(atlas.entriesOfYear(year)),
  };
  const [now, then] = [markupOf(atlas), markupOf(large)];
  expect(now).not.toContain("month</");
  expect(then).toMatch(/>up to \d+ a\u00a0month</);
  expect(elements(then)).toBeLessThanOrEqual(elements(now) + 4);
  expect(brotliCompressSync(then).length).toBeLessThanOrEqual(brotliCompressSync(now).length * 1.15);
});

describe("a site that is built in 2031", () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: Date.UTC(2031, 2, 1) });
    vi.stubEnv("BUILD_YEAR", undefined);
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllEnvs();
  });

  it("has a timeline, a slider and a list of keys that reach that year and one more", () => {
    const atlas = readAtlas(content);
    const view = listView(atlas, "All", atlas.entries);
    const timeline = renderToStaticMarkup(createElement(Timeline, { atlas, path: "/", view, address: "" }));
    for (const year of [1988, 2031, 2032]) expect(timeline).toContain(`>${year}</a>`);
    expect(timeline).not.toContain(">2033</a>");
    expect(timeline).toContain('aria-valuemax="2032"');
    const keys = renderToStaticMarkup(
      createElement(KeyList, { groups: keyGroups(atlas.timeline, atlas.words), level: "h2" }),
    );
    expect(keys).toContain("To 1988, to 2032");
  });

  it("agrees with its build in the year after", () => {
    vi.stubEnv("BUILD_YEAR", "2030");
    expect(readAtlas(content).timeline.to).toBe("2031-12-31");
  });
});
