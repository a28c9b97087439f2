import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { loadAtlas } from "@/lib/content/load.ts";
import { fixedPages } from "@/lib/site/fixed-pages.ts";
import { scriptText } from "@/lib/site/json-ld/page.ts";
import type { BreadcrumbList, JsonLd } from "@/lib/site/json-ld/types.ts";
import { pagePaths } from "@/lib/site/page-paths.ts";
import { pageAt } from "./pages.ts";

const atlas = loadAtlas();
const paths = pagePaths(atlas);
const origin = "https://met.example";

const typeOfSection: Record<string, string> = {
  places: "Place",
  meetings: "Event",
  deployments: "Event",
  events: "Event",
  articles: "NewsArticle",
  tour: "BreadcrumbList",
  corrections: "BreadcrumbList",
};

/** What a page about one thing begins with; lists have only their breadcrumbs. */
function expectedType(path: string): string {
  const [, section = "", id] = path.split("/");
  return path === "/" ? "WebSite" : id === undefined ? "BreadcrumbList" : (typeOfSection[section] ?? "");
}

/** "/", "/places", "/places/tbilisi" */
function waypoints(path: string): string[] {
  const steps = path.split("/").filter(Boolean);
  return ["/", ...steps.map((_, index) => `/${steps.slice(0, index + 1).join("/")}`)];
}

describe("every page of the site", () => {
  beforeEach(() => vi.stubEnv("NEXT_PUBLIC_SITE_URL", origin));
  afterEach(() => vi.unstubAllEnvs());

  const graphOf = (path: string) => {
    const page = pageAt(atlas, path);
    if (!page) throw new Error(`no page at ${path}`);
    return (JSON.parse(scriptText(page.jsonLd)) as JsonLd)["@graph"];
  };

  it("says in JSON-LD what it is about", () => {
    for (const path of paths) expect(graphOf(path)[0]?.["@type"], path).toBe(expectedType(path));
  });

  it("has breadcrumbs that match its path", () => {
    for (const path of paths) {
      const list = graphOf(path).find((thing): thing is BreadcrumbList => thing["@type"] === "BreadcrumbList");
      const items = list?.itemListElement ?? [];
      expect(items.map(({ item }) => item)).toEqual(waypoints(path).map((step) => origin + step));
      expect(
        items.every(({ name }) => name !== ""),
        path,
      ).toBe(true);
    }
  });

  it("gives absolute addresses only", () => {
    const graphs = JSON.stringify(paths.map(graphOf));
    const addresses = [...graphs.matchAll(/"(?:@id|url|item|sameAs)":"([^"]*)"/g)].map(([, address]) => address);
    expect(addresses.length).toBeGreaterThan(paths.length);
    expect(addresses.filter((address) => !URL.canParse(address ?? ""))).toEqual([]);
  });

  it("knows the day on which it was last changed", () => {
    const days = paths.map((path) => pageAt(atlas, path)?.modified);
    expect(days.filter((day) => !/^\d{4}-\d{2}-\d{2}$/.test(day ?? ""))).toEqual([]);
  });

  it("has the title under which the page of a missing address offers it", () => {
    for (const [path, { title }] of Object.entries(fixedPages)) {
      if (path !== "/" && path !== "/tour") expect(pageAt(atlas, path)?.title).toBe(title);
    }
  });

  it("is none of the words that every object knows", () => {
    for (const path of ["/constructor/x", "/__proto__/x", "/toString", "/places/constructor", "/tour/__proto__"])
      expect(pageAt(atlas, path), path).toBeUndefined();
  });

  it("is changed with the last of what it shows", () => {
    const changed = { ...atlas, modified: { places: "2001-01-01", latest: "2101-01-01" } };
    expect(pageAt(changed, "/places/tbilisi")?.modified).toBe(
      atlas
        .entriesAt("tbilisi")
        .map(({ modified }) => modified)
        .toSorted()
        .at(-1),
    );
    for (const path of ["/", "/meetings", "/about"]) expect(pageAt(changed, path)?.modified).toBe("2101-01-01");
  });
});
