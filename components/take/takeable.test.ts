import { expect, it } from "vitest";
import { pageAt } from "@/components/routes/pages.ts";
import { loadAtlas } from "@/lib/content/load.ts";
import { pageFormats } from "@/lib/exports/formats.ts";
import { pagePaths } from "@/lib/site/page-paths.ts";
import { takeable } from "./takeable.ts";

const atlas = loadAtlas();

function taken(path: string, query = "") {
  const page = pageAt(atlas, path);
  if (!page) throw new Error(`no page ${path}`);
  return takeable(page, { path, query, address: query && `?${query}` }, atlas.words);
}

const addresses = (path: string, query?: string) =>
  taken(path, query).flatMap(({ forms }) => forms.map(({ href }) => href));

it("every page with a map gives its picture in both formats and themes, and pages without one give none", () => {
  for (const path of pagePaths(atlas)) {
    const pictures = addresses(path).filter((address) => address.startsWith("/picture/"));
    expect(pictures, path).toHaveLength(pageAt(atlas, path)?.view.still ? 0 : 4);
  }
  expect(addresses("/about")).toEqual(["/embed-this/about"]);
  expect(taken("/")).toEqual([]);
});

it("a list that is filtered gives the data and the picture of what it shows", () => {
  expect(addresses("/meetings", "on=2020&level=leaders")).toEqual([
    ...pageFormats.map(({ extension }) => `/meetings.${extension}?on=2020&level=leaders`),
    "/picture/meetings.png?on=2020&level=leaders",
    "/picture/meetings.svg?on=2020&level=leaders",
    "/picture/meetings.png?on=2020&level=leaders&theme=dark",
    "/picture/meetings.svg?on=2020&level=leaders&theme=dark",
    "/embed-this/meetings?on=2020&level=leaders",
  ]);
});
