import { expect, type Page } from "@playwright/test";
import { mapAtRest, renderedFeatures } from "./support.ts";
import { test } from "./warm.ts";

const deployment = "/deployments/russian-peacekeepers";
const screens = [
  [360, 780],
  [1440, 900],
] as const;

/** What of the drawn map crosses a side of its pane, or lies on its credit, by its text. */
const cutOrCovered = (page: Page, what: string) =>
  page.locator("#map").evaluate((map, selector) => {
    const pane = map.querySelector(".map")?.getBoundingClientRect() ?? new DOMRect();
    const credit = map.querySelector(".map-attribution")?.getBoundingClientRect() ?? new DOMRect();
    return [...map.querySelectorAll(selector)].flatMap((element) => {
      const { left, right, top, bottom, width } = element.getBoundingClientRect();
      const seen = width > 0 && right > pane.left && left < pane.right && bottom > pane.top && top < pane.bottom;
      const cut = left < pane.left - 1 || right > pane.right + 1;
      const clipped = { top: Math.max(top, pane.top), bottom: Math.min(bottom, pane.bottom) };
      const covered = clipped.bottom > credit.top + 1 && clipped.top < credit.bottom && right > credit.left;
      return seen && (cut || covered) ? [element.textContent ?? ""] : [];
    });
  }, what);

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("no peacekeeper stands on 1 January 2025, after they had left", async ({ page }) => {
    await page.goto(`${deployment}?on=2025-01-01`);
    const shapes = page.locator("#map .marker-link:visible use[href*=deployment]");
    const hrefs = await shapes.evaluateAll((uses) => uses.map((use) => use.getAttribute("href") ?? ""));
    expect(hrefs.length).toBeGreaterThan(10);
    expect(hrefs.filter((href) => !href.endsWith("-hollow"))).toEqual([]);
    await expect(page.locator("#map .legend [data-kind=deployment]").locator("..")).toContainText("hollow: had left");
    await page.goto(`${deployment}?on=2022`);
    await expect(page.locator("#map .marker-link use[href$=-hollow]")).toHaveCount(0);
    await expect(page.locator("#map .legend")).not.toContainText("hollow");
  });

  test("a page of the region opens at its own date, not at four epochs on top of each other", async ({ page }) => {
    await page.goto("/places/nagorno-karabakh");
    await expect(page.locator("#map .date-chip")).toHaveText("Lines of 19 September 2023");
    const lines = await page
      .locator("#map .legend [data-layer]")
      .evaluateAll((rows) => rows.map((row) => row.getAttribute("data-layer")));
    expect(lines).toContain("peacekeepers-zone-2020-2023");
    expect(lines).not.toContain("oblast-1923-1991");
    expect(lines).not.toContain("line-of-contact-1994-2020");
    await page.goto("/places/washington");
    await expect(page.locator("#map .date-chip")).toHaveCount(0);
  });

  test("the line of contact is named along itself, and the name is a link", async ({ page }) => {
    await page.goto(deployment);
    const link = page.locator("#map .marker-link[data-place=line-of-contact]:visible");
    await expect(link).toHaveAccessibleName(/^Line of contact: 2 entries/);
    await expect(link.locator("svg")).toHaveCount(0);
    const name = page.locator("#map .map-labels b:visible", { hasText: "Line of contact" });
    expect(await name.evaluate((element) => getComputedStyle(element).getPropertyValue("--r"))).toMatch(/^[3-7]\ddeg$/);
    const box = await name.boundingBox();
    await page.mouse.click((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Line of contact");
  });

  for (const [width, height] of screens) {
    test(`at ${width} px no state is called “MENIA”, and nothing lies under the credit`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      const paths = [
        "/places/nagorno-karabakh",
        deployment,
        "/places/tbilisi",
        "/places/reykjavik",
        "/places/washington",
      ];
      for (const path of paths) {
        await page.goto(path);
        const states = "#map .map-labels div[style*='letter-spacing:0.28em'] b";
        expect(await cutOrCovered(page, states), path).toEqual([]);
        const credit = await page.locator("#map .map-attribution").boundingBox();
        const pane = await page.locator("#map .map").boundingBox();
        expect(credit?.y, path).toBeGreaterThanOrEqual((pane?.y ?? 0) + (pane?.height ?? 0) - 1);
      }
    });
  }
});

test("the live map has the hollow markers, the lines' names and the states' names of the drawn one", async ({
  page,
}) => {
  await page.goto(`${deployment}?on=2025-01-01`);
  await mapAtRest(page);
  const markers = (await renderedFeatures(page, ["entries"])).filter(
    ({ properties }) => properties.kind === "deployment",
  );
  expect(markers.length).toBeGreaterThan(10);
  expect(markers.filter(({ properties }) => !properties.hollow)).toEqual([]);
  await expect(page.locator(".map-live .legend")).toContainText("hollow: had left");
  const lines = await renderedFeatures(page, ["entries-lines"]);
  expect(lines.map(({ properties }) => properties.place)).toContain("line-of-contact");
  const named = (await renderedFeatures(page, ["azerbaijan-label"])).map(({ properties }) => properties.name_en);
  expect(named).toContain("Azerbaijan");
  const credit = await page.locator(".map-live .map-attribution").boundingBox();
  const canvas = await page.locator(".map-live .map-canvas").boundingBox();
  expect(credit?.y).toBeGreaterThanOrEqual((canvas?.y ?? 0) + (canvas?.height ?? 0) - 1);
});

test("a name of a line in the live map leads to its entries by keyboard", async ({ page }) => {
  await page.goto(deployment);
  await mapAtRest(page);
  const link = page.locator(".map-live .marker-link[data-place=line-of-contact]");
  await link.focus();
  await page.keyboard.press("Enter");
  await expect(page.locator(".marker-list")).toContainText("The fighting of April 2016");
});
