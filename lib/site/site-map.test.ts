import { describe, expect, it } from "vitest";
import { create } from "xmlbuilder2";
import { partsOf, siteMap, siteMapIndex } from "./site-map.ts";

const pages = Array.from({ length: 12 }, (_, index) => ({
  path: `/events/${index}`,
  modified: `2020-01-${index + 10}`,
}));

describe("the site map", () => {
  it("cuts what is long into parts, of which the first keeps the name", () => {
    const parts = partsOf("events", pages, "en", 5);
    expect(parts.map(({ name, pages: of }) => [name, of.length])).toEqual([
      ["events", 5],
      ["events-2", 5],
      ["events-3", 2],
    ]);
    expect(parts.flatMap((part) => part.pages)).toEqual(pages);
    expect(partsOf("events", [])).toEqual([]);
  });

  it("has parts of far fewer than the 50,000 addresses that one may have", () => {
    const many = Array.from({ length: 50_001 }, () => pages[0] as (typeof pages)[number]);
    expect(Math.max(...partsOf("events", many).map((part) => part.pages.length))).toBeLessThanOrEqual(5000);
  });

  it("is an index that names each part and the day of its last change", () => {
    const index = create(siteMapIndex(partsOf("events", pages, "en", 7))).end({ format: "object" });
    const day = (lastmod: string, name: string) => ({ loc: `http://localhost:3000/sitemap/${name}.xml`, lastmod });
    expect(index).toMatchObject({
      sitemapindex: { sitemap: [day("2020-01-16", "events"), day("2020-01-21", "events-2")] },
    });
  });

  it("names of each page its picture and the day of its last change, and of idle ones that they matter less", () => {
    const xml = siteMap({
      name: "x",
      language: "en",
      pages: [
        { path: "/", modified: "2020-01-01" },
        { path: "/places/a", modified: "2020-01-02", isIdle: true },
      ],
    });
    expect(create(xml).end({ format: "object" })).toMatchObject({
      urlset: {
        url: [
          {
            loc: "http://localhost:3000/",
            "image:image": { "image:loc": "http://localhost:3000/social" },
            lastmod: "2020-01-01",
          },
          {
            loc: "http://localhost:3000/places/a",
            "image:image": { "image:loc": "http://localhost:3000/social/places/a" },
            priority: "0.2",
          },
        ],
      },
    });
  });
});
