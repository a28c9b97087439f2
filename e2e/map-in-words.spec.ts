import { expect } from "@playwright/test";
import { test } from "./warm.ts";

const kinds = [
  "/meetings",
  "/map",
  "/timeline",
  "/places/tbilisi",
  "/meetings/2013-01-28-paris",
  "/tour/1",
  "/meetings?on=2013-01-28",
];

for (const path of kinds) {
  test(`the map of ${path} is described in words, which are those of its picture`, async ({ page }) => {
    await page.goto(path);
    const words = page.locator("#map-in-words");
    await expect(words).toContainText(/\d+ (meetings?|events?|places?)/);
    await expect(page.locator("#map .map-image")).toHaveAttribute("aria-describedby", "map-in-words");
  });
}

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });

  test("the words are folded on a phone and opened by key; beside the map they are in sight", async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto("/places/tbilisi");
    const words = page.locator("#map-in-words");
    await expect(words).toBeHidden();
    await page.locator(".map-in-words summary").press("Enter");
    await expect(words).toBeVisible();
    await page.locator(".map-in-words summary").press("Enter");
    await expect(words).toBeHidden();
    await page.setViewportSize({ width: 1440, height: 900 });
    await expect(words).toBeVisible();
  });
});
