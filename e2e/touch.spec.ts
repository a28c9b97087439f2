import { expect, type Page } from "@playwright/test";
import type { Map as MapLibreMap } from "maplibre-gl";
import { drawnLayers, mapAtRest, pageAlive } from "./support.ts";
import { fingers, middleOf } from "./touch-support.ts";
import { test } from "./warm.ts";

test.use({ viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true });

const scrolled = (page: Page) => page.evaluate(() => window.scrollY);

const centreOf = (page: Page) =>
  page.locator(".map-canvas").evaluate((element) => {
    const { lng, lat } = (element as HTMLElement & { atlasMap: MapLibreMap }).atlasMap.getCenter();
    return [lng, lat] as const;
  });

/** A finger drawn upwards over the map, from a spot without a marker. */
async function swipeUp(page: Page, map: string): Promise<void> {
  const from = await middleOf(page, `${map} .map`, -150, 90);
  await fingers(page, [[from, { x: from.x, y: from.y - 180 }]]);
}

test("a finger that starts on the drawn map scrolls the page, and does not load the live map", async ({ page }) => {
  await page.goto("/places/tbilisi");
  await pageAlive(page);
  // A headless browser has a mouse in its corner, on a phone too, and the map would come to lie below it.
  await page.mouse.move(180, 770);
  await swipeUp(page, "#map");
  await expect.poll(() => scrolled(page)).toBeGreaterThan(80);
  await page.waitForTimeout(1000);
  await expect(page.locator(".map-host")).toHaveAttribute("data-wanted", "false");
});

test("a finger that starts on the live map scrolls the page, and two fingers move the map", async ({ page }) => {
  await page.goto("/places/tbilisi");
  await mapAtRest(page);
  const before = await centreOf(page);
  await swipeUp(page, ".map-live");
  await expect.poll(() => scrolled(page)).toBeGreaterThan(80);
  expect(await centreOf(page)).toEqual(before);

  await page.evaluate(() => window.scrollTo({ top: 0, behavior: "instant" }));
  const middle = await middleOf(page, ".map-live .map");
  const moved = (right: number, down: number) => ({ x: middle.x + right, y: middle.y + down });
  await fingers(page, [
    [moved(-60, -40), moved(0, -40)],
    [moved(-60, 40), moved(0, 40)],
  ]);
  await mapAtRest(page);
  expect((await centreOf(page))[0]).toBeLessThan(before[0] - 0.1);
  expect(await scrolled(page)).toBe(0);
});

test("in full screen one finger moves the map", async ({ page }) => {
  await page.goto("/places/tbilisi");
  await mapAtRest(page);
  await page.getByRole("button", { name: "Full screen" }).tap();
  await expect(page.locator(".map-live")).toHaveAttribute("data-full", "true");
  await mapAtRest(page);
  const before = await centreOf(page);
  const from = await middleOf(page, ".map-live .map", -100, 120);
  await fingers(page, [[from, { x: from.x + 90, y: from.y }]]);
  await mapAtRest(page);
  expect((await centreOf(page))[0]).toBeLessThan(before[0] - 0.1);
});

test("from the whole map to a quotation by tapping alone", async ({ page }) => {
  await page.goto("/map");
  await mapAtRest(page);
  await page.locator(".map-live .marker-link[data-place=brussels]").tap();
  const sheet = page.getByRole("dialog", { name: /^Brussels and \d+ more places?$/ });
  await expect(sheet).toBeVisible();
  await sheet.locator('a[href="/meetings/2022-05-22-brussels"]').tap();
  await expect(page).toHaveURL("/meetings/2022-05-22-brussels");
  await expect(sheet).toBeHidden();
  await expect(page.locator("main blockquote").first()).toBeVisible();
});

test("a sheet has two heights, closes when it is drawn down, and gives the focus back", async ({ page }) => {
  await page.goto("/places/tbilisi");
  await mapAtRest(page);
  const opener = page.locator(".map-live").getByRole("button", { name: "Layers" });
  await opener.tap();
  const sheet = page.getByRole("dialog", { name: "Layers" });
  const top = async () => (await sheet.boundingBox())?.y ?? 0;
  await expect.poll(top).toBeLessThan(420);
  await expect.poll(top).toBeGreaterThan(300);
  await sheet.getByRole("button", { name: "Make the sheet larger" }).tap();
  await expect.poll(top).toBeLessThan(100);
  await sheet.getByRole("button", { name: "Make the sheet smaller" }).tap();
  await expect.poll(top).toBeGreaterThan(300);

  const grip = await middleOf(page, ".sheet-handle");
  await fingers(page, [[grip, { x: grip.x, y: grip.y + 330 }]]);
  await expect(sheet).toBeHidden();
  await expect(opener).toBeFocused();
});

test("a list of layers that is open when the live map takes over stays open, with what was ticked in it", async ({
  page,
}) => {
  await page.goto("/deployments/russian-peacekeepers");
  await pageAlive(page);
  await page.locator("#map .layer-menu summary").tap();
  const zone = "input[value=peacekeepers-zone-2020-2023]";
  await page.locator(`#map ${zone}`).uncheck();
  const sheet = page.getByRole("dialog", { name: "Layers" });
  await expect(sheet).toBeVisible({ timeout: 60_000 });
  await expect(sheet.getByText("Peacekeepers’ zone").first()).toBeVisible();
  await expect(sheet.locator(".layer-kinds [data-kind=deployment]")).toBeVisible();
  await expect(sheet.locator(zone)).not.toBeChecked();
});

test("a layer is switched in the sheet", async ({ page }) => {
  await page.goto("/deployments/russian-peacekeepers");
  await mapAtRest(page);
  await page.locator(".map-live").getByRole("button", { name: "Layers" }).tap();
  const box = page.locator(".sheet input[value=peacekeepers-zone-2020-2023]");
  await box.uncheck();
  await expect(page).toHaveURL(/layers=/);
  await expect(box).not.toBeChecked();
  await expect.poll(() => drawnLayers(page)).not.toContain("peacekeepers-zone-2020-2023");
  await page.keyboard.press("Escape");
  await expect(page.locator(".sheet")).toHaveCount(0);
});

test("every control of the map is at least 44 px high and wide enough for a thumb", async ({ page }) => {
  await page.goto("/places/tbilisi");
  await mapAtRest(page);
  const controls = page.locator(".map-live .map-controls button, .map-live .layers-open");
  expect(await controls.count()).toBe(6);
  for (const control of await controls.all()) {
    const box = await control.boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(44);
    expect(box?.width).toBeGreaterThanOrEqual(40);
  }
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("on a phone the button is called “Layers”, and its list has the marks, the pictures and the switches", async ({
    page,
  }) => {
    await page.goto("/deployments/russian-peacekeepers");
    const zone = page.locator("#map .layer-row", { hasText: "Peacekeepers’ zone" });
    await expect(zone).toBeHidden();
    await expect(page.locator("#map .legend-fold")).toBeHidden();
    await page.locator("#map .layer-menu summary", { hasText: "Layers" }).tap();
    await expect(zone).toContainText("2020–2023");
    await expect(zone.locator(".swatch svg")).toBeVisible();
    await expect(page.locator("#map .layer-kinds [data-kind=deployment]")).toBeVisible();
    await zone.getByRole("checkbox").uncheck();
    await page.locator("#map").getByRole("button", { name: "Show" }).tap();
    await expect(page).toHaveURL(/layers=/);
    await page.locator("#map .layer-menu summary").tap();
    await expect(zone.getByRole("checkbox")).not.toBeChecked();
  });

  test("a cluster leads to where its places come apart", async ({ page }) => {
    await page.goto("/meetings");
    const cluster = page.locator("#map .marker-link:visible[aria-label*='more place']").first();
    const before = await page.locator("#map .marker-link:visible").count();
    expect(before).toBeGreaterThan(10);
    const joined = await cluster.getAttribute("aria-label");
    const [leader] = await cluster.evaluateAll(([link]) => [(link as HTMLElement).dataset.place]);
    await cluster.click();
    await expect(page).toHaveURL(/\/meetings\?map=/);
    const places = (name: string | null) => Number(/and (\d+) more place/.exec(name ?? "")?.[1] ?? 0);
    const apart = await page.locator(`#map .marker-link:visible[data-place=${leader}]`).getAttribute("aria-label");
    expect(places(apart)).toBeLessThan(places(joined));
  });
});
