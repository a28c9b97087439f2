import { describe, expect, it, vi } from "vitest";
import { loadAtlas } from "@/lib/content/load.ts";
import { drawSymbols } from "@/lib/view/draw-view.ts";
import { mapData } from "@/lib/view/map-data.ts";
import { pageAt } from "./pages.ts";

vi.mock("next/navigation", async (original) => ({ ...(await original<object>()), useRouter: () => ({}) }));

const atlas = loadAtlas();
const capitals = mapData(atlas).markers.flatMap(({ role, label }) => (role === "side" ? [label] : []));

/** Whose map reaches from one ocean to another: the two countries have no name there but those of their capitals. */
const paths = ["/meetings", "/where-they-met", "/timeline", "/places", "/map"];

// The names were gone from two of them when the live map, a little smaller, lay under the zoom at which capitals begin.
describe("the two countries can be told on a wide map by the names of their capitals", () => {
  it.each(paths)("%s", (path) => {
    expect(capitals).toHaveLength(2);
    const { view } = pageAt(atlas, path, {}) ?? expect.fail(path);
    const names = drawSymbols(atlas, view, "wide").flatMap(({ text }) => (text ? [text.value] : []));
    expect(names).toEqual(expect.arrayContaining(capitals));
  });
});
