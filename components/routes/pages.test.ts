import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { entryPath } from "@/lib/atlas/atlas.ts";
import { entryKinds, kinds } from "@/lib/atlas/kinds.ts";
import { loadAtlas } from "@/lib/content/load.ts";
import { fixedPages } from "@/lib/site/fixed-pages.ts";
import { scriptText } from "@/lib/site/json-ld/page.ts";
import type { BreadcrumbList, JsonLd } from "@/lib/site/json-ld/types.ts";
import { pagePaths } from "@/lib/site/page-paths.ts";
import { mostArcs } from "@/lib/view/image-path.ts";
import { english } from "@/lib/words/catalogue.ts";
import type { PageContent, Subject } from "./page-content.ts";
import { pageAt } from "./pages.ts";

const atlas = loadAtlas();
const paths = pagePaths(atlas);
const origin = "https://met.example";
/** In ms. */
const patience = 60_000;

/** What a page about one thing begins with; the others have only their breadcrumbs, but for that of the data. */
const typeOf: Partial<Record<Subject["what"], string>> = {
  atlas: "WebSite",
  place: "Place",
  entry: "Event",
  article: "NewsArticle",
};

/** What must stand at a path. */
function subjectAt(path: string): Subject["what"] {
  const [, section = "", id] = path.split("/");
  const isOfEntries = entryKinds.some((kind) => kinds[kind].path === `/${section}`);
  if (path === "/") return "atlas";
  if (id === undefined && (isOfEntries || section === "places" || section === "articles")) return "list";
  if (section === "tour") return id === undefined ? "tour" : "stop";
  return isOfEntries ? "entry" : section === "places" ? "place" : section === "articles" ? "article" : "text";
}

/** "/", "/places", "/places/tbilisi" */
function waypoints(path: string): string[] {
  const steps = path.split("/").filter(Boolean);
  return ["/", ...steps.map((_, index) => `/${steps.slice(0, index + 1).join("/")}`)];
}

function madeAt(path: string): PageContent {
  const page = pageAt(atlas, path);
  if (!page) throw new Error(`no page at ${path}`);
  return page;
}

describe("every page of the site", () => {
  /** Made once, as some hundred pages take a second, and on a busy machine ten. */
  const pages = new Map<string, PageContent>();
  beforeAll(() => {
    vi.stubEnv("NEXT_PUBLIC_SITE_URL", origin);
    for (const path of paths) pages.set(path, madeAt(path));
  }, patience);
  afterAll(() => vi.unstubAllEnvs());

  const graphOf = (path: string) => (JSON.parse(scriptText(pageOf(path).jsonLd)) as JsonLd)["@graph"];

  function pageOf(path: string): PageContent {
    return pages.get(path) ?? madeAt(path);
  }

  it("says in JSON-LD what it is about", () => {
    for (const path of paths) {
      const { what } = pageOf(path).about;
      const otherwise = path === "/data" ? "Dataset" : "BreadcrumbList";
      expect(graphOf(path)[0]?.["@type"], path).toBe(typeOf[what] ?? otherwise);
    }
  });

  it("is about what its path says", () => {
    for (const path of paths) expect(pageOf(path).about.what, path).toBe(subjectAt(path));
    for (const entry of atlas.entries) expect(pageOf(entryPath(entry)).about).toEqual({ what: "entry", entry });
    for (const place of atlas.places) expect(pageOf(`/places/${place.id}`).about).toEqual({ what: "place", place });
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
    const days = paths.map((path) => pageOf(path).modified);
    expect(days.filter((day) => !/^\d{4}-\d{2}-\d{2}$/.test(day))).toEqual([]);
  });

  it("has the title under which the page of a missing address offers it", () => {
    for (const [path, { title }] of Object.entries(fixedPages(english))) {
      if (path !== "/" && path !== "/tour") expect(pageOf(path).title).toBe(title);
    }
  });

  it("draws arcs to no more places than the address of its picture can name", () => {
    const arcs = paths.map((path) => pageOf(path).view.arcsTo.length);
    expect(Math.max(...arcs)).toBeGreaterThan(0);
    expect(Math.max(...arcs)).toBeLessThanOrEqual(mostArcs);
  });

  it("is changed with the last of what it shows", () => {
    const changed = { ...atlas, modified: { places: "2001-01-01", publishers: "2001-01-01", latest: "2101-01-01" } };
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
