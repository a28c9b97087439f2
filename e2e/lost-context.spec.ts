import { expect, type Page, test } from "@playwright/test";
import { type MapElement, mapAtRest, openMenu } from "./support.ts";

type Losing = Window & { lost?: { loseContext(): void; restoreContext(): void } };

async function loseContext(page: Page): Promise<void> {
  await page.locator(".map-canvas canvas").evaluate((canvas) => {
    const lost = (canvas as HTMLCanvasElement).getContext("webgl2")?.getExtension("WEBGL_lose_context");
    (window as Losing).lost = lost ?? undefined;
    lost?.loseContext();
  });
}

const cameraOf = (page: Page) =>
  page.locator(".map-canvas").evaluate((element) => {
    const { atlasMap } = element as MapElement;
    const { lng, lat } = atlasMap.getCenter();
    return [lng, lat, atlasMap.getZoom()].map((value) => Number(value.toFixed(2)));
  });

test("a drawing context that the browser gives back brings the map back by itself, where the reader had moved it", async ({
  page,
}) => {
  await page.goto("/places/tbilisi");
  await mapAtRest(page);
  await page.getByRole("button", { name: "Zoom in" }).click();
  await expect(page).toHaveURL(/map=/);
  const address = page.url();
  const before = await cameraOf(page);
  await loseContext(page);
  await expect(page.locator(".map-failure").getByRole("button", { name: "Try again" })).toBeVisible();
  await expect(page.locator(".map-image")).toBeVisible();
  // What the reader changes meanwhile finds no map to draw it.
  await openMenu(page);
  await page.getByRole("combobox", { name: "Theme" }).selectOption("dark");
  await page.evaluate(() => (window as Losing).lost?.restoreContext());
  await mapAtRest(page);
  await expect(page.locator(".map-failure")).toHaveCount(0);
  expect(await cameraOf(page)).toEqual(before);
  expect(page.url()).toBe(address);
});

test("a page that is printed while its map moves keeps its map, and an address that is true", async ({ page }) => {
  const faults: string[] = [];
  page.on("pageerror", ({ message }) => faults.push(message));
  await page.goto("/places/tbilisi");
  await mapAtRest(page);
  const [, , before = 0] = await cameraOf(page);
  await page.getByRole("button", { name: "Zoom in" }).click();
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".map-canvas")).toBeHidden();
  // The move ends on paper, where the map has no size.
  await expect(page).toHaveURL(/map=/);
  await page.locator(".map-canvas").evaluate((element) => {
    const { atlasMap } = element as MapElement;
    atlasMap.resize();
    atlasMap.easeTo({ zoom: atlasMap.getZoom() + 0.5, duration: 50 }, { originalEvent: new Event("wheel") });
    return new Promise((done) => atlasMap.once("moveend", () => done(0)));
  });
  await page.emulateMedia({ media: "screen" });
  await mapAtRest(page);
  const [, , after] = await cameraOf(page);
  expect(after).toBeCloseTo(before + 1.5, 1);
  const [zoom = 0, latitude = 0, longitude = 0] = (new URL(page.url()).searchParams.get("map") ?? "")
    .split(/[/,]/)
    .map(Number);
  expect([latitude, longitude]).toEqual([expect.closeTo(41.7, 0), expect.closeTo(44.8, 0)]);
  expect(zoom).toBeLessThanOrEqual(9);
  await expect(page.locator(".map-failure")).toHaveCount(0);
  expect(faults).toEqual([]);
});
