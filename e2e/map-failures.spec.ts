import { expect, type Page, test } from "@playwright/test";
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

test("when the drawing context is lost the drawn map comes back, and Try again restores the interactive one", async ({
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
