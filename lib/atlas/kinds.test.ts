import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { loadAtlas } from "../content/load.ts";
import { groups } from "../search/document.ts";
import { fixedPages, fixedPaths } from "../site/fixed-pages.ts";
import { siteSections } from "../site/sections.ts";
import { english } from "../words/catalogue.ts";
import { allKinds, anyKind, countedKind, entryKinds, isEntryKind, kinds, sectionOf } from "./kinds.ts";
import { Entry } from "./schema/entry-schema.ts";

const valuesOf = (of: (kind: (typeof entryKinds)[number]) => unknown) =>
  entryKinds.map((kind) => JSON.stringify(of(kind)));

describe("the table of kinds", () => {
  it("has the kinds of the schema, and no other", () => {
    expect(entryKinds.toSorted()).toEqual(Entry.options.map(({ shape }) => shape.kind.value).toSorted());
    expect(["meeting", "summit", "constructor", undefined].map(isEntryKind)).toEqual([true, false, false, false]);
  });

  it("tells kinds apart by path, words, colour, marker and mark", () => {
    for (const of of ["path", "colour", "outline", "icon"] as const)
      expect(new Set(valuesOf((kind) => kinds[kind][of])).size, of).toBe(entryKinds.length);
    for (const of of ["one", "many"] as const)
      expect(new Set(valuesOf((kind) => english(`kinds.${kind}.${of}`))).size, of).toBe(entryKinds.length);
  });

  it("puts the kinds of which search offers more before the others", () => {
    expect(groups.filter(isEntryKind)).toHaveLength(entryKinds.length);
    const offered = groups.filter(isEntryKind).map((kind) => kinds[kind].offered);
    expect(offered).toEqual(offered.toSorted((a, b) => b - a));
  });

  it("has the words of one, of several, and of all", () => {
    expect([countedKind("meeting", 1, english), countedKind("event", 2, english)]).toEqual(["1 meeting", "2 events"]);
    for (const kind of entryKinds) {
      expect(allKinds(english)).toContain(english(`kinds.${kind}.many`));
      expect(anyKind(english)).toContain(english(`kinds.${kind}.one`));
    }
  });
});

describe.each(entryKinds)("the section of the kind %s", (kind) => {
  const { path, title } = sectionOf(kind, english);

  it("is a page, under its title and found by its name", () => {
    expect(fixedPaths).toContain(path);
    expect(fixedPages(english)[path]).toMatchObject({
      title,
      words: expect.arrayContaining([english(`kinds.${kind}.one`)]),
    });
  });

  it.each([`app/(english)${path}/page.tsx`, `app/(english)${path}/[id]/page.tsx`])(
    "has the route %s, which serves its path",
    (route) => {
      expect(existsSync(route), `${route} is missing`).toBe(true);
      expect(readFileSync(route, "utf8"), route).toContain(`staticRoute("${path}")`);
    },
  );

  it("stands in the row of one of the sections", () => {
    const rows = siteSections(loadAtlas()).filter(({ pages }) => pages.some((page) => page.path === path));
    expect(rows).toHaveLength(1);
  });
});
