import { expect } from "@playwright/test";
import { entryPath } from "../lib/atlas/atlas.ts";
import { type LogPage, logPages } from "../lib/atlas/corrected.ts";
import { loadAtlas } from "../lib/content/load.ts";
import { test } from "./warm.ts";

const atlas = loadAtlas();
const pages = logPages(atlas);
const corrected = pages.flatMap(({ days }) => days.flatMap((day) => day.corrected));

test.use({ javaScriptEnabled: false });

for (const { path, days } of pages)
  test(`${path} tells what every correction changed and why, the newest day first`, async ({ page }) => {
    await page.goto(path);
    const shown = await page.locator(".correction-log h2 time").evaluateAll((times) => {
      return times.map((time) => time.getAttribute("datetime"));
    });
    expect(shown).toEqual(days.map(({ date }) => date));
    expect(shown).toEqual(shown.toSorted().toReversed());
    for (const { anchor, entry, changes } of days.flatMap((day) => day.corrected)) {
      const item = page.locator(`[id="${anchor}"]`);
      await expect(item.getByRole("link").first()).toHaveText(entry.title);
      const words = changes.flatMap(({ said, says }) => [said, says]);
      const told = await item.locator("dd").allInnerTexts();
      expect(told.filter((_, index) => index % 3 < 2)).toEqual(words);
      expect(await item.locator("dd a").count()).toBe(changes.filter(({ source }) => source !== null).length);
    }
  });

test("older corrections are reached page by page, and lead back to the newer", async ({ page }) => {
  await page.goto("/corrections/log");
  for (const { path } of pages.slice(0, -1).toReversed()) {
    await page.getByRole("link", { name: "Older corrections" }).first().click();
    await expect(page).toHaveURL(path);
  }
  await expect(page.getByRole("link", { name: "Older corrections" })).toHaveCount(0);
  for (const { path } of pages.slice(1)) {
    await page.getByRole("link", { name: "Newer corrections" }).first().click();
    await expect(page).toHaveURL(path);
  }
});

test("a corrected entry says so in one line that leads to what changed last, and back", async ({ page }) => {
  const { path, days } = pages.at(-1) as LogPage;
  const { anchor, entry } = days[0]?.corrected[0] ?? { anchor: "", entry: undefined };
  await page.goto(`${path}#${anchor}`);
  await page.locator(":target").getByRole("link", { name: entry?.title }).click();
  await page.locator(".corrected").getByRole("link", { name: "what changed" }).click();
  await expect(page).toHaveURL(new RegExp(`${path}#${anchor}$`));
  await expect(page.locator(":target")).toBeInViewport();
});

test("only corrected entries say that they were corrected", async ({ request }) => {
  const told = new Set(corrected.map(({ entry }) => entry));
  for (const entry of atlas.entries) {
    const html = await (await request.get(entryPath(entry))).text();
    expect(html.includes("what changed"), entry.id).toBe(told.has(entry));
  }
});

test("the foot of every page leads to the log", async ({ page }) => {
  await page.goto("/places/tbilisi");
  await page.locator(".site-footer").getByRole("link", { name: "What we corrected" }).click();
  await expect(page).toHaveURL(/\/corrections\/log$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("What we corrected");
});

for (const [from, to] of [
  ["/meetings/1999-08-23-geneva", "/meetings/1999-08-22-geneva"],
  ["/meetings/2021-11-paris", "/meetings/2021-11-10-paris"],
]) {
  test(`the address of ${from}, whose date was wrong, leads to the right one`, async ({ request }) => {
    const moved = await request.get(from ?? "", { maxRedirects: 0 });
    expect(moved.status()).toBe(308);
    expect(new URL((await request.get(from ?? "")).url()).pathname).toBe(to);
  });
}

for (const width of [360, 1440]) {
  test(`the log fits into ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto("/corrections/log");
    const spare = await page.getByRole("main").evaluate((text) => text.clientWidth - text.scrollWidth);
    expect(spare).toBeGreaterThanOrEqual(0);
  });
}
