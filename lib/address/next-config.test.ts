import type { NextConfig } from "next";
import { describe, expect, it } from "vitest";
import config from "../../next.config.js";
import { config as proxyConfig } from "../../proxy.ts";
import { defaultLanguage, labelLanguages } from "../atlas/names/label-language.ts";
import { pageFormats } from "../exports/formats.ts";
import { notPages } from "../site/not-pages.js";
import { mapNames } from "./map-names.ts";
import { filterNames, type ParameterName, parameterNames } from "./parameter-names.ts";
import { parameters } from "./parameters.ts";

const ofReports = (name: ParameterName) => parameters[name].owner === "report";
const pasted = (names: ParameterName[]) => names.flatMap((name) => [name, `amp;${name}`]).toSorted();

type Redirect = { has?: { key?: string; value?: string }[]; destination: string };
type Rule = { source: string; has?: { type: string; key?: string }[] };

/** The keys that one kind of rules asks for, each rule for one. */
const keysOf = (rules: Rule[]) => rules.map(({ has = [] }) => has[0]?.key).toSorted();

describe("next.config.js", () => {
  it("sends an address with any parameter of the table to the page that is drawn on request", async () => {
    const { beforeFiles } = (await (config as Required<NextConfig>).rewrites()) as { beforeFiles: Rule[] };
    const asked = beforeFiles.filter(({ has }) => has);
    const reports = asked.filter(({ source }) => source === "/corrections");
    const views = asked.filter((rule) => !reports.includes(rule));
    expect(keysOf(views)).toEqual(pasted(parameterNames.filter((name) => !ofReports(name))));
    expect(keysOf(reports)).toEqual(pasted(parameterNames.filter(ofReports)));
  });

  it("sends a page with the ending of a format to its file, first of all, and leaves files of their own alone", async () => {
    const { beforeFiles } = (await (config as Required<NextConfig>).rewrites()) as { beforeFiles: Rule[] };
    const source = beforeFiles[0]?.source ?? "";
    const path = new RegExp(`^/${source.slice(1).replace(":path", "").replace(":ending", "")}$`);
    for (const { extension } of pageFormats)
      for (const page of ["/places/tbilisi", "/meetings", "/index", "/"])
        expect(path.exec(`${page}.${extension}`)?.slice(1), page).toEqual([page.slice(1), extension]);
    const others = [
      "/map-data.json",
      "/map-near.json",
      "/map-words.json",
      "/search-index.json",
      "/search.json",
      "/sitemap.xml",
      "/sitemap/places.xml",
      "/opensearch.xml",
      "/geo/lakes.geojson",
    ];
    const more = [
      "/data/entries.csv",
      "/feeds/entries.json",
      "/cite/entries/x.json",
      "/_next/x.json",
      "/places/tbilisi",
    ];
    for (const address of [...others, ...more]) expect(path.test(address), address).toBe(false);
    for (const [index, { source: next }] of beforeFiles.entries())
      if (index > 0 && next !== "/corrections") expect(next).toContain("|page-files/|");
  });

  it("leaves the answers of the search to their own route, although they are asked for by a parameter of pages", async () => {
    const { beforeFiles } = (await (config as Required<NextConfig>).rewrites()) as { beforeFiles: Rule[] };
    const ofSearches = beforeFiles.filter(({ has }) => has?.[0]?.key === "q");
    expect(ofSearches).toHaveLength(1);
    for (const { source } of ofSearches) {
      const path = new RegExp(`^/${source.slice("/:path".length)}$`);
      expect(["/search", "/search.json", "/search.jsonx"].filter((address) => path.test(address))).toEqual([
        "/search",
        "/search.jsonx",
      ]);
    }
  });

  it("remembers every language of names but the one that an address need not name", async () => {
    const redirects = (await (config as Required<NextConfig>).redirects()) as Redirect[];
    const remembered = redirects
      .filter(({ destination }) => !destination.endsWith("/map"))
      .map(({ has = [] }) => has[0]?.value);
    expect(remembered.toSorted()).toEqual(labelLanguages.filter((language) => language !== defaultLanguage).toSorted());
  });

  it("leads the views of the map that the first page once had to the page that has them now", async () => {
    const redirects = (await (config as Required<NextConfig>).redirects()) as Redirect[];
    const led = redirects.filter(({ destination }) => destination === "/map").map(({ has = [] }) => has[0]?.key);
    expect(led.toSorted()).toEqual(pasted([...mapNames, ...filterNames]));
  });

  it("leaves the policy of exactly those addresses to the proxy that it does not set one for", async () => {
    expect(proxyConfig.matcher).toEqual([`/((?!${notPages}).*)`]);
    const sources = (await (config as Required<NextConfig>).headers())
      .filter(({ headers }) => headers.some(({ key }) => key === "Content-Security-Policy"))
      .map(({ source }) => source);
    const ofEmbeds = ["/embed", "/embed/:path*", "/embed-this", "/embed-this/:path*"];
    expect(sources).toEqual([`/:path((?=${notPages}).*)`, "/map-image/:path*", "/:file(.*\\.svg)", ...ofEmbeds]);
  });

  it("lets other sites frame embeds and nothing else, for browsers old and new", async () => {
    const rules = await (config as Required<NextConfig>).headers();
    const [unframed] = rules.filter(({ headers }) => headers.some(({ key }) => key === "X-Frame-Options"));
    const pattern = new RegExp(`^/${unframed?.source.slice("/:path(".length, -1)}$`);
    const framed = ["/embed", "/embed/places/tbilisi"];
    const others = [
      "/",
      "/about",
      "/embed-this",
      "/embed-this/about",
      "/embed.css",
      "/oembed",
      "/embedding",
      "/x/embed",
    ];
    expect([...framed, ...others].filter((address) => !pattern.test(address))).toEqual(framed);
    const policies = rules.filter(({ headers }) =>
      headers.some(({ key, value }) => key === "Content-Security-Policy" && value.includes("frame-ancestors *")),
    );
    expect(policies.map(({ source }) => source)).toEqual(["/embed", "/embed/:path*"]);
  });

  it("leaves no cookie by itself: only a reader's own choice does", async () => {
    expect(JSON.stringify(await (config as Required<NextConfig>).headers())).not.toContain("Set-Cookie");
  });
});
