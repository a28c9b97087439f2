import { expect, type Page } from "@playwright/test";
import type { Map as MapLibreMap } from "maplibre-gl";
import { mapAtRest, mapSays, openMap } from "./support.ts";
import { test } from "./warm.ts";

const zoomOf = (page: Page) =>
  page
    .locator(".map-canvas")
    .evaluate((element) => (element as HTMLElement & { atlasMap: MapLibreMap }).atlasMap.getZoom());

const control = (page: Page, name: string) =>
  page.locator(".map-live .map-controls").getByRole("button", { name, exact: true });

test("zoom writes the view into the address, and Reset view takes it out and comes back", async ({ page }) => {
  await page.goto("/places/tbilisi");
  await mapAtRest(page);
  const before = await zoomOf(page);
  await control(page, "Zoom in").click();
  await mapAtRest(page);
  expect(await zoomOf(page)).toBeCloseTo(before + 1, 1);
  await expect(page).toHaveURL(/\?map=/);
  await control(page, "Reset view").click();
  await expect(page).toHaveURL("/places/tbilisi");
  await expect.poll(() => zoomOf(page)).toBeCloseTo(before, 1);
});

test("Show all markers shows every marker, and none under what lies over the map", async ({ page }) => {
  await page.goto("/meetings?on=2026-01-01");
  await mapAtRest(page);
  await control(page, "Show all markers").click();
  await mapAtRest(page);
  const covered = await page.evaluate(() => {
    const overlays = [
      ...document.querySelectorAll(".map-live :is(.map-controls, .map-tools, .date-chip, .map-attribution)"),
    ].map((element) => element.getBoundingClientRect());
    const links = [...document.querySelectorAll<HTMLElement>(".map-live .marker-link:not([hidden])")];
    const middles = links.map((link) => {
      const { x, y, width, height } = link.getBoundingClientRect();
      return { place: link.dataset.place, x: x + width / 2, y: y + height / 2 };
    });
    const under = middles.filter(({ x, y }) =>
      overlays.some(({ left, right, top, bottom }) => x > left && x < right && y > top && y < bottom),
    );
    return { under, places: middles.map(({ place }) => place) };
  });
  expect(covered.under).toEqual([]);
  expect(covered.places).toEqual(expect.arrayContaining(["washington", "astana", "abu-dhabi"]));
});

test("full screen holds the map with its legend, keeps the ground, and Escape leaves it", async ({ page }) => {
  await page.goto("/places/tbilisi");
  await mapAtRest(page);
  const before = (await page.locator(".map-live").boundingBox())?.width ?? 0;
  await control(page, "Full screen").click();
  await expect(page.locator(".map-live")).toHaveAttribute("data-full", "true");
  await expect.poll(async () => (await page.locator(".map-live").boundingBox())?.width).toBeGreaterThan(before + 300);
  await expect(page.locator(".map-live .legend")).toBeVisible();
  await expect(page.locator(".map-live .marker-link[data-place=tbilisi]")).toBeVisible();
  await expect(control(page, "Leave full screen")).toHaveAttribute("aria-pressed", "true");
  await page.evaluate(() => document.exitFullscreen());
  await expect(page.locator(".map-live")).toHaveAttribute("data-full", "false");
});

test("where there is no full screen the map fills the window, and Escape gives the page back", async ({ page }) => {
  await page.addInitScript(() => {
    Element.prototype.requestFullscreen = undefined as never;
  });
  await page.goto("/places/tbilisi");
  await mapAtRest(page);
  await control(page, "Full screen").click();
  await expect(page.locator(".map-live")).toHaveAttribute("data-full", "true");
  expect(await page.locator("#text").evaluate((text) => (text as HTMLElement).inert)).toBe(true);
  await page.keyboard.press("Escape");
  await expect(page.locator(".map-live")).toHaveAttribute("data-full", "false");
  expect(await page.locator("#text").evaluate((text) => (text as HTMLElement).inert)).toBe(false);
});

test("a click on empty ground tells its coordinates, which can be copied, and a link that shows it", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/places/tbilisi");
  await mapAtRest(page);
  await page.locator(".map-live .map-canvas").click({ position: { x: 120, y: 330 } });
  const card = page.getByRole("dialog", { name: "Coordinates of this spot" });
  await expect(card).toContainText(/4\d\.\d+° N, 4\d\.\d+° E/);
  await expect(card).toContainText(/4\d° \d\d′ \d\d″ N/);
  await card.getByRole("button", { name: "Copy", exact: true }).click();
  await expect(card.getByRole("status")).toHaveText("Coordinates copied");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^4\d\.\d+° N, 4\d\.\d+° E$/);
  await card.getByRole("button", { name: "Copy link to this spot" }).click();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toMatch(/\/places\/tbilisi\?map=[\d.]+\/4/);
  await page.keyboard.press("Escape");
  await expect(card).toBeHidden();
});

test("a click on a marker is none on the ground, and one that closes a list opens nothing", async ({ page }) => {
  await page.goto("/meetings");
  await mapAtRest(page);
  await page.locator(".map-live .marker-link[data-place=brussels]").click();
  const list = page.getByRole("dialog", { name: /^Brussels/ });
  await expect(list).toBeVisible();
  await page.locator(".map-live .map-canvas").click({ position: { x: 60, y: 200 } });
  await expect(list).toBeHidden();
  await page.waitForTimeout(600);
  await expect(page.getByRole("dialog")).toHaveCount(0);
});

test("places that lie on each other are one marker, which tells them apart and zooms to them", async ({ page }) => {
  await page.goto("/meetings");
  await mapAtRest(page);
  await page.locator(".map-live .marker-link[data-place=paris]").click();
  const list = page.getByRole("dialog", { name: "Paris and 1 more place" });
  await expect(list.getByRole("link", { name: "Rambouillet", exact: true })).toBeVisible();
  await list.getByRole("button", { name: "Zoom in here" }).click();
  await expect(page.locator(".map-live .marker-link[data-place=rambouillet]")).toBeVisible();
});

test("a load that takes its time says so, and stops saying so", async ({ page }) => {
  await page.goto("/places/tbilisi");
  await page.route("**/map-data.json", async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.continue();
  });
  await openMap(page);
  await expect(page.locator(".map-loading")).toBeVisible();
  await expect(page.locator(".map-host")).toHaveAttribute("aria-busy", "true");
  await expect(mapSays(page)).toHaveText("Loading the interactive map");
  await mapAtRest(page);
  await expect(page.locator(".map-loading")).toHaveCount(0);
  await expect(mapSays(page)).toHaveText("Map: Tbilisi");
});

test("the wheel over a map that stands over the text scrolls the page, and zooms beside it", async ({ page }) => {
  await page.setViewportSize({ width: 800, height: 900 });
  await page.goto("/places/tbilisi");
  await mapAtRest(page);
  const before = await zoomOf(page);
  await page.locator(".map-live .map-canvas").hover({ position: { x: 60, y: 60 } });
  await page.mouse.wheel(0, 300);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(100);
  expect(await zoomOf(page)).toBeCloseTo(before, 2);
  await page.setViewportSize({ width: 1100, height: 720 });
  await page.evaluate(() => window.scrollTo({ top: 0, behavior: "instant" }));
  await mapAtRest(page);
  const wide = await zoomOf(page);
  await page.locator(".map-live .map-canvas").hover({ position: { x: 340, y: 60 } });
  await page.mouse.wheel(0, -300);
  await expect.poll(() => zoomOf(page)).toBeGreaterThan(wide + 0.2);
});

for (const [width, height] of [
  [360, 780],
  [1440, 900],
]) {
  test(`at ${width} px nothing that lies over the drawn map covers a selected marker`, async ({ page }) => {
    await page.setViewportSize({ width: width ?? 0, height: height ?? 0 });
    const paths = ["/places/washington", "/meetings/2022-05-22-brussels", "/meetings/2013-01-28-paris", "/places/baku"];
    for (const path of paths) {
      for (const query of ["", "?on=2024-01-01"]) {
        await page.goto(path + query);
        const under = await page.locator("#map").evaluate((map) => {
          const overlays = [...map.querySelectorAll(".map-tools, .date-chip, .map-attribution")];
          const boxes = overlays.map((element) => element.getBoundingClientRect());
          return [...map.querySelectorAll("[aria-current]")]
            .map((marker) => marker.getBoundingClientRect())
            .filter(({ width: wide }) => wide > 0)
            .map((marker) =>
              boxes.some(
                ({ left, right, top, bottom }) =>
                  marker.left < right && marker.right > left && marker.top < bottom && marker.bottom > top,
              ),
            );
        });
        expect(under, path + query).toContain(false);
        expect(under, path + query).not.toContain(true);
      }
    }
  });
}
