import { expect, it } from "vitest";
import { loadAtlas } from "../content/load.ts";
import { english } from "../words/catalogue.ts";
import { fixedPaths } from "./fixed-pages.ts";
import { pagePaths } from "./page-paths.ts";
import { headerSections, menuPages, sectionWith, siteSections } from "./sections.ts";

const atlas = loadAtlas();
const sections = siteSections(atlas);
const steps = [...sections.flatMap(({ pages }) => pages), ...menuPages(english)];

it("are five, each with a line that says what it leads to", () => {
  expect(sections.map(({ title }) => title)).toEqual(["Tour", "Meetings", "Timeline", "Places", "Sources"]);
  for (const { about, path, pages } of sections) {
    expect(about.length).toBeGreaterThan(20);
    expect(pages[0]?.path).toBe(path);
  }
});

it("lead to pages that exist, none of them in two rows", () => {
  const paths = sections.flatMap(({ pages }) => pages.map(({ path }) => path));
  expect(new Set(paths).size).toBe(paths.length);
  for (const { path } of steps) expect(pagePaths(atlas)).toContain(path);
});

it("name, with the menu, the search and the site's own name, every page that stands whatever the content is", () => {
  const reached = [...steps.map(({ path }) => path), "/", "/search"];
  expect(fixedPaths.filter((path) => !reached.includes(path))).toEqual([]);
});

it("take in every page of the atlas by its path, but those of the menu and the search", () => {
  const others = ["/", "/search", "/data", "/corrections"];
  const homeless = pagePaths(atlas).filter(
    (path) =>
      !headerSections(atlas).some(({ under }) => under.some((each) => `${path}/`.startsWith(`${each}/`))) &&
      !others.includes(path) &&
      !path.startsWith("/corrections/"),
  );
  expect(homeless).toEqual([]);
});

it("have a row on their own pages only, and none for a page that is alone", () => {
  expect(sectionWith(atlas, "/articles")?.title).toBe("Sources");
  expect(sectionWith(atlas, "/tour")).toBeUndefined();
  expect(sectionWith(atlas, "/data")).toBeUndefined();
});
