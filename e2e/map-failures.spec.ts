import { expect, type Page, test } from "@playwright/test";
import type { Map as MapLibreMap } from "maplibre-gl";
import { tokens } from "../lib/design/tokens.ts";
import { mapAtRest, openMap, pageAlive } from "./support.ts";

async function drawnMapStays(page: Page): Promise<void> {
  const line = page.locator(".map-failure");
  await expect(line).toHaveCount(1, { timeout: 45_000 });
  await expect(line).toContainText("The text of this page is complete without it.");
  await expect(line.getByRole("button", { name: "Try again" })).toBeVisible();
  await expect(page.locator(".map-image")).toBeVisible();
  await expect(page.locator("#map .marker-link[data-place=tbilisi]:visible")).toHaveCount(1);
}

test("without WebGL the drawn map stays and one line says why", async ({ page }) => {
  await page.addInitScript(() => {
    const getContext = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
      return kind.startsWith("webgl") ? null : (getContext as (...all: unknown[]) => never).call(this, kind, ...rest);
    } as typeof getContext;
  });
  await page.goto("/places/tbilisi");
  await openMap(page);
  await drawnMapStays(page);
});

test("when the drawing context is lost the drawn map comes back, and Try again restores the live one", async ({
  page,
}) => {
  await page.goto("/places/tbilisi");
  await mapAtRest(page);
  await page.locator(".map-canvas canvas").evaluate((canvas) => {
    (canvas as HTMLCanvasElement).getContext("webgl2")?.getExtension("WEBGL_lose_context")?.loseContext();
  });
  await drawnMapStays(page);
  await page.getByRole("button", { name: "Try again" }).click();
  await mapAtRest(page);
  await expect(page.locator(".map-failure")).toHaveCount(0);
});

test("when the map's worker is blocked the drawn map stays and one line says so", async ({ page }) => {
  await page.route(/worker/, (route) => route.abort());
  await page.goto("/places/tbilisi");
  await openMap(page);
  await drawnMapStays(page);
});

test("when the map's program does not arrive the drawn map stays, and Try again fetches it", async ({ page }) => {
  let blocked = true;
  await page.goto("/places/tbilisi");
  await pageAlive(page);
  await page.route(/\/_next\/static\/chunks\//, (route) => (blocked ? route.abort() : route.continue()));
  await openMap(page);
  await drawnMapStays(page);
  blocked = false;
  await page.getByRole("button", { name: "Try again" }).click();
  await mapAtRest(page);
});

test("when the markers do not arrive the drawn map stays, and Try again fetches them", async ({ page }) => {
  let blocked = true;
  await page.route("**/map-data.json", (route) => (blocked ? route.abort() : route.continue()));
  await page.goto("/places/tbilisi");
  await openMap(page);
  await drawnMapStays(page);
  blocked = false;
  await page.getByRole("button", { name: "Try again" }).click();
  await mapAtRest(page);
});

test("a theme that changes while the map loads its style is drawn once it has come", async ({ page }) => {
  await page.goto("/places/tbilisi");
  await pageAlive(page);
  await page.evaluate(() => {
    const root = document.documentElement;
    const { requestAnimationFrame } = window;
    // A style is loaded in the next frame; here that is late, as on a slow phone.
    window.requestAnimationFrame = (frame) => window.setTimeout(() => requestAnimationFrame.call(window, frame), 500);
    let left = 9;
    const turn = setInterval(() => {
      root.dataset.theme = root.dataset.theme === "dark" ? "light" : "dark";
      if (document.querySelector(".map-canvas canvas")) left -= 1;
      if (left > 0) return;
      clearInterval(turn);
      window.requestAnimationFrame = requestAnimationFrame;
    }, 5);
  });
  await mapAtRest(page);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Tbilisi");
  await expect(page.locator(".map-failure")).toHaveCount(0);
  const theme = await page.evaluate(() => (document.documentElement.dataset.theme === "dark" ? "dark" : "light"));
  const sea = page
    .locator(".map-canvas")
    .evaluate((element) =>
      (element as HTMLElement & { atlasMap: MapLibreMap }).atlasMap.getPaintProperty("sheet", "background-color"),
    );
  expect(await sea).toBe(tokens[theme].sea);
});

test("a fault of the live map leaves the page and the drawn map, and Try again starts it anew", async ({ page }) => {
  await page.goto("/places/tbilisi");
  await pageAlive(page);
  await page.evaluate(() => {
    const { matchMedia } = window;
    window.matchMedia = (query) => {
      if (query.includes("64rem")) throw new Error("no media here");
      return matchMedia.call(window, query);
    };
    Object.assign(window, { mend: () => Object.assign(window, { matchMedia }) });
  });
  await openMap(page);
  await drawnMapStays(page);
  await expect(page.locator(".map-failure")).toContainText("The interactive map stopped: no media here");
  await page.evaluate(() => (window as unknown as { mend: () => void }).mend());
  await page.getByRole("button", { name: "Try again" }).click();
  await mapAtRest(page);
  await expect(page.locator(".map-failure")).toHaveCount(0);
});
