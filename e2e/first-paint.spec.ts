import { expect, test } from "@playwright/test";
import { dataAddress } from "../lib/boot/page-data.ts";
import { mapSays, pageAlive } from "./support.ts";

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
    await expect(page.locator("[data-fonts]").first()).toBeAttached();
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
  const late = () =>
    asked.filter((path) => path.startsWith("/fonts/") || (path.endsWith(".js") && path !== "/begin.js"));
  await page.goto("/places/tbilisi", { waitUntil: "domcontentloaded" });
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Tbilisi");
  await page.waitForTimeout(700);
  expect(late()).toEqual([]);
  deliver();
  await pageAlive(page);
  expect(late().some((path) => path.endsWith(".woff2"))).toBe(true);
});

test("the program is fetched, and runs at the first sign of the reader", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.goto("/places/tbilisi");
  await expect.poll(() => asked.filter((path) => path.endsWith(".js")).length).toBeGreaterThan(3);
  expect(asked.filter((path) => path.startsWith(dataAddress("")))).toHaveLength(1);
  await page.waitForLoadState("networkidle");
  await expect(mapSays(page)).toBeEmpty();
  await page.mouse.move(30, 300);
  await expect(mapSays(page)).not.toBeEmpty({ timeout: 3000 });
});

test("the program runs by itself for a reader who does nothing", async ({ page }) => {
  await page.goto("/places/tbilisi", { waitUntil: "networkidle" });
  await expect(mapSays(page)).toBeEmpty();
  await expect(mapSays(page)).not.toBeEmpty({ timeout: 15_000 });
});

test.describe("what the reader does before the program listens", () => {
  test.beforeEach(async ({ page }) => {
    await page.goto("/places/tbilisi", { waitUntil: "networkidle" });
    await expect(mapSays(page)).toBeEmpty();
  });

  test("a button that is pressed answers", async ({ page, context }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    const share = page.getByRole("main").getByRole("button", { name: "Share" });
    await share.evaluate((button) => button.scrollIntoView({ block: "center", behavior: "instant" }));
    await share.click();
    await expect(share).toHaveAttribute("data-said", "Link copied");
  });

  test("a key opens the search", async ({ page }) => {
    await page.keyboard.press("/");
    await expect(page.getByRole("dialog").getByRole("combobox")).toBeFocused();
  });

  test("a theme that is chosen comes, and stays", async ({ page }) => {
    await page.getByRole("button", { name: "Menu" }).click();
    await page.getByLabel("Theme").selectOption("dark");
    await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
    await expect(page.getByLabel("Theme")).toHaveValue("dark");
  });

  test("a mouse that rests on the map brings the live one", async ({ page }) => {
    await page.locator("#map .drawn-map").hover({ position: { x: 200, y: 200 } });
    await expect(page.locator(".map-host")).toHaveAttribute("data-wanted", "true");
  });

  test("“Explore the map” brings the live map on the same page", async ({ page }) => {
    await page.evaluate(() => Object.assign(window, { samePage: true }));
    await page.locator("[data-explore]").click();
    await expect(page.locator(".map[data-ready=true]")).toBeVisible({ timeout: 60_000 });
    expect(await page.evaluate(() => "samePage" in window)).toBe(true);
  });

  test("the search and the map are there by their addresses where the program never comes", async ({ page }) => {
    await page.route("**/_next/static/chunks/**", (route) => route.abort());
    await page.goto("/places/tbilisi", { waitUntil: "networkidle" });
    await page.getByRole("link", { name: "Search" }).click();
    await expect(page).toHaveURL("/search");
  });

  test("a link leads where it says", async ({ page }) => {
    await page.getByRole("navigation", { name: "Sections" }).getByRole("link", { name: "Meetings" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Meetings");
  });
});

test("a map's picture that never comes does not keep the program away", async ({ page }) => {
  await page.route("**/map-image/**", () => {});
  await page.goto("/places/tbilisi", { waitUntil: "domcontentloaded" });
  await pageAlive(page);
});

test("on a later visit the text is in its own fonts from the first paint", async ({ page }) => {
  await page.goto("/");
  await expect(page.locator("html[data-fonts]")).toBeAttached();
  await page.goto("/articles/tbilisi-2022", { waitUntil: "domcontentloaded" });
  await expect(page.locator('link[href="/fonts/faces.css"]')).toHaveAttribute("blocking", "render");
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
