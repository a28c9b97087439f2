import { expect, type Page } from "@playwright/test";
import { pageAlive, withoutLiveMap } from "./support.ts";
import { test } from "./warm.ts";

test.beforeEach(({ page }) => withoutLiveMap(page));

const open = "2023-09-20/..";
const timeline = (page: Page) => page.getByRole("navigation", { name: "Timeline" });

/** No part of the strip lies on another one, beyond the window, or is too small to be hit. */
async function expectInOrder(page: Page): Promise<void> {
  const boxes = await page.locator(".timeline").evaluate((strip) =>
    [...strip.querySelectorAll(".period-stepper > *, .all-periods, .dates-open")]
      .map((part) => ({ part: part.textContent, box: part.getBoundingClientRect(), link: !part.matches("strong") }))
      .filter(({ box }) => box.width > 0)
      .map(({ part, box: { left, right, top, bottom }, link }) => ({ part, left, right, top, bottom, link })),
  );
  const width = page.viewportSize()?.width ?? 0;
  for (const [index, a] of boxes.entries()) {
    expect(a.left, `${a.part}`).toBeGreaterThanOrEqual(0);
    expect(a.right, `${a.part}`).toBeLessThanOrEqual(width);
    if (a.link) expect(Math.min(a.bottom - a.top, a.right - a.left), `${a.part}`).toBeGreaterThanOrEqual(24);
    for (const b of boxes.slice(index + 1)) {
      const apart = a.right <= b.left || b.right <= a.left || a.bottom <= b.top + 1 || b.bottom <= a.top + 1;
      expect(apart, `${a.part} and ${b.part}`).toBe(true);
    }
  }
}

const sizes = [
  [360, 780],
  [768, 1024],
  [740, 360],
] as const;

for (const [width, height] of sizes) {
  for (const javaScriptEnabled of [true, false]) {
    test.describe(`at ${width} × ${height}, ${javaScriptEnabled ? "with" : "without"} JavaScript`, () => {
      test.use({ viewport: { width, height }, javaScriptEnabled });

      test("a date and one to compare with can be typed, and the form closes again", async ({ page }) => {
        await page.goto("/places/tbilisi");
        const form = page.locator("#dates");
        await page.getByRole("button", { name: "Dates" }).click();
        await expect(form).toBeInViewport({ ratio: 1 });
        await form.getByRole("button", { name: "Close" }).click();
        await expect(form).toBeHidden();
        await page.getByRole("button", { name: "Dates" }).click();
        await page.keyboard.press("Escape");
        await expect(form).toBeHidden();
        await page.getByRole("button", { name: "Dates" }).click();
        await page.mouse.click(20, 60);
        await expect(form).toBeHidden();
        await page.getByRole("button", { name: "Dates" }).click();
        await page.getByLabel("Show the map of").fill("2013-01-28");
        await page.getByLabel("Compare it with").fill("2022-07-16");
        await form.getByRole("button", { name: "Show" }).click();
        await expect(timeline(page).locator("strong")).toHaveText("28 January 2013 and 16 July 2022");
        await timeline(page).getByRole("link", { name: "All periods" }).click();
        await expect(page).toHaveURL("/places/tbilisi");
      });

      test("nothing in the strip lies on anything else, whatever the date", async ({ page }) => {
        const asked = [
          "",
          "?on=2013",
          `?on=${open}`,
          "?on=1994-05-12/2020-09-26&with=2020-11-10/2023-09-19",
          "?with=2013",
        ];
        for (const query of asked) {
          await page.goto(`/places/tbilisi${query}`);
          await expectInOrder(page);
        }
      });
    });
  }
}

test("a date to compare with, and no other, can be ended too", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await page.goto("/places/tbilisi?with=2013");
  await timeline(page).getByRole("link", { name: "All periods" }).click();
  await expect(page).toHaveURL("/places/tbilisi");
});

test("a date that the slider has set can be ended on a wide screen, without a reload before", async ({ page }) => {
  await page.goto("/places/tbilisi");
  await pageAlive(page);
  const back = timeline(page).getByRole("link", { name: "All periods" });
  await expect(back).toBeHidden();
  await page.getByRole("slider", { name: "Date shown on the map" }).focus();
  await page.keyboard.press("Home");
  await expect(page).toHaveURL(/on=1988-01-01/);
  await back.click();
  await expect(page).toHaveURL("/places/tbilisi");
});
