import { expect } from "@playwright/test";
import { fitsWithTextApart, setTextApart } from "./every-page/fit.ts";
import { test } from "./warm.ts";

for (const names of ["hy", "az", "ru", "ka", "fr"]) {
  test(`/places/tbilisi?names=${names} cuts nothing off when the reader sets letters, words and lines apart`, async ({
    page,
  }) => {
    await page.goto(`/places/tbilisi?names=${names}`);
    await expect(page.locator("[data-fonts]").first()).toBeAttached();
    await fitsWithTextApart(page);
  });
}

test("a header that takes two rows covers neither the map nor what a link leads to", async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 800 });
  await page.goto("/articles/tbilisi-2022?names=hy");
  await setTextApart(page, true);
  const header = page.locator(".site-header");
  expect((await header.boundingBox())?.height).toBeGreaterThan(70);
  const below = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate(
        (part) =>
          part.getBoundingClientRect().top -
          (document.querySelector(".site-header")?.getBoundingClientRect().bottom ?? 0),
      );
  await page
    .locator(".excerpt")
    .nth(2)
    .evaluate((excerpt) => {
      window.location.hash = excerpt.id;
    });
  await expect.poll(() => below(".map-pane")).toBeGreaterThanOrEqual(0);
  await expect.poll(() => below(".excerpt:target")).toBeGreaterThanOrEqual(0);
});
