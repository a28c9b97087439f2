import { expect, type Page } from "@playwright/test";
import { unhittable, violations } from "./every-page/axe.ts";
import { mapAtRest, pageAlive } from "./support.ts";
import { test } from "./warm.ts";

/** What can be open over a page: its name, the size of the window, and how a reader opens it. */
const openStates: [name: string, size: [number, number], open: (page: Page) => Promise<void>][] = [
  ["the help of keys", [1100, 720], (page) => page.keyboard.press("?")],
  [
    "the search with its results",
    [1100, 720],
    async (page) => {
      await page.keyboard.press("/");
      await page.getByRole("dialog").getByRole("combobox").fill("karab");
      await expect(page.getByRole("dialog").getByRole("option").first()).toBeVisible();
    },
  ],
  ["the languages of names", [1100, 720], (page) => page.locator(".names-choice summary").click()],
  [
    "a citation",
    [1100, 720],
    async (page) => {
      await page.goto("/articles/tbilisi-2022");
      await pageAlive(page);
      await page.locator(".cite summary").first().click();
      await expect(page.locator(".cite[open] button").first()).toBeVisible();
    },
  ],
  ["the layers of the drawn map on a phone", [360, 780], (page) => page.locator("#map .layer-menu summary").click()],
  [
    "a sheet with the entries of a cluster on a phone",
    [360, 780],
    async (page) => {
      await mapAtRest(page);
      await page.locator(".map-live .marker-link[aria-label*='more place']:visible").first().click();
      await expect(page.getByRole("dialog")).toBeVisible();
    },
  ],
  ["the menu of settings", [1100, 720], (page) => page.getByRole("button", { name: "Menu" }).click()],
  ["the menu of a phone", [360, 780], (page) => page.getByRole("button", { name: "Menu" }).click()],
  ["the layers of the drawn map", [1100, 720], (page) => page.locator("#map .layer-menu summary").click()],
  ["two maps of two dates", [1100, 720], (page) => page.goto("/meetings?on=2013-01-28&with=2022-07-16").then(() => {})],
  [
    "two maps of two dates on a phone",
    [360, 780],
    (page) => page.goto("/meetings?on=2013-01-28&with=2022-07-16").then(() => {}),
  ],
  ["the dates of the timeline", [1100, 720], (page) => page.locator(".dates-open").click()],
  ["the filters", [1100, 720], (page) => page.locator(".filters summary").click()],
  [
    "the live map with its layers",
    [1100, 720],
    async (page) => {
      await mapAtRest(page);
      await page.locator(".map-live .layer-menu summary").click();
    },
  ],
];

for (const [name, [width, height], open] of openStates) {
  test(`${name}, open, has no fault that axe finds in either theme`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.goto("/meetings");
    await pageAlive(page);
    await open(page);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await violations(page), colorScheme).toEqual([]);
    }
  });
}

test("axe is at work: a picture without a text is found", async ({ page }) => {
  await page.goto("/sources");
  await page.locator(".map-image").evaluate((image) => image.removeAttribute("alt"));
  expect((await violations(page)).join()).toContain("image-alt");
});

test("a marker with something over a part of it is found, as is a small target elsewhere", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await page.goto("/places/tbilisi");
  expect(await unhittable(page)).toEqual([]);
  await page
    .locator("#map .marker-link:visible")
    .first()
    .evaluate((marker) => {
      const { x, y } = marker.getBoundingClientRect();
      const cover = document.createElement("div");
      Object.assign(cover.style, { position: "fixed", left: `${x - 4}px`, top: `${y - 4}px`, zIndex: "1000" });
      Object.assign(cover.style, { width: "24px", height: "9px" });
      document.body.append(cover);
    });
  expect(await unhittable(page)).toHaveLength(1);
  expect(await violations(page)).toEqual([]);
  await page
    .locator("main a:visible")
    .first()
    .evaluate((link) => {
      const small = document.createElement("button");
      Object.assign(small, { textContent: "x", style: "all: unset; position: absolute; width: 9px; height: 9px" });
      link.before(small);
    });
  expect((await violations(page)).join()).toContain("target-size");
});

test("the skip links come first and lead to the text, the map and the timeline", async ({ page }) => {
  await page.goto("/meetings/2022-05-22-brussels");
  await pageAlive(page);
  for (const [name, id] of [
    ["Skip to the text", "text"],
    ["Skip to the map", "map"],
    ["Skip to the timeline", "timeline"],
  ]) {
    await page.keyboard.press("Tab");
    await expect(page.getByRole("link", { name })).toBeFocused();
    expect(await page.getByRole("link", { name }).evaluate((link) => (link as HTMLAnchorElement).hash)).toBe(`#${id}`);
    await expect(page.locator(`#${id}`)).toHaveAttribute("tabindex", "-1");
  }
  await page.keyboard.press("Enter");
  await expect(page.locator("#timeline")).toBeFocused();
});

test("in forced colours the map keeps its markers, and the place of the reader in the menu is underlined", async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: "active" });
  await page.goto("/meetings/2022-05-22-brussels");
  const here = page.locator(".site-nav a[aria-current]");
  expect(await here.evaluate((link) => getComputedStyle(link).textDecorationLine)).toBe("underline");
  const marker = page.locator("#map .marker-link[aria-current]:visible");
  expect(await marker.evaluate((link) => getComputedStyle(link).forcedColorAdjust)).toBe("none");
  await marker.focus();
  expect(await marker.evaluate((link) => getComputedStyle(link).outlineStyle)).not.toBe("none");
});
