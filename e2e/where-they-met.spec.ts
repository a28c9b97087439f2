import { expect, type Locator } from "@playwright/test";
import { loadAtlas } from "../lib/content/load.ts";
import { pageAlive } from "./support.ts";
import { test } from "./warm.ts";

const path = "/where-they-met";

test.use({ javaScriptEnabled: false });

const hrefs = (links: Locator) => links.evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));

test("every mark is a link with a name to a page that exists", async ({ page, request }) => {
  await page.goto(path);
  const marks = page.locator(".figures a:is(.mark, .venues a, .plot-names a)");
  const all = await hrefs(marks);
  expect(all.length).toBeGreaterThan(200);
  expect(all.filter((href) => !/^\/(meetings|places)\/[a-z0-9-]+$/.test(href))).toEqual([]);
  const nameless = await page.locator("a.mark:not([title*=' '])").count();
  expect(nameless).toBe(0);
  for (const href of all.filter((_, index) => index % 23 === 0)) {
    expect((await request.get(href, { maxRedirects: 0 })).status(), href).toBe(200);
  }
});

test("every figure and every total counts each meeting once, those without a place by their convener alone", async ({
  page,
}) => {
  const { meetings: all } = loadAtlas();
  const meetings = all.length;
  const placed = all.filter(({ places }) => places.length > 0).length;
  expect(placed).toBeLessThan(meetings);
  await page.goto("/meetings");
  expect(await page.locator(".meeting-table tbody tr").count()).toBe(meetings);
  await page.goto(path);
  const sum = async (cells: Locator) =>
    (await cells.allInnerTexts()).reduce((total, text) => total + (Number(text) || 0), 0);
  expect(new Set(await hrefs(page.locator(".matrix a.mark"))).size).toBe(meetings);
  expect(new Set(await hrefs(page.locator(".plot a.mark"))).size).toBe(placed);
  expect(await sum(page.locator(".matrix tbody tr:not(.landmark) td:last-child"))).toBe(meetings);
  expect(await sum(page.locator(".matrix tfoot td:not(:last-child)"))).toBe(meetings);
  const venues = page.locator("table:has(tfoot).venue-table");
  const once = await page.locator(".venues-once li").count();
  expect(await sum(venues.locator("tbody td:nth-child(2)"))).toBe(placed - once);
  expect(await sum(venues.locator("tfoot tr:first-child td:nth-child(2)"))).toBe(once);
  expect(await sum(venues.locator("tfoot tr:last-child td:nth-child(2)"))).toBe(placed);
  expect((await sum(page.locator(".circle"))) + once).toBe(placed);
});

test("every mark, also of the nearest and the farthest venue, stands within the figure of distances", async ({
  page,
}) => {
  await page.goto(path);
  const outside = await page.locator(".plot").evaluate((plot) => {
    const { top, bottom } = plot.getBoundingClientRect();
    const middle = (mark: Element) => mark.getBoundingClientRect().top + mark.getBoundingClientRect().height / 2;
    return [...plot.querySelectorAll(".mark")].filter((mark) => middle(mark) < top || middle(mark) > bottom).length;
  });
  expect(outside).toBe(0);
});

test("the heading of a column leads to the meetings that it counts", async ({ page }) => {
  await page.goto(path);
  const column =
    1 + (await page.locator(".matrix thead th").allInnerTexts()).findIndex((text) => /European\s+Union/.test(text));
  const total = Number(await page.locator(`.matrix tfoot tr > :nth-child(${column})`).innerText());
  await page.locator(".matrix").getByRole("link", { name: "European Union" }).click();
  await expect(page.locator(".meeting-table tbody tr")).toHaveCount(total);
});

test.describe("with JavaScript", () => {
  test.use({ javaScriptEnabled: true });

  test("the heading of a column leads to the same meetings", async ({ page }) => {
    await page.goto(path);
    await pageAlive(page);
    await page.locator(".matrix").getByRole("link", { name: "France" }).click();
    await expect(page.getByRole("status").filter({ hasText: "Clear filters" })).toBeVisible();
  });
});

for (const width of [360, 768, 1440]) {
  test(`the figures fit a screen of ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(path);
    for (const figure of await page.locator(".venues, .matrix, .plot, .venue-table").all()) {
      const box = await figure.boundingBox();
      const column = await page.getByRole("main").boundingBox();
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual((column?.x ?? 0) + (column?.width ?? 0));
    }
  });
}
