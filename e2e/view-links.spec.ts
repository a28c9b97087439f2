import { expect } from "@playwright/test";
import type { Map as MapLibreMap } from "maplibre-gl";
import { drawnLayers, mapAtRest } from "./support.ts";
import { test } from "./warm.ts";

const viewed = "/places/tbilisi?map=9/39.80/46.75&on=2013-01-28";

test("the server draws the view that the address asks for, in the page and in its preview", async ({ request }) => {
  const html = await (await request.get(viewed)).text();
  expect(html).toContain("/map-image/wide/9/39.8/46.75/");
  expect(html).toMatch(
    /property="og:image" content="[^"]*\/social\/places\/tbilisi\?map=9\/39.8\/46.75&amp;on=2013-01-28"/,
  );
  expect(html).toMatch(/rel="canonical" href="[^"?]*\/places\/tbilisi"/);
  expect(html).toContain("Line of contact, 1994–2020");
  expect(html).not.toContain('data-layer="peacekeepers-zone-2020-2023"');
});

test("a page without a view is static and may be cached; a viewed one is drawn on request", async ({ request }) => {
  const plain = await request.get("/places/tbilisi");
  expect(plain.headers()["cache-control"]).toMatch(/s-maxage=\d{5,}/);
  expect(plain.headers()["x-nextjs-prerender"]).toContain("1");
  const asked = await request.get(viewed);
  expect(asked.headers()["x-nextjs-prerender"]).toBeUndefined();
});

for (const [query, said] of [
  ["map=banana", "banana"],
  ["on=yesterday", "yesterday"],
  ["layers=atlantis", "atlantis"],
]) {
  test(`?${query} shows the page's own view and one line that says what was wrong`, async ({ page, request }) => {
    const plain = await (await request.get("/places/tbilisi")).text();
    const own = /\/map-image\/wide\/[^"]+\.svg/.exec(plain)?.[0] ?? "none";
    const answer = await request.get(`/places/tbilisi?${query}`);
    expect(answer.status()).toBe(200);
    expect(await answer.text()).toContain(own);
    await page.goto(`/places/tbilisi?${query}`);
    await expect(page.locator(".view-notice")).toHaveCount(1);
    await expect(page.locator(".view-notice")).toContainText(said ?? "");
  });
}

test("an address with a view opens the live map at exactly that view", async ({ page }) => {
  await page.goto("/deployments/russian-peacekeepers?map=8.2/39.9/46.6&layers=oblast-1923-1991,relief,rivers");
  await mapAtRest(page);
  const centre = await page
    .locator(".map-canvas")
    .evaluate((element) => (element as HTMLElement & { atlasMap: MapLibreMap }).atlasMap.getCenter());
  expect(centre.lng).toBeCloseTo(46.6, 3);
  expect(centre.lat).toBeCloseTo(39.9, 3);
  const layers = await drawnLayers(page);
  expect(layers).toContain("oblast-1923-1991");
  expect(layers).not.toContain("peacekeepers-zone-2020-2023");
});

test("moving the map and switching a layer write the address, and reloading it brings the same view", async ({
  page,
}) => {
  await page.goto("/deployments/russian-peacekeepers");
  await mapAtRest(page);
  await page.locator(".map-canvas canvas").focus();
  for (const key of ["ArrowRight", "ArrowDown", "+"]) await page.keyboard.press(key);
  await expect(page).toHaveURL(/\?map=[\d.]+\/[\d.]+\/[\d.]+$/);
  await page.locator(".map-live .layer-menu summary").click();
  await page.locator(".map-live input[value=peacekeepers-zone-2020-2023]").uncheck();
  await expect(page).toHaveURL(/&layers=/);
  expect(page.url()).not.toContain("peacekeepers-zone");
  await mapAtRest(page);
  const before = page.url();
  await page.reload();
  await mapAtRest(page);
  expect(page.url()).toBe(before);
  await expect(page.locator(".map-live .legend [data-layer=peacekeepers-zone-2020-2023]")).toHaveCount(0);
  expect(await drawnLayers(page)).not.toContain("peacekeepers-zone-2020-2023");
});

test("Back from a page to one with a view shows that view again, even while the map is on its way to the page", async ({
  page,
}) => {
  await page.goto("/places/tbilisi?map=7.5/40.2/46.1");
  await mapAtRest(page);
  await page.getByRole("navigation", { name: "Sections" }).getByRole("link", { name: "Sources" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Sources");
  await page.goBack();
  await expect(page).toHaveURL(/map=7.5\/40.2\/46.1/);
  await expect
    .poll(async () => {
      await mapAtRest(page);
      return page
        .locator(".map-canvas")
        .evaluate((element) =>
          (element as HTMLElement & { atlasMap: MapLibreMap }).atlasMap.getCenter().lng.toFixed(3),
        );
    })
    .toBe("46.100");
});

test("“Copy link to this view” copies the view in sight and says so", async ({ browser }) => {
  const context = await browser.newContext({ permissions: ["clipboard-read", "clipboard-write"] });
  const page = await context.newPage();
  await page.goto("/places/tbilisi");
  await page.locator("#map").getByRole("button", { name: "Copy link to this view" }).click();
  await expect(
    page
      .locator("#map .share-view [role=status], .map-live .share-view [role=status]")
      .filter({ hasText: "Link copied" }),
  ).toHaveCount(1);
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/\/places\/tbilisi\?map=[\d.]+\/[\d.]+\/[\d.]+$/);
  await context.close();
});
