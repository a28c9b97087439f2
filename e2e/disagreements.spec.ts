import { gzipSync } from "node:zlib";
import { expect, test } from "@playwright/test";
import { disputedPoints } from "../lib/atlas/disputed-points.ts";
import { loadAtlas } from "../lib/content/load.ts";

const points = disputedPoints(loadAtlas());

test.use({ javaScriptEnabled: false });

test("every point on which sources differ is there, with each account and its source", async ({ page }) => {
  await page.goto("/disagreements");
  await expect(page.locator(".disagreement")).toHaveCount(points.length);
  for (const { anchor, item } of points) {
    const section = page.locator(`[id="${anchor}"]`);
    await expect(section.getByRole("heading")).toHaveText(item.about);
    expect(await section.locator(".account-says").allInnerTexts()).toEqual(item.accounts.map(({ says }) => says));
    expect(await section.locator(".account-source a").count()).toBe(item.accounts.length);
  }
});

test("the counts at the top lead to their periods and add up", async ({ page }) => {
  await page.goto("/disagreements");
  const counts = await page.locator(".disagreement-counts .count").allInnerTexts();
  expect(counts.reduce((sum, count) => sum + Number(count), 0)).toBe(points.length);
  for (const link of await page.locator(".disagreement-counts a").all()) {
    const hash = await link.getAttribute("href");
    await expect(page.locator(`section[id="${hash?.slice(1)}"]`)).toHaveCount(1);
  }
});

for (const width of [360, 1440]) {
  test(`two accounts stand side by side at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto("/disagreements");
    for (const list of await page.locator(".disagreement > ul").all()) {
      const [first, second] = await list.locator("> li").all();
      const [left, right] = [await first?.boundingBox(), await second?.boundingBox()];
      expect(left?.y).toBe(right?.y);
      expect(left?.width).toBeCloseTo(right?.width ?? 0, 0);
    }
    const spare = await page.getByRole("main").evaluate((text) => text.clientWidth - text.scrollWidth);
    expect(spare).toBeGreaterThanOrEqual(0);
  });
}

test("a point links to its entry, and the entry's own section links back to it", async ({ page }) => {
  await page.goto("/disagreements");
  const forward = await page
    .locator(".disagreement-entry a")
    .evaluateAll((links) => links.map((a) => a.getAttribute("href")));
  expect(forward).toEqual(points.map(({ path }) => path));
  for (const { anchor, path, item } of points) {
    const html = await (await page.request.get(path)).text();
    expect(html, path).toContain(`id="${anchor}"`);
    expect(html, path).toContain(`href="/disagreements#${anchor}"`);
    expect(html, path).toContain(item.about.replaceAll("'", "&#x27;"));
  }
});

test("a reader goes from an entry's disagreement to all of them and back", async ({ page }) => {
  await page.goto("/meetings/2022-05-22-brussels");
  await page.locator(".disagreement-more a").click();
  await expect(page).toHaveURL(/\/disagreements#2022-05-22-brussels-/);
  await page.locator(".disagreement:target .disagreement-entry a").click();
  await expect(page).toHaveURL(/\/meetings\/2022-05-22-brussels#2022-05-22-brussels-/);
  await expect(page.locator(".disagreement:target")).toBeInViewport();
});

test("all of them together cost at most 45 kB of HTML", async ({ request }) => {
  const html = await (await request.get("/disagreements")).body();
  expect(gzipSync(html, { level: 9 }).length / 1000).toBeLessThanOrEqual(45);
});
