import { expect } from "@playwright/test";
import { fitsWithLargeText, setTextSize } from "./every-page/fit.ts";
import { mapAtRest } from "./support.ts";
import { test } from "./warm.ts";

for (const names of ["hy", "az", "ru", "ka", "fr"]) {
  test(`/meetings?names=${names} fits its window with large and very large text`, async ({ page }) => {
    await page.goto(`/meetings?names=${names}`);
    await expect(page.locator("[data-fonts]").first()).toBeAttached();
    await fitsWithLargeText(page);
  });
}

test("a window of 1440 px with text of 24 px has the layout of 960 px with text of 16 px", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto("/places/tbilisi");
  const picture = () => page.locator(".map-image").evaluate((image) => (image as HTMLImageElement).currentSrc);
  await expect(page.locator(".period-stepper")).toBeHidden();
  await expect.poll(picture).toContain("/map-image/wide/");
  await setTextSize(page, 24);
  await expect(page.locator(".period-stepper")).toBeVisible();
  // Chromium chooses a picture anew when its window changes, not when its letters do.
  await page.reload();
  await expect.poll(picture).toContain("/map-image/narrow/");
});

test("with large text the live map takes the same layout as the drawn one, and its markers", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto("/meetings");
  await setTextSize(page, 24);
  const markers = (map: string) =>
    page
      .locator(`${map} .marker-link:visible`)
      .evaluateAll((links) =>
        Object.fromEntries(links.map((link) => [(link as HTMLElement).dataset.place, link.getBoundingClientRect().x])),
      );
  const drawn = await markers("#map");
  await mapAtRest(page);
  const live = await markers(".map-live");
  const shared = Object.keys(drawn).filter((place) => place in live);
  expect(shared.length).toBeGreaterThan(15);
  for (const place of shared) expect(Math.abs((drawn[place] ?? 0) - (live[place] ?? 0)), place).toBeLessThan(1.5);
  await expect(page.locator(".map-live").getByRole("button", { name: "Layers" })).toBeVisible();
});
