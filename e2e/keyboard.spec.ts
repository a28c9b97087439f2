import { expect, type Page } from "@playwright/test";
import type { Map as MapLibreMap } from "maplibre-gl";
import { mapAtRest, pageAlive } from "./support.ts";
import { test } from "./warm.ts";

/** Goes on with Tab until something with that name has the focus; every stop on the way must show a ring. */
async function tabTo(page: Page, name: RegExp, limit = 60): Promise<void> {
  for (let step = 0; step < limit; step++) {
    await page.keyboard.press("Tab");
    const focused = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return {
        name: element.getAttribute("aria-label") ?? element.innerText.trim(),
        // Past the last stop the focus is the browser's own.
        ring: element === document.body || (outlineStyle !== "none" && Number.parseFloat(outlineWidth) > 0),
      };
    });
    expect(focused.ring, `a ring on “${focused.name}”`).toBe(true);
    if (name.test(focused.name)) return;
  }
  throw new Error(`${name} was not reached in ${limit} steps`);
}

const cameraOf = (page: Page) =>
  page.locator(".map-canvas").evaluate((element) => {
    const { atlasMap } = element as HTMLElement & { atlasMap: MapLibreMap };
    return { longitude: atlasMap.getCenter().lng, zoom: atlasMap.getZoom() };
  });

test("from the home page to a quotation and back by keyboard alone", async ({ page }) => {
  await page.goto("/");
  await pageAlive(page);
  await tabTo(page, /^Places$/);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Places");
  await tabTo(page, /^Tbilisi/, 150);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Tbilisi");
  await expect(
    page.locator("blockquote").filter({ hasText: "took place in the Georgian capital Tbilisi" }),
  ).toBeVisible();
  await tabTo(page, /^Where They Met$/, 200);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/meetings in \d+ places/);
});

test("the skip link to the text goes past the header", async ({ page }) => {
  await page.goto("/places/tbilisi");
  await pageAlive(page);
  await tabTo(page, /^Skip to the text$/);
  await page.keyboard.press("Enter");
  await expect(page.locator("#text")).toBeFocused();
  await tabTo(page, /./, 1);
  expect(await page.evaluate(() => document.activeElement?.closest("main") !== null)).toBe(true);
});

test("a marker is opened by keyboard alone, from the skip link on", async ({ page }) => {
  await page.goto("/meetings");
  await pageAlive(page);
  await tabTo(page, /^Skip to the map$/);
  await page.keyboard.press("Enter");
  await mapAtRest(page);
  await tabTo(page, /^Brussels: /, 90);
  await page.keyboard.press("Enter");
  const list = page.getByRole("dialog", { name: "Brussels" });
  await expect(list).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(list).toBeHidden();
  await expect(page.locator(".map-live .marker-link[data-place=brussels]")).toBeFocused();
});

test("keys move the map, zoom it, reset it and tell where its middle is, while it has the focus", async ({ page }) => {
  await page.goto("/places/tbilisi");
  await mapAtRest(page);
  const before = await cameraOf(page);
  await page.getByRole("heading", { level: 1 }).click();
  await page.keyboard.press("f");
  await expect(page.locator(".map-live")).toHaveAttribute("data-full", "false");

  await page.locator(".map-canvas canvas").focus();
  await page.keyboard.press("ArrowRight");
  await mapAtRest(page);
  expect((await cameraOf(page)).longitude).toBeGreaterThan(before.longitude + 0.05);
  await page.keyboard.press("+");
  await mapAtRest(page);
  expect((await cameraOf(page)).zoom).toBeGreaterThan(before.zoom + 0.5);
  await page.keyboard.press("0");
  await mapAtRest(page);
  const after = await cameraOf(page);
  expect(after.longitude).toBeCloseTo(before.longitude, 2);
  expect(after.zoom).toBeCloseTo(before.zoom, 2);

  await page.keyboard.press("Enter");
  const card = page.getByRole("dialog", { name: "Coordinates of this spot" });
  await expect(card).toContainText(/41\.\d+° N, 44\.\d+° E/);
  await expect(card.getByRole("button", { name: "Copy", exact: true })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(card).toBeHidden();
  await expect(page.locator(".map-canvas canvas")).toBeFocused();

  await page.keyboard.press("f");
  await expect(page.locator(".map-live")).toHaveAttribute("data-full", "true");
  await mapAtRest(page);
  await page.keyboard.press("f");
  await expect(page.locator(".map-live")).toHaveAttribute("data-full", "false");
});

test("the controls of the map have names, a ring and a tip that the keyboard shows", async ({ page }) => {
  await page.goto("/places/tbilisi");
  await mapAtRest(page);
  await page.locator(".map-canvas canvas").focus();
  for (const name of ["Zoom in", "Zoom out", "Reset view", "Show all markers", "Full screen"]) {
    await tabTo(page, new RegExp(`^${name}$`), 40);
    await expect(page.locator(".control:focus-visible .control-tip")).toBeVisible();
    await expect(page.locator(".control:focus-visible .control-tip")).toHaveText(name);
  }
});

test("on a narrow screen the sheet is worked by keyboard, and gives the focus back", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto("/places/tbilisi");
  await mapAtRest(page);
  const opener = page.locator(".map-live").getByRole("button", { name: "Layers" });
  await opener.focus();
  await page.keyboard.press("Enter");
  const sheet = page.getByRole("dialog", { name: "Layers" });
  await expect(sheet).toBeVisible();
  expect(await sheet.evaluate((element) => element.contains(document.activeElement))).toBe(true);
  for (let step = 0; step < 30; step++) {
    await page.keyboard.press("Tab");
    expect(await sheet.evaluate((element) => element.contains(document.activeElement))).toBe(true);
  }
  await page.keyboard.press("Escape");
  await expect(sheet).toBeHidden();
  await expect(opener).toBeFocused();
});

for (const [width, height] of [
  [360, 780],
  [768, 1024],
  [1024, 900],
  [1440, 900],
  [2560, 1440],
] as const) {
  test(`no marker outside the pane of the map is a Tab stop at ${width} px, and none in it is lost`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    for (const path of ["/places/nagorno-karabakh", "/meetings"]) {
      await page.goto(path);
      const wrong = await page.locator("#map .map").evaluate((map) => {
        const pane = map.getBoundingClientRect();
        const drawn = [...map.querySelectorAll(".marker-link")].filter((link) => link.checkVisibility());
        return drawn.flatMap((link) => {
          const { x, y, width, height } = link.getBoundingClientRect();
          const [left, top] = [x + width / 2 - pane.left, y + height / 2 - pane.top];
          const inside = left >= 0 && top >= 0 && left <= pane.width && top <= pane.height;
          return inside === (getComputedStyle(link).visibility === "visible") ? [] : [link.ariaLabel];
        });
      });
      expect(wrong, path).toEqual([]);
    }
  });
}
