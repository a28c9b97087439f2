import { expect, test } from "@playwright/test";
import { pageAlive } from "./support.ts";

const pages = ["/", "/places/tbilisi", "/articles/tbilisi-2022", "/meetings/2022-05-22-brussels"];

for (const path of pages) {
  test(`${path} stands still while the map, the fonts and the program arrive`, async ({ page }) => {
    await page.setViewportSize({ width: 412, height: 823 });
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
      }).observe({ type: "layout-shift", buffered: true });
    });
    await page.goto(path, { waitUntil: "networkidle" });
    await pageAlive(page);
    await expect(page.locator("link[data-fonts]")).toHaveCount(1);
    await page.evaluate(() => document.fonts.ready);
    const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
    expect(shifts.reduce((sum, shift) => sum + shift, 0)).toBeLessThanOrEqual(0.01);
  });
}

test("fonts and program wait until the map's picture is there, and come by themselves then", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  let deliver = () => {};
  const delivered = new Promise<void>((resolve) => {
    deliver = resolve;
  });
  await page.route("**/map-image/**", async (route) => {
    await delivered;
    await route.continue();
  });
  const late = () => asked.filter((path) => path.startsWith("/fonts/") || path.endsWith(".js"));
  await page.goto("/places/tbilisi", { waitUntil: "domcontentloaded" });
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Tbilisi");
  await page.waitForTimeout(700);
  expect(late()).toEqual([]);
  deliver();
  await pageAlive(page);
  expect(late().some((path) => path.endsWith(".woff2"))).toBe(true);
});

test("a map's picture that never comes does not keep the program away", async ({ page }) => {
  await page.route("**/map-image/**", () => {});
  await page.goto("/places/tbilisi", { waitUntil: "domcontentloaded" });
  await pageAlive(page);
});

test("on a later visit the text is in its own fonts from the first paint", async ({ page }) => {
  await page.goto("/", { waitUntil: "networkidle" });
  await page.goto("/articles/tbilisi-2022", { waitUntil: "domcontentloaded" });
  await expect(page.locator("link[data-fonts]")).toHaveAttribute("blocking", "render");
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the fonts come by a plain style sheet", async ({ page }) => {
    const asked: string[] = [];
    page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    await page.goto("/places/tbilisi", { waitUntil: "networkidle" });
    expect(asked.some((path) => path.endsWith(".woff2"))).toBe(true);
  });
});
