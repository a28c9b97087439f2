import { expect, type Page } from "@playwright/test";
import { pageAlive, withoutLiveMap } from "./support.ts";
import { test } from "./warm.ts";

const phone = { width: 360, height: 740 };

test.beforeEach(({ page }) => withoutLiveMap(page));

/** The share of the window's rows, from 0 to 1, in which neither a map nor the page's own text stands. */
const neither = (page: Page) =>
  page.evaluate(() => {
    const height = window.innerHeight;
    const free = new Set(Array.from({ length: height }, (_, row) => row));
    const take = ({ top, bottom }: { top: number; bottom: number }) => {
      for (let row = Math.max(0, Math.floor(top)); row < Math.min(height, bottom); row++) free.delete(row);
    };
    const inSight = (element: Element) => element.checkVisibility() && element.getBoundingClientRect().height > 0;
    // The map with its credit, and the text with the air around it: but the rows of its tools alone are none of it.
    for (const part of [...document.querySelectorAll(".map, .map-attribution, .front-map, main")].filter(inSight))
      take(part.getBoundingClientRect());
    const tools = "main :is(.share-link, .filters > summary, form, .tour-nav, .front-actions, .breadcrumb)";
    const words = [...document.querySelectorAll("main :is(h1, h2, h3, p, li, blockquote, dt, dd, td, th)")]
      .filter((element) => inSight(element) && !element.matches(`${tools} *`))
      .map((element) => element.getBoundingClientRect());
    for (const tool of [...document.querySelectorAll(tools)].filter(inSight)) {
      const { top, bottom } = tool.getBoundingClientRect();
      for (let row = Math.max(0, Math.floor(top)); row < Math.min(height, bottom); row++)
        if (!words.some((box) => box.top <= row && row < box.bottom)) free.add(row);
    }
    return free.size / height;
  });

const kindsOfPage = [
  "/",
  "/map",
  "/meetings",
  "/meetings/2022-05-22-brussels",
  "/deployments/russian-peacekeepers",
  "/places",
  "/places/tbilisi",
  "/articles/paris-2013",
  "/timeline",
  "/timeline?on=2022-09-01",
  "/tour/1",
  "/where-they-met",
  "/disagreements",
  "/sources",
  "/about",
];

test("on a phone at most a third of the first screen is neither text nor map", async ({ page }) => {
  await page.setViewportSize(phone);
  for (const path of kindsOfPage) {
    await page.goto(path);
    expect(await neither(page), path).toBeLessThanOrEqual(1 / 3);
  }
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with a script" : "without JavaScript", () => {
    test.use({ viewport: phone, javaScriptEnabled, hasTouch: true });

    test("on a phone the Timeline page has the timeline itself, not a stepper", async ({ page }) => {
      await page.goto("/timeline");
      await expect(page.locator("#timeline .timeline-track")).toBeInViewport({ ratio: 1 });
      await expect(page.locator("#timeline .period-stepper")).toBeHidden();
      await expect(page.getByRole("button", { name: "Dates" })).toBeInViewport();
      if (javaScriptEnabled) {
        await pageAlive(page);
        const track = await page.locator("#timeline .timeline-track").boundingBox();
        await page.touchscreen.tap((track?.x ?? 0) + (track?.width ?? 0) / 2, (track?.y ?? 0) + 80);
        await expect(page).toHaveURL(/on=20\d\d-\d\d-\d\d/);
        await expect(page.getByRole("slider", { name: "Date shown on the map" })).toHaveText(/20\d\d/);
      } else {
        await page.getByRole("link", { name: /^2010: \d+ meetings/ }).tap();
        await expect(page).toHaveURL(/on=2010$/);
        await expect(page.locator("#timeline .date-line").first()).toContainText("2010");
      }
    });
  });
}

test("on a phone all other pages keep the stepper", async ({ page }) => {
  await page.setViewportSize(phone);
  await page.goto("/places/tbilisi");
  await expect(page.locator("#timeline .timeline-track")).toBeHidden();
  await expect(page.getByRole("link", { name: "‹ After" })).toBeVisible();
});
