import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { KeyList } from "@/components/shell/key-list.tsx";
import { contentIn } from "@/lib/content/content-folder.js";
import { readAtlas } from "@/lib/content/load.ts";
import { listView } from "@/lib/view/page-view.ts";
import { Timeline } from "./timeline.tsx";

const content = contentIn();

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
    const keys = renderToStaticMarkup(createElement(KeyList, { range: atlas.timeline, level: "h2" }));
    expect(keys).toContain("To 1988, to 2032");
  });

  it("agrees with its build in the year after", () => {
    vi.stubEnv("BUILD_YEAR", "2030");
    expect(readAtlas(content).timeline.to).toBe("2031-12-31");
  });
});
