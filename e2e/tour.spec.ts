import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, type Page } from "@playwright/test";
import { contentIn } from "../lib/content/content-folder.js";
import { drawnLayers, mapAtRest, pageAlive } from "./support.ts";
import { test } from "./warm.ts";

const tour = JSON.parse(readFileSync(path.join(contentIn(), "tours/main.json"), "utf8")) as {
  title: string;
  stops: { title: string; on?: string }[];
};
const count = tour.stops.length;

async function expectStop(page: Page, number: number): Promise<void> {
  await expect(page).toHaveURL(new RegExp(`/tour/${number}$`));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(tour.stops[number - 1]?.title ?? "");
  await expect(page.locator(".breadcrumb")).toContainText(`Stop ${number} of ${count}`);
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the links lead from the first stop to the last and back", async ({ page }) => {
    await page.goto("/tour");
    await page.locator("main a[rel=next]").click();
    for (let number = 1; number <= count; number++) {
      await expectStop(page, number);
      if (number < count) await page.locator(".tour-nav a[rel=next]").click();
    }
    await expect(page.locator("a[rel=next]")).toHaveCount(0);
    for (let number = count - 1; number >= 1; number--) {
      await page.locator(".tour-nav a[rel=prev]").click();
      await expectStop(page, number);
    }
    await page.locator(".tour-nav a[rel=prev]").click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(tour.title);
  });

  test("the list of stops leads to each of them", async ({ page }) => {
    await page.goto("/tour");
    const links = page.locator(".tour-stops a");
    const paths = await links.evaluateAll((found) => found.map((link) => link.getAttribute("href")));
    expect(paths).toEqual(tour.stops.map((_, index) => `/tour/${index + 1}`));
  });

  test("every stop names the entry that carries it, and that page is there", async ({ page }) => {
    for (let number = 1; number <= count; number++) {
      await page.goto(`/tour/${number}`);
      const path = await page.locator(".tour-entry a").getAttribute("href");
      expect((await page.request.get(path ?? "")).status(), path ?? "").toBe(200);
    }
  });

  for (const [number, shown, hidden] of [
    [1, ["oblast-1923-1991"], ["peacekeepers-zone-2020-2023"]],
    [2, ["line-of-contact-1994-2020", "held-1994-2020"], ["oblast-1923-1991"]],
    [4, ["line-of-contact-1994-2020", "ceasefire-line-2020-2023"], ["lachin-corridor-2022-2023"]],
    [5, ["peacekeepers-zone-2020-2023", "lachin-corridor-2020-2022"], ["line-of-contact-1994-2020"]],
    [8, ["lachin-corridor-2022-2023"], ["lachin-corridor-2020-2022"]],
  ] as const) {
    test(`a deep link to stop ${number} shows the lines of its date in the drawn legend`, async ({ page }) => {
      await page.goto(`/tour/${number}`);
      for (const id of shown) await expect(page.locator(`#map .legend [data-layer=${id}]`)).toBeVisible();
      for (const id of hidden) await expect(page.locator(`#map .legend [data-layer=${id}]`)).toHaveCount(0);
    });
  }

  test("a stop that does not exist is not found", async ({ page }) => {
    expect((await page.goto(`/tour/${count + 1}`))?.status()).toBe(404);
  });
});

test("the arrow keys lead through the tour and back", async ({ page }) => {
  await page.goto("/tour");
  await pageAlive(page);
  for (let number = 1; number <= count; number++) {
    await page.keyboard.press("ArrowRight");
    await expectStop(page, number);
  }
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowLeft");
  await expectStop(page, count - 1);
});

test("the arrow keys stay on the map while the focus is there", async ({ page }) => {
  await page.goto("/tour/2");
  await pageAlive(page);
  await page.locator("#map .marker-link:visible").first().focus();
  await page.keyboard.press("ArrowRight");
  await page.locator("main h1").click();
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await expectStop(page, 2);
  await page.keyboard.press("ArrowRight");
  await expectStop(page, 3);
});

test("the stop with two dates has two maps, no live one, and its next stop has the live one again", async ({
  page,
}) => {
  await page.goto("/tour/3");
  await mapAtRest(page);
  await page.locator(".tour-nav a[rel=next]").click();
  await expectStop(page, 4);
  await expect(page.locator(".dated-map strong")).toHaveText(["26 September 2020", "10 November 2020"]);
  await expect(page.locator(".map-live")).toHaveCount(0);
  await expect(page.locator(".dated-map .map-image").first()).toBeVisible();
  await page.locator(".tour-nav a[rel=next]").click();
  await expectStop(page, 5);
  await expect.poll(() => drawnLayers(page)).not.toContain("line-of-contact-1994-2020");
  expect(await drawnLayers(page)).toContain("peacekeepers-zone-2020-2023");
});

test("from the stop with two dates the slider leads on to the live map of one", async ({ page }) => {
  await page.goto("/tour/4");
  await pageAlive(page);
  await page.getByRole("slider", { name: "Date shown on the map" }).press("PageUp");
  await expect(page).toHaveURL(/\?on=2021-09-26$/);
  const layers = await drawnLayers(page);
  expect(layers).toContain("peacekeepers-zone-2020-2023");
  expect(layers).not.toContain("line-of-contact-1994-2020");
});

test("the live map shows the lines of the stop, and follows to the next", async ({ page }) => {
  await page.goto("/tour/2");
  expect(await drawnLayers(page)).toContain("line-of-contact-1994-2020");
  await page.goto("/tour/5");
  expect(await drawnLayers(page)).toContain("peacekeepers-zone-2020-2023");
  await page.locator(".tour-nav a[rel=next]").click();
  await expectStop(page, 6);
  await expect(page.locator(".map-live")).toBeVisible();
});

test("the slider of the timeline stands at the date of the stop", async ({ page }) => {
  await page.goto("/tour/5");
  const slider = page.getByRole("slider", { name: "Date shown on the map" });
  await pageAlive(page);
  await expect(slider).toHaveAttribute("aria-valuetext", "10 November 2020");
  await slider.focus();
  await page.keyboard.press("PageUp");
  await expect(page).toHaveURL(/on=2021-11-10/);
  await expect(slider).toHaveAttribute("aria-valuetext", "10 November 2021");
});
