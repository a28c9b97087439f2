import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { loadAtlas } from "@/lib/content/load.ts";
import { type EmbedLook, readLook } from "@/lib/embed/embed-address.ts";
import { embedScript } from "@/lib/embed/embed-script.ts";
import { absolute } from "@/lib/site/absolute.ts";
import { embedContent } from "./embed-content.ts";
import { embedDocument, missingEmbed } from "./embed-document.ts";

const atlas = loadAtlas();

function documentOf(path: string, query = "", look: Partial<EmbedLook> = {}): string {
  const content = embedContent(atlas, path, new URLSearchParams(query));
  if (!content) throw new Error(`no page ${path}`);
  return embedDocument(atlas, content, { theme: "auto", show: "both", ...look });
}

const quoted = (html: string) => html.includes("<blockquote");
const maps = (html: string) => html.match(/class="map-image"/g)?.length ?? 0;

describe("the document of an embed", { timeout: 120_000 }, () => {
  it.each([
    ["/", ""],
    ["/map", ""],
    ["/map", "on=2013&with=2021"],
    ["/map", "names=hy"],
    ["/places", ""],
    ["/meetings", ""],
    ["/events", ""],
    ["/deployments", ""],
    ["/places/khankendi-stepanakert", "on=2013-01-28&with=2022-07-16&names=ka"],
    ["/deployments/russian-peacekeepers", ""],
    ["/meetings/2022-05-22-brussels", ""],
    ["/events/2020-10-18-humanitarian-truce", ""],
    ["/articles/tbilisi-2022", ""],
    ["/timeline", ""],
    ["/tour/3", ""],
    ["/search", "q=paris"],
    ["/sources", ""],
    ["/about", ""],
  ])("of %s?%s weighs 15 kB at most, and its script 3 kB", (path, query) => {
    expect(gzipSync(documentOf(path, query), { level: 9 }).length).toBeLessThanOrEqual(15_000);
    expect(gzipSync(embedScript(), { level: 9 }).length).toBeLessThanOrEqual(3000);
  });

  it("asks for nothing that is not this site's, and has no inline script, sheet or handler", () => {
    for (const path of ["/", "/places/tbilisi", "/deployments/russian-peacekeepers", "/articles/tbilisi-2022"]) {
      const html = documentOf(path);
      const asked = [...html.matchAll(/<(?:script|img|link rel="stylesheet")[^>]*?(?:src|href)="([^"]*)"/g)];
      expect(asked.length).toBeGreaterThan(2);
      for (const [, address] of asked) expect(address).toMatch(/^\/(?:embed\.(?:css|js)|map-image\/)/);
      expect(html).not.toMatch(/<style|\son[a-z]+="|<script>|<form|<iframe/);
    }
  });

  it("names the page as the canonical one, is not to be listed, and leads to the atlas at this very view", () => {
    const html = documentOf("/places/tbilisi", "on=2013&utm_source=x");
    expect(html).toContain(`<link rel="canonical" href="${absolute("/places/tbilisi")}">`);
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).toContain('<a href="/places/tbilisi?on=2013" target="_blank" rel="noopener">Explore');
    expect(html).not.toContain("utm_source");
  });

  it("opens every link beside the page that it stands in", () => {
    for (const path of ["/map", "/places/tbilisi", "/events/2020-10-18-humanitarian-truce"])
      for (const [link] of documentOf(path).matchAll(/<a [^>]*>/g)) {
        expect(link).toContain('target="_blank"');
        // Of markers there are many, and browsers let no window that is opened so reach back.
        if (!link.includes("marker-link")) expect(link).toContain("noopener");
      }
  });

  it("leads from a cluster to a closer view of the page, not of the embed", () => {
    const closer = documentOf("/meetings").match(/href="[^"]*\?map=[^"]*"/g) ?? [];
    expect(closer.length).toBeGreaterThan(0);
    for (const link of closer) expect(link).toMatch(/^href="\/meetings\?map=/);
  });

  it("quotes the shortest passage of the page, with its article and where it stands there", () => {
    const html = documentOf("/articles/tbilisi-2022");
    const article = atlas.article("tbilisi-2022");
    const shortest = Math.min(...(article?.excerpts ?? []).map(({ exact }) => exact.length));
    const [, passage = ""] = /<blockquote[^>]*><p>“…?(.*?)…?”<\/p>/.exec(html) ?? [];
    expect(passage).toHaveLength(shortest);
    expect(html).toMatch(/href="\/articles\/tbilisi-2022#[\w-]+"/);
    expect(html).toContain("¶");
  });

  it("says beside a garbled passage what is meant", () => {
    const garbled = atlas.entries.find(
      ({ excerpts }) => excerpts.length === 1 && atlas.excerpt(excerpts[0] ?? "")?.sic,
    );
    if (!garbled) throw new Error("no entry has a garbled passage alone");
    expect(documentOf(`/${garbled.kind}s/${garbled.id}`)).toContain("As printed:");
  });

  it("of an entry that quotes nothing names what it stands on", () => {
    const html = documentOf("/events/2020-10-18-humanitarian-truce");
    expect(quoted(html)).toBe(false);
    expect(html).toMatch(/Sources?: <a href="https?:/);
  });

  it("shows the map, the quotation or both, and of two dates two maps under their dates", () => {
    const path = "/places/tbilisi";
    expect([maps(documentOf(path)), quoted(documentOf(path))]).toEqual([1, true]);
    expect([maps(documentOf(path, "", { show: "map" })), quoted(documentOf(path, "", { show: "map" }))]).toEqual([
      1,
      false,
    ]);
    const words = documentOf(path, "", { show: "quotation" });
    expect([maps(words), quoted(words)]).toEqual([0, true]);
    const two = documentOf(path, "on=2013&with=2021");
    expect(maps(two)).toBe(2);
    expect(two.match(/<figcaption>20\d\d<\/figcaption>/g)).toHaveLength(2);
  });

  it("says wherever it has a map that lines are no statement on sovereignty, and how far the record reaches", () => {
    const { sovereignty } = atlas.decisions;
    expect(documentOf("/map")).toContain(sovereignty);
    expect(documentOf("/map", "", { show: "quotation" })).not.toContain(sovereignty);
    expect(documentOf("/about")).toContain("The record is checked up to");
  });

  it("says once what a hollow mark means", () => {
    const [legend = ""] =
      /<ul class="embed-legend".*?<\/ul>/.exec(documentOf("/deployments/russian-peacekeepers", "on=2025")) ?? [];
    expect(legend).toContain("<span>Peacekeepers (hollow: had left)</span>");
  });

  it("takes the theme that it is asked for, and that of the reader's system otherwise", () => {
    const sources = (html: string) => html.match(/<source media="\(prefers-color-scheme: dark\)"/g)?.length ?? 0;
    expect(sources(documentOf("/places/tbilisi"))).toBe(1);
    const dark = documentOf("/places/tbilisi", "", { theme: "dark" });
    expect([sources(dark), dark.includes('data-theme="dark"'), /src="[^"]*#dark"/.test(dark)]).toEqual([0, true, true]);
    const light = documentOf("/places/tbilisi", "", { theme: "light" });
    expect([sources(light), light.includes('data-theme="light"'), light.includes("#dark")]).toEqual([0, true, false]);
  });

  it("repeats nothing of its address as markup", () => {
    const q = `"><img src=x onerror=alert(1)>'`;
    expect(documentOf("/search", new URLSearchParams({ q }).toString())).not.toContain("<img src=x");
    expect(readLook(new URLSearchParams({ theme: q, show: "__proto__" }))).toEqual({ theme: "auto", show: "both" });
  });

  it("says where no page is that there is none, with the way to the atlas", () => {
    expect(missingEmbed(atlas, { theme: "auto", show: "both" })).toContain(
      '<a href="/" target="_blank" rel="noopener">',
    );
  });
});
