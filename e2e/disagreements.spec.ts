import { expect } from "@playwright/test";
import { type DisputedPoint, disputedEras, disputedPoints } from "../lib/atlas/disputed-points.ts";
import { loadAtlas } from "../lib/content/load.ts";
import { test } from "./warm.ts";

const atlas = loadAtlas();
const points = disputedPoints(atlas);
const eras = disputedEras(atlas);

test.use({ javaScriptEnabled: false });

test("all points on which sources differ are there, era by era, each leading to its accounts", async ({ page }) => {
  await page.goto("/disagreements");
  const links = page.locator(".disagreement-list > li > a");
  expect(await links.allInnerTexts()).toEqual(points.map(({ item }) => item.about));
  const leadTo = await links.evaluateAll((all) => all.map((a) => a.getAttribute("href")));
  expect(leadTo).toEqual(points.map(({ among }) => among));
});

test("a link from when all accounts stood on one page still finds its point", async ({ page }) => {
  const { anchor, item, among } = points[0] as DisputedPoint;
  await page.goto(`/disagreements#${anchor}`);
  const target = page.locator(".disagreement-list > li:target");
  await expect(target).toBeInViewport();
  await target.getByRole("link", { name: item.about }).click();
  await expect(page).toHaveURL(among);
});

for (const era of eras)
  test(`the page of “${era.title}” has each of its points with each account and its source`, async ({ page }) => {
    await page.goto(era.path);
    await expect(page.locator(".disagreement")).toHaveCount(era.points.length);
    for (const { anchor, item } of era.points) {
      const section = page.locator(`[id="${anchor}"]`);
      await expect(section.getByRole("heading")).toHaveText(item.about);
      expect(await section.locator(".account-says").allInnerTexts()).toEqual(item.accounts.map(({ says }) => says));
      expect(await section.locator(".account-source a").count()).toBe(item.accounts.length);
    }
  });

for (const width of [360, 1440]) {
  test(`two accounts stand side by side at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const { path } of eras.filter((era) => era.points.length > 0)) {
      await page.goto(path);
      for (const list of await page.locator(".disagreement > ul").all()) {
        const [first, second] = await list.locator("> li").all();
        const [left, right] = [await first?.boundingBox(), await second?.boundingBox()];
        expect(left?.y).toBe(right?.y);
        expect(left?.width).toBeCloseTo(right?.width ?? 0, 0);
      }
      const spare = await page.getByRole("main").evaluate((text) => text.clientWidth - text.scrollWidth);
      expect(spare).toBeGreaterThanOrEqual(0);
    }
  });
}

test("a point links to its entry, and the entry's own section links back to it", async ({ page }) => {
  for (const era of eras) {
    await page.goto(era.path);
    const forward = await page
      .locator(".disagreement-entry a")
      .evaluateAll((links) => links.map((a) => a.getAttribute("href")));
    expect(forward).toEqual(era.points.map(({ path }) => path));
  }
  for (const { anchor, path, among, item } of points) {
    const html = await (await page.request.get(path)).text();
    expect(html, path).toContain(`id="${anchor}"`);
    expect(html, path).toContain(`href="${among}"`);
    expect(html, path).toContain(item.about.replaceAll("'", "&#x27;"));
  }
});

test("a reader goes from an entry's disagreement to all of its era and back", async ({ page }) => {
  await page.goto("/meetings/2022-05-22-brussels");
  await page.locator(".disagreement-more a").first().click();
  await expect(page).toHaveURL(/\/disagreements\/from-2020#2022-05-22-brussels-/);
  await page.locator(".disagreement:target .disagreement-entry a").click();
  await expect(page).toHaveURL(/\/meetings\/2022-05-22-brussels#2022-05-22-brussels-/);
  await expect(page.locator(".disagreement:target")).toBeInViewport();
});
