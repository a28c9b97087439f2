import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { loadAtlas } from "@/lib/content/load.ts";
import type { ShownMarker } from "@/lib/view/clusters.ts";
import { mapData } from "@/lib/view/map-data.ts";
import { english } from "@/lib/words/catalogue.ts";
import { MarkerEntries } from "./marker-entries.tsx";

const [marker] = mapData(loadAtlas()).markers;

it.each([
  [12, "12 more titles are on their way."],
  [1, "1 more title is on its way."],
])("a list of which %i titles have not come says that they are on their way", (count, words) => {
  const [entry] = marker?.entries ?? [];
  const entries = Array.from({ length: count }, () => ({ ...entry, wordless: true }));
  const wordless = { ...marker, wordless: true, entries } as ShownMarker;
  expect(
    renderToStaticMarkup(createElement(MarkerEntries, { marker: wordless, onFollow: () => {}, words: english })),
  ).toContain(words);
});
