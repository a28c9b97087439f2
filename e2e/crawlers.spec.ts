import { type APIRequestContext, expect, test } from "@playwright/test";
import { parameterNames } from "../lib/address/parameter-names.ts";
import { siteMapPaths } from "./site-map.ts";

/** Links with a query within the site, each with what it says to whoever reads all links. */
function viewLinks(html: string): { href: string; followed: boolean }[] {
  const links = [...html.matchAll(/<a\b[^>]*\bhref="([^"]*)"[^>]*>/g)].map(([tag, href = ""]) => ({
    href,
    followed: !/\brel="[^"]*nofollow/.test(tag),
  }));
  return links.filter(({ href }) => href.includes("?") && !/^(https?|mailto):/.test(href));
}

/** What the group of robots.txt for a robot forbids. */
async function forbidden(request: APIRequestContext, robot: string): Promise<string[]> {
  const groups = (await (await request.get("/robots.txt")).text()).split(/\n\s*\n/);
  const group = groups.find((lines) => lines.includes(`User-Agent: ${robot}\n`)) ?? "";
  return [...group.matchAll(/^Disallow: (.+)$/gm)].map(([, rule = ""]) => rule);
}

const fits = (rule: string, address: string) =>
  new RegExp(`^${rule.replace(/[.+?^${}()|[\]\\]/g, "\\$&").replaceAll("*", ".*")}`).test(address);

/** Pages are asked for by what takes least time: there are hundreds, and what their bytes are is asked elsewhere. */
const textOf = async (address: string) => (await fetch(address, { headers: { "Accept-Encoding": "identity" } })).text();

test("no page of the site map leads a crawler into views, of which there is no end", async ({ request, baseURL }) => {
  const links = await Promise.all(
    (await siteMapPaths(request)).map(async (path) => {
      const found = viewLinks(await textOf(baseURL + path));
      expect(
        found.filter(({ followed }) => followed).map(({ href }) => href),
        path,
      ).toEqual([]);
      return found.length;
    }),
  );
  expect(links.reduce((sum, count) => sum + count)).toBeGreaterThan(1000);
});

for (const address of ["/map?on=2013", "/places/tbilisi?map=7/41.7/44.8", "/meetings?sort=place", "/search?q=paris"]) {
  test(`${address} leads a crawler no further, and names the page without a view as the canonical one`, async ({
    request,
  }) => {
    const html = await (await request.get(address)).text();
    expect(html).toMatch(/<meta name="robots" content="(no)?index, nofollow"/);
    const [, canonical = ""] = /<link rel="canonical" href="([^"]+)"/.exec(html) ?? [];
    expect(new URL(canonical).pathname).toBe(address.split("?")[0]);
    expect(new URL(canonical).search).toBe("");
    expect(viewLinks(html).length).toBeGreaterThan(0);
  });
}

test("crawlers may read every page, but no view, choice of a language or a date, or filled report", async ({
  request,
}) => {
  const rules = await forbidden(request, "*");
  for (const path of await siteMapPaths(request)) expect(rules.filter((rule) => fits(rule, path))).toEqual([]);
  const views = parameterNames.flatMap((name) => [`/places?${name}=x`, `/about?utm_source=x&${name}=x`]);
  for (const address of [
    ...views,
    "/viewed/about",
    "/picture/about.png",
    "/names/hy",
    "/dates/chosen?year=2013",
    "/corrections?page=/about",
    "/embed-this/about",
  ])
    expect(
      rules.some((rule) => fits(rule, address)),
      address,
    ).toBe(true);
  expect(await (await request.get("/robots.txt")).text()).toMatch(/^Sitemap: https?:\/\/.+\/sitemap\.xml$/m);
});

test("who fetches the one address that somebody has shared may read a view and its picture", async ({ request }) => {
  for (const robot of ["Twitterbot", "facebookexternalhit"]) {
    const rules = await forbidden(request, robot);
    for (const address of ["/places/tbilisi?on=2013", "/social/places/tbilisi?on=2013"])
      expect(rules.filter((rule) => fits(rule, address))).toEqual([]);
  }
});
