import { mkdtempSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { brotliCompressSync } from "node:zlib";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it, vi } from "vitest";
import { Timeline } from "@/components/timeline/timeline.tsx";
import { parsed } from "@/lib/address/query.ts";
import type { Atlas } from "@/lib/atlas/atlas.ts";
import { disputedPoints } from "@/lib/atlas/disputed-points.ts";
import { pathAtPlace } from "@/lib/atlas/place-entries.ts";
import { publisherEntriesPath } from "@/lib/atlas/publisher-parts.ts";
import { publisherUses } from "@/lib/atlas/publisher-uses.ts";
import { loadAtlas, readAtlas } from "@/lib/content/load.ts";
import { run } from "@/scripts/synthesise.ts";
import { articlesPage } from "./article-pages.tsx";
import { rowsShown } from "./testing/rows-shown.ts";
import { viewedPage } from "./viewed-page.ts";

vi.mock("next/navigation", async (original) => ({ ...(await original<object>()), useRouter: () => ({}) }));

const real = loadAtlas();

function grownAtlas(entries: number): Atlas {
  const out = path.join(mkdtempSync(path.join(os.tmpdir(), "lists-in-parts-")), "out");
  const { exitCode, said } = run(["--entries", String(entries), "--out", out, "--seed", "3"]);
  expect({ exitCode, said }).toMatchObject({ exitCode: 0 });
  return readAtlas(out);
}

const atlas = grownAtlas(2400);
const patience = 120_000;

const busiest = ({ places, entriesAt }: Atlas) =>
  places.reduce((most, place) => (entriesAt(place.id).length > entriesAt(most.id).length ? place : most)).id;

function pageAt(of: Atlas, address: string) {
  const [at = "", query = ""] = address.split("?");
  const { page } = viewedPage(of, at, parsed(query));
  if (!page) throw new Error(`no page at ${address}`);
  return page;
}

const markupAt = (of: Atlas, address: string) => renderToStaticMarkup(pageAt(of, address).body);
const inPart = (address: string, number: number) => `${address}${address.includes("?") ? "&" : "?"}part=${number}`;
const rowsOf = (address: string) => rowsShown(address.split("?")[0] ?? "", markupAt(atlas, address));

const lists = [
  "/meetings",
  "/meetings?sort=-date",
  "/meetings?sort=place",
  "/meetings?sort=mediator&names=az",
  "/meetings?level=other&sort=level",
  "/events",
  "/map?level=leaders",
  "/map?on=2019",
  "/timeline",
  "/places",
  "/places?names=ru",
  "/disagreements",
  "/disagreements/from-1994",
  "/sources?rank=3",
  "/sources?voice=armenian",
  `/places/${busiest(atlas)}`,
];

describe("a long list", () => {
  it.each(lists)(
    "of %s has each of its rows in exactly one part, in the order of its files",
    (address) => {
      const { parts, listed } = pageAt(atlas, address);
      expect(parts?.count).toBeGreaterThan(1);
      const all = Array.from({ length: parts?.count ?? 0 }, (_, index) => rowsOf(inPart(address, index + 1)));
      expect(all.flat()).toEqual(listed?.rows);
      expect(rowsOf(address)).toEqual(all[0]);
      expect(Math.max(...all.map(({ length }) => length))).toBeLessThanOrEqual(300);
    },
    patience,
  );

  it.each(lists)("of %s is whole in the files of each part, and on the map", (address) => {
    const [whole, part] = [pageAt(atlas, address), pageAt(atlas, inPart(address, 2))];
    expect(part.listed).toEqual(whole.listed);
    expect(part.view).toEqual(whole.view);
  });

  it.each(lists)("of %s says which rows these are of how many, and leads to all parts by what they hold", (address) => {
    const { parts, listed } = pageAt(atlas, address);
    const markup = markupAt(atlas, inPart(address, 2));
    const [, to = ""] = /<b>[\d,]+–([\d,]+) of [\d,]+ [a-z]+<\/b>/.exec(markup) ?? [];
    const [, , total = ""] = /<b>([\d,]+–[\d,]+) of ([\d,]+) [a-z]+<\/b>/.exec(markup) ?? [];
    expect(Number(total.replaceAll(",", ""))).toBe(listed?.rows.length);
    expect(Number(to.replaceAll(",", ""))).toBeLessThanOrEqual(Number(total.replaceAll(",", "")));
    const [nav = ""] = /<nav class="parts".*?<\/nav>/s.exec(markup) ?? [];
    const links = [...nav.matchAll(/<li><a [^>]*href="([^"]+)"[^>]*>(.+?)<\/a>/g)];
    if ((parts?.count ?? 0) <= 40) expect(links.length).toBe(parts?.count);
    expect(links.length).toBeGreaterThan(1);
    // the map of the publishers shows none
    expect(markup.includes("The map, the counts and the files")).toBe(!address.startsWith("/sources"));
    expect(new Set(links.map(([, href]) => href)).size).toBe(links.length);
    expect(new Set(links.map(([, , words]) => words)).size).toBe(links.length);
    for (const [, href = ""] of links) {
      const asked = new URLSearchParams(href.replaceAll("&amp;", "&").split("?")[1] ?? "");
      for (const [name, value] of parsed(address.split("?")[1] ?? "")) expect(asked.get(name), href).toBe(value);
    }
  });

  it("answers a part that does not exist with its last one, and says so with a way to the first", () => {
    const { parts } = pageAt(atlas, "/meetings?level=leaders&part=999");
    const markup = markupAt(atlas, "/meetings?level=leaders&part=999");
    expect(parts).toMatchObject({ number: parts?.count, missing: 999 });
    expect(markup).toContain(`part 999 of this list, which has ${parts?.count}`);
    expect(markup).toMatch(/<a rel="nofollow" href="\/meetings\?level=leaders">Go to the first/);
    expect(markupAt(real, "/meetings?part=2")).toContain("part 2 of this list, which has one. That one is shown.");
  });

  it("begins with its first part where it is filtered, sorted or dated anew", () => {
    const markup = markupAt(atlas, "/meetings?level=leaders&on=2010&part=2");
    const links = [...markup.matchAll(/<a [^>]*href="(\/meetings\?[^"]*)"[^>]*>([^<]+)/g)];
    const leads = (words: RegExp) => links.filter(([, , text = ""]) => words.test(text)).map(([, href]) => href);
    for (const href of leads(/^(Clear filters|All dates|Place|Level|Convened by)/)) expect(href).not.toContain("part=");
    expect(leads(/^(Clear filters|All dates|Place)/)).toHaveLength(3);
    // what is no hidden field leaves the address when the form is used with a script, and without one is not sent
    const fields = [...markup.matchAll(/<input\b[^>]*name="part"[^>]*>/g)].map(([field]) => field);
    expect(fields).toEqual([expect.stringMatching(/hidden="".*disabled=""|disabled="".*hidden=""/)]);
    expect(fields[0]).not.toContain('type="hidden"');
  });

  it("begins with its first part where the timeline beside it leads to another date, to two or to all", () => {
    const address = "?level=leaders&on=2010&part=2";
    const { path, view } = pageAt(atlas, `/meetings${address}`);
    const markup = renderToStaticMarkup(createElement(Timeline, { atlas, path, view, address }));
    const hrefs = [...markup.matchAll(/href="([^"]*)"/g)].map(([, href = ""]) => href);
    expect(hrefs.length).toBeGreaterThan(30);
    for (const href of hrefs) expect(href).not.toContain("part=");
    expect(markup).toContain('href="/meetings?level=leaders"');
    expect(markup).toContain('data-changes="on with part"');
    const fields = [...markup.matchAll(/<input\b[^>]*name="part"[^>]*>/g)].map(([field]) => field);
    expect(fields).toEqual([expect.stringMatching(/hidden="".*disabled=""|disabled="".*hidden=""/)]);
    expect(fields[0]).not.toContain('type="hidden"');
  });

  it("is the same at /map with a part in the address and without: the latest of each kind, of which no part is cut", () => {
    const page = pageAt(atlas, "/map?part=2");
    expect(page.parts).toMatchObject({ number: 1, count: 1 });
    expect(rowsOf("/map?part=2")).toEqual(rowsOf("/map"));
    expect(markupAt(atlas, "/map?part=2")).toContain("part 2 of this list, which has one. That one is shown.");
    expect(page.listed?.rows).toHaveLength(atlas.entries.length);
  });

  it("of articles has its parts by title, each article in one", () => {
    const first = atlas.articles[0];
    if (!first) throw new Error("no article");
    const titles = Array.from({ length: 120 }, (_, index) => `Title ${(index * 77) % 120}`);
    const many = { ...atlas, articles: titles.map((title, index) => ({ ...first, id: `a-${index}`, title })) };
    const titlesOf = (of: Atlas, part: number) =>
      [...renderToStaticMarkup(articlesPage(of, { part }).body).matchAll(/<h2><a [^>]*>([^<]+)/g)].map(
        ([, title]) => title,
      );
    expect([1, 2, 3].flatMap((part) => titlesOf(many, part))).toEqual(
      titles.toSorted((a, b) => a.localeCompare(b, "en")),
    );
    expect(titlesOf(real, 1)).toEqual(real.articles.map(({ title }) => title));
  });
});

describe("a link to one row of a list in parts", () => {
  const findsAnchor = (address: string) => {
    const [at = "", anchor = ""] = address.split("#");
    expect(markupAt(atlas, at).includes(`id="${anchor}"`), address).toBe(true);
  };

  it("leads to the part in which a point on which sources differ stands", () => {
    const points = disputedPoints(atlas);
    expect(points.some(({ among }) => among.includes("part="))).toBe(true);
    for (const { among } of points.filter((_, index) => index % 25 === 0)) findsAnchor(among);
  });

  it("leads to the part in which a publisher's entries stand", () => {
    for (const { publisher } of publisherUses(atlas).filter((_, index) => index % 20 === 0))
      findsAnchor(publisherEntriesPath(atlas, publisher));
  });

  it("leads to the part in which an entry stands on the page of its place", () => {
    const place = busiest(atlas);
    const entries = atlas.entriesAt(place);
    for (const entry of entries.filter((_, index) => index % 20 === 0))
      expect(rowsOf(pathAtPlace(atlas, place, entry))).toContain(entry.id);
  });
});

describe("the weight of a page's text", { timeout: 60_000 }, () => {
  const weight = (of: Atlas, address: string) => brotliCompressSync(markupAt(of, address)).length;
  /** What 15 % of the lightest whole page is, about. */
  const room = 4500;

  it.each([
    "/",
    "/map",
    "/meetings",
    "/events",
    "/places",
    "/articles",
    "/timeline",
    "/where-they-met",
    "/disagreements",
  ])(
    "of %s is nearly that of the real atlas with nine times as many entries",
    (address) => {
      expect(weight(atlas, address) - weight(real, address)).toBeLessThanOrEqual(room);
    },
    patience,
  );

  it("of the busiest place, and of publishers with their entries, too", () => {
    const [few, many] = [busiest(real), busiest(atlas)].map((id) => `/places/${id}`) as [string, string];
    expect(weight(atlas, many) - weight(real, few)).toBeLessThanOrEqual(room);
    expect(weight(atlas, "/sources?rank=2") - weight(real, "/sources?rank=2")).toBeLessThanOrEqual(room);
    expect(weight(atlas, "/about/quality") - weight(real, "/about/quality")).toBeLessThanOrEqual(room);
  });
});

it("no list of the real atlas is in parts", () => {
  for (const address of ["/meetings", "/events", "/deployments", "/map?on=2026", "/timeline", "/places", "/articles"])
    expect(markupAt(real, address), address).not.toContain('class="parts"');
  for (const address of ["/disagreements", "/sources", "/sources?rank=2", `/places/${busiest(real)}`])
    expect(markupAt(real, address), address).not.toContain('class="parts"');
});
