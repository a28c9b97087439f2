import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, type Page, test } from "@playwright/test";
import type { AxeResults } from "axe-core";
import { kindsOfPage, mapAtRest, pageAlive } from "./support.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** The rules whose answer another theme can change: of a page in both themes, the second asks only these. */
const rulesOfColour = ["color-contrast", "link-in-text-block"];

/**
 * Targets whose exact place is what they say, as WCAG 2.5.8 has it: markers on the map and marks of meetings by date and
 * distance. They are exempt from its size where the next of their kind lies nearer than that, and only there.
 */
const placedTargets = ".marker-link, .plot .mark";

/** The least size of a target, in CSS px. */
const leastTarget = 24;

/** What axe finds, each as "rule: element (why)". */
async function violations(page: Page, rules = tags): Promise<string[]> {
  if (!(await page.evaluate("window.axe"))) await page.evaluate(axe);
  return page.evaluate(
    async ({ rules, placedTargets, leastTarget }) => {
      const { axe } = window as unknown as { axe: { run: (of: Document, how: object) => Promise<AxeResults> } };
      const found = await axe.run(document, { runOnly: rules, resultTypes: ["violations"], preload: false });
      const centre = (element: Element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      };
      const placed = [...document.querySelectorAll(placedTargets)].filter((element) => element.checkVisibility());
      const hasNear = (element: Element | null) => {
        if (!element || !placed.includes(element)) return false;
        const { x, y } = centre(element);
        const { width, height } = element.getBoundingClientRect();
        // axe measures from the far corner of the target
        const least = leastTarget + Math.hypot(width, height) / 2;
        const others = placed.filter((other) => other !== element).map(centre);
        return others.some((other) => Math.hypot(other.x - x, other.y - y) < least);
      };
      return found.violations.flatMap(({ id, nodes }) =>
        nodes
          .filter(({ target }) => id !== "target-size" || !hasNear(document.querySelector(String(target))))
          .map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} (${failureSummary?.slice(0, 200)})`),
      );
    },
    { rules, placedTargets, leastTarget },
  );
}

for (const path of [...kindsOfPage, "/places/nowhere"]) {
  test(`${path} has no fault that axe finds, from 360 to 2560 px, in either theme`, async ({ page }) => {
    await page.goto(path);
    await pageAlive(page);
    for (const width of [360, 768, 1024, 1440, 2560]) {
      await page.setViewportSize({ width, height: width < 600 ? 780 : 900 });
      await page.emulateMedia({ colorScheme: "light" });
      expect(await violations(page), `${width} px, light`).toEqual([]);
      await page.emulateMedia({ colorScheme: "dark" });
      expect(await violations(page, rulesOfColour), `${width} px, dark`).toEqual([]);
    }
  });
}

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
  [
    "the legend of the drawn map on a phone",
    [360, 780],
    (page) => page.locator("#map").getByRole("button", { name: "Legend" }).click(),
  ],
  [
    "a sheet with the entries of a cluster on a phone",
    [360, 780],
    async (page) => {
      await mapAtRest(page);
      await page.locator(".map-live .marker-link[aria-label*='more place']:visible").first().click();
      await expect(page.getByRole("dialog")).toBeVisible();
    },
  ],
  ["the menu of a phone", [360, 780], (page) => page.getByRole("button", { name: "Menu" }).click()],
  ["the layers of the drawn map", [1100, 720], (page) => page.locator("#map .layer-menu summary").click()],
  ["the dates of the timeline", [1100, 720], (page) => page.locator(".dates-open").click()],
  ["the filters", [1100, 720], (page) => page.locator(".filters summary").click()],
  [
    "the interactive map with its layers",
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
  await page.goto("/about");
  await page.locator(".map-image").evaluate((image) => image.removeAttribute("alt"));
  expect((await violations(page)).join()).toContain("image-alt");
});

test("a marker is exempt from the size of a target only beside another one", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await page.goto("/places/tbilisi");
  const markers = page.locator("#map .marker-link:visible");
  await markers.first().evaluate((marker) => {
    const cover = document.createElement("button");
    cover.textContent = "over it";
    Object.assign(cover.style, {
      position: "absolute",
      left: "0",
      top: "0",
      width: "100%",
      height: "9px",
      zIndex: "1",
    });
    marker.append(cover);
    for (const other of document.querySelectorAll("#map .marker-link")) if (other !== marker) other.remove();
  });
  expect((await violations(page)).filter((fault) => fault.startsWith("target-size")).length).toBeGreaterThan(0);
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

for (const path of kindsOfPage) {
  test(`${path} has its landmarks once, and headings without a gap`, async ({ page }) => {
    await page.goto(path);
    for (const role of ["banner", "main"] as const) await expect(page.getByRole(role)).toHaveCount(1);
    await expect(page.getByRole("navigation", { name: "Timeline" })).toBeVisible();
    const levels = await page
      .locator("main :is(h1, h2, h3, h4)")
      .evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName[1])));
    expect(levels[0]).toBe(1);
    for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
  });
}

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
