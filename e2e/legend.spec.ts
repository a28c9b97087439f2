import { expect } from "@playwright/test";
import { mapAtRest, pageAlive } from "./support.ts";
import { test } from "./warm.ts";

const before = "line-of-contact-1994-2020";
const zone = "peacekeepers-zone-2020-2023";

test("the legend of two dates stands whole under their maps, and tells them apart", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto("/places/khankendi-stepanakert?on=2013-01-28&with=2022-07-16");
  const legend = page.locator("#map .legend");
  await expect(legend.locator(`[data-layer=${before}] .legend-date`)).toHaveText(/28 January 2013/);
  await expect(legend.locator(`[data-layer=${zone}] .legend-date`)).toHaveText(/16 July 2022/);
  await expect(legend.locator(".legend-date").first()).toBeVisible();
  const hidden = await legend.evaluate((list) => list.scrollHeight - list.clientHeight);
  expect(hidden).toBeLessThanOrEqual(1);
});

for (const width of [1024, 1440])
  test(`the legend of a date stands in a map of ${width} px, over no marker, and no empty band is under it`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto("/places/khankendi-stepanakert?on=2022-07-16");
    for (const map of ["#map", ".map-live"]) {
      if (map === ".map-live") await mapAtRest(page);
      await expect(page.locator(`${map} .legend li`).first()).toBeVisible();
      const fold = page.locator(`${map} .legend-fold`);
      const { hidden, high } = await fold.evaluate((list) => ({
        hidden: list.scrollHeight - list.clientHeight,
        high: list.clientHeight,
      }));
      if (width === 1440) expect(hidden, map).toBeLessThanOrEqual(1);
      else expect(high, "it scrolls, and leaves most of a small map free").toBeLessThan(200);
      const [pane, ground, box] = await Promise.all(
        [map, `${map} .map`, `${map} .legend-fold`].map((part) => page.locator(part).boundingBox()),
      );
      if (!pane || !ground || !box) throw new Error(`${map} has no legend in it`);
      expect(box.y).toBeGreaterThan(ground.y);
      expect(box.y + box.height).toBeLessThan(ground.y + ground.height);
      expect(pane.height - ground.height, "nothing but the tools and the credit").toBeLessThan(
        width === 1440 ? 42 : 62,
      );
      const under = `${map} :is(.map-tools, .map-attribution > *)`;
      const used = await page.locator(under).evaluateAll((parts) =>
        parts.reduce((sum, part) => {
          const range = document.createRange();
          range.selectNodeContents(part);
          return sum + range.getBoundingClientRect().width;
        }, 0),
      );
      expect(used, "the row is not empty").toBeGreaterThan(0.6 * ground.width);
      const covered = await page.locator(`${map} .marker-link:visible`).evaluateAll((links) =>
        links.flatMap((link) => {
          const { x, y, width, height } = link.getBoundingClientRect();
          const top = document.elementFromPoint(x + width / 2, y + height / 2);
          return top?.closest(".legend-fold") ? [link.getAttribute("aria-label")] : [];
        }),
      );
      expect(covered).toEqual([]);
    }
  });

test("the legend lists only what is in view", async ({ page }) => {
  await page.goto("/places/paris");
  await mapAtRest(page);
  await expect(page.locator(".map-live .legend [data-kind=meeting]")).toBeVisible();
  await expect(page.locator(".map-live .legend [data-layer=lachin-corridor-2020-2022]")).toHaveCount(0);
});

test("a legend that was folded stays folded when the live map takes over, and gives the focus on", async ({ page }) => {
  await page.goto("/deployments/russian-peacekeepers");
  await pageAlive(page);
  await page.locator("#map .legend-fold summary").press("Enter");
  await expect(page.locator("#map .legend")).toBeHidden();
  await mapAtRest(page);
  await expect(page.locator(".map-live .legend-fold summary")).toBeFocused();
  await expect(page.locator(".map-live .legend")).toBeHidden();
  await page.keyboard.press("Enter");
  await expect(page.locator(".map-live .legend")).toBeVisible();
});
