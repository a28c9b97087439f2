import { expect } from "@playwright/test";
import { type MapElement, mapAtRest, selectedPlaces } from "./support.ts";
import { test } from "./warm.ts";

test("a click on a marker with one entry opens its page and selects it", async ({ page }) => {
  await page.goto("/meetings");
  await mapAtRest(page);
  await page.locator(".map-live .marker-link[data-place=tbilisi]").click();
  await expect(page).toHaveURL(/\/(meetings|places)\//);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Tbilisi");
  expect(await selectedPlaces(page)).toEqual(["tbilisi"]);
});

test("a marker with several entries opens their list, and Escape gives the focus back", async ({ page }) => {
  await page.goto("/meetings");
  await mapAtRest(page);
  const marker = page.locator(".map-live .marker-link[data-place=brussels]");
  await marker.focus();
  await page.keyboard.press("Enter");
  const list = page.getByRole("dialog", { name: "Brussels" });
  expect(await list.getByRole("link", { name: /Pashinyan and Aliyev meet in Brussels/ }).count()).toBeGreaterThan(2);
  await page.keyboard.press("Escape");
  await expect(list).toBeHidden();
  await expect(marker).toBeFocused();
  await page.keyboard.press("Enter");
  await list.locator('a[href="/meetings/2022-05-22-brussels"]').click();
  await expect(page).toHaveURL("/meetings/2022-05-22-brussels");
  await expect(list).toBeHidden();
});

test("a row of the text lights up its marker, and the marker its row", async ({ page }) => {
  await page.goto("/meetings");
  await mapAtRest(page);
  const row = page.locator("main tr[data-places~=tbilisi]");
  await row.hover();
  await expect(page.locator(".map-live .marker-link[data-place=tbilisi]")).toHaveAttribute("data-lit", "true");
  await page.locator(".map-live .marker-link[data-place=paris]").hover();
  await expect(page.locator("main tr[data-places~=paris]").first()).toHaveAttribute("data-lit", "");
  await expect(row).not.toHaveAttribute("data-lit", "");
});

test("the map stays the same map from page to page", async ({ page }) => {
  await page.goto("/places/tbilisi");
  await mapAtRest(page);
  await page.locator(".map-canvas").evaluate((element) => element.setAttribute("data-mark", "first"));
  await page.getByRole("navigation", { name: "Sections" }).getByRole("link", { name: "Sources" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Sources");
  await mapAtRest(page);
  await expect(page.locator(".map-canvas[data-mark=first] canvas")).toBeVisible();
});

test("on a phone the name of the selected place lies on no other marker of the live map", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await page.goto("/places/khankendi-stepanakert?on=2022-07-16");
  await mapAtRest(page);
  expect(await selectedPlaces(page)).toEqual(["khankendi-stepanakert"]);
  const { names, covered } = await page.locator(".map-canvas").evaluate((element) => {
    const { atlasMap } = element as MapElement;
    const name = { layers: ["entries-label-selected"] };
    const markers = atlasMap.queryRenderedFeatures({ layers: ["entries"] });
    return {
      names: atlasMap.queryRenderedFeatures(name).length,
      covered: markers
        .filter(({ geometry }) => {
          const [longitude, latitude] = (geometry as { coordinates: number[] }).coordinates;
          const point = atlasMap.project([longitude ?? 0, latitude ?? 0]);
          return atlasMap.queryRenderedFeatures(point, name).length > 0;
        })
        .map(({ properties }) => properties.place),
    };
  });
  expect(names).toBeGreaterThan(0);
  expect(covered).toEqual([]);
});
