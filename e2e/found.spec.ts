import { expect } from "@playwright/test";
import { saysWhatItIsAbout } from "./every-page/text.ts";
import { locations, siteMapParts, siteMapPaths } from "./site-map.ts";
import { kindsOfPage } from "./support.ts";
import { test } from "./warm.ts";

test("the site map lists every kind of page, each address once", async ({ request }) => {
  const paths = await siteMapPaths(request);
  expect(paths).toEqual(expect.arrayContaining(kindsOfPage));
  expect(new Set(paths).size).toBe(paths.length);
});

test("the site map says of every page when it was last changed", async ({ request }) => {
  const index = await (await request.get("/sitemap.xml")).text();
  for (const xml of [index, ...(await siteMapParts(request))])
    expect(xml.match(/<lastmod>\d{4}-\d{2}-\d{2}<\/lastmod>/g)?.length).toBe(locations(xml).length);
});

test("a part that the site map does not have is missing", async ({ request }) => {
  const answer = await request.get("/sitemap/nothing.xml");
  expect([answer.status(), await answer.text()]).toEqual([404, "The site map has no part of this name.\n"]);
});

test("the site map lists every page that the lists link to", async ({ request }) => {
  const paths = await siteMapPaths(request);
  for (const list of ["/places", "/meetings", "/deployments", "/events", "/articles"]) {
    const html = await (await request.get(list)).text();
    const links = [...html.matchAll(/href="(\/(?!names\/)[a-z]+\/[a-z0-9-]+)"/g)].map(([, path = ""]) => path);
    expect(links.length).toBeGreaterThan(0);
    expect(paths, list).toEqual(expect.arrayContaining(links));
  }
});

test("addresses of the site map answer with a page", async ({ request }) => {
  const paths = await siteMapPaths(request);
  const sample = paths.filter((path, index) => index % 7 === 0 || kindsOfPage.includes(path));
  for (const path of sample) expect((await request.get(path, { maxRedirects: 0 })).status(), path).toBe(200);
});

for (const path of ["/map", "/places/tbilisi", "/deployments/russian-peacekeepers"]) {
  test(`${path} with a view names the address without it as the canonical one`, async ({ page }) => {
    await page.goto(`${path}?map=7/40.2/46.5&on=2021&layers=oblast-1923-1991`);
    const canonical = await page.locator("link[rel=canonical]").getAttribute("href");
    const { pathname, search } = new URL(canonical ?? "");
    expect(pathname + search).toBe(path);
  });
}

test("a page with a view says in JSON-LD what it is about and where it stands", async ({ page }) => {
  await page.goto("/places/tbilisi?on=2021");
  await saysWhatItIsAbout(page);
});

test("an article's JSON-LD quotes its excerpts as the page does", async ({ page }) => {
  await page.goto("/articles/tbilisi-2022");
  const { "@graph": graph } = JSON.parse(
    (await page.locator('script[type="application/ld+json"]').textContent()) ?? "",
  );
  const quoted: string[] = graph
    .filter((thing: { "@type": string }) => thing["@type"] === "Quotation")
    .map((q: { text: string }) => q.text);
  const shown = await page.locator(".quote-exact").allTextContents();
  expect(quoted.toSorted()).toEqual(shown.toSorted());
});
