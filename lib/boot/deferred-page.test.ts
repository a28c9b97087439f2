import { describe, expect, it } from "vitest";
import type { Program, Queued } from "./begin.ts";
import { deferScripts } from "./deferred-page.ts";
import { keptFontsScript } from "./kept-fonts.js";
import { themeScript } from "./theme-choice.js";

const page =
  '<html><head><link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/b.js"/>' +
  '<link rel="stylesheet" href="/a.css"/><script src="/_next/static/chunks/a.js" async=""></script>' +
  '<script src="/_next/static/chunks/b.js" id="_R_" async=""></script>' +
  `<script>${themeScript()}</script><script>${keptFontsScript()}</script>` +
  '<script src="/_next/static/chunks/old.js" noModule=""></script></head>' +
  '<body><img class="map-image"/><script type="application/ld+json">{}</script>' +
  '<script id="_R_">(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"otherChunks":["c.js"]});</script>' +
  "<script>(self.__next_f=self.__next_f||[]).push([0])</script>" +
  '<script>self.__next_f.push([1,"1:[\\"<\\/body> \\u003c/script"])</script>' +
  '<script>self.__next_f.push([1,"> $& "])</script></body></html>';

function programIn(html: string): Program {
  return JSON.parse(/<script type="application\/json" id="program">(.*?)<\/script>/s.exec(html)?.[1] ?? "");
}

describe("deferScripts", () => {
  const { html: deferred, data } = deferScripts(page);

  it("takes the program's scripts out of the head and names them once, in their order, at the end of the page", () => {
    expect(deferred).not.toContain('async=""');
    expect(deferred).not.toContain('rel="preload"');
    expect(programIn(deferred).scripts).toEqual(["/_next/static/chunks/a.js", "/_next/static/chunks/b.js"]);
    expect(deferred).not.toContain("__next_f");
    expect(deferred.endsWith("</script></body></html>")).toBe(true);
  });

  it("keeps what inline scripts would have queued in a file that the page names, in its order and with all its letters", () => {
    expect(programIn(deferred).data).toBe(`/_next/static/page-data/${data?.file}`);
    expect(JSON.parse(data?.text ?? "") satisfies Queued[]).toEqual([
      ["TURBOPACK", { otherChunks: ["c.js"] }],
      ["__next_f", [0]],
      ["__next_f", [1, '1:["</body> </script> $& ']],
    ]);
  });

  it("calls that file as it is told to", () => {
    const { html, data } = deferScripts(page, () => "of/this-page.json");
    expect(programIn(html).data).toBe("/_next/static/page-data/of/this-page.json");
    expect(data?.file).toBe("of/this-page.json");
  });

  it("leaves no inline script but the two of the head, which the policy of pages allows", () => {
    const run = [...deferred.matchAll(/<script>(.*?)<\/script>/gs)].map(([, script]) => script);
    expect(run).toEqual([themeScript(), keptFontsScript()]);
  });

  it("fails on an inline script that it does not know, as no browser would run it", () => {
    expect(() => deferScripts(page.replace("self.__next_f.push", "other"))).toThrow(/does not know: other/);
  });

  it("defers scripts that carry the id of a deployment, as on a host that tells releases apart by it", () => {
    const marked = page.replaceAll('.js"', '.js?dpl=dpl_2-x"');
    const { html } = deferScripts(marked);
    expect(programIn(html).scripts).toEqual(["a", "b"].map((name) => `/_next/static/chunks/${name}.js?dpl=dpl_2-x`));
    expect(html).not.toContain('async=""');
  });

  it("leaves the style sheet, the old browsers' script and data for others as they are", () => {
    for (const part of ['href="/a.css"', 'noModule=""', '"application/ld+json">{}<']) expect(deferred).toContain(part);
  });

  it("leaves a page alone that it has changed before, or that has no such scripts", () => {
    for (const alone of [deferred, "<html><body></body></html>"]) expect(deferScripts(alone)).toEqual({ html: alone });
  });
});
