import { expect } from "@playwright/test";
import { textsSeen } from "./every-page/dates.ts";
import { lastYear } from "./support.ts";
import { test } from "./warm.ts";

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the year in hand is named, alone, in forced colours too", async ({ page }) => {
    await page.emulateMedia({ forcedColors: "active" });
    await page.goto("/meetings");
    for (const year of [1991, 2014, lastYear]) {
      await page.locator(".timeline-years a", { hasText: String(year) }).focus();
      const named = await page.evaluate(textsSeen);
      expect(named.filter(({ words }) => /^\d{4}$/.test(words)).map(({ words }) => words)).toEqual([String(year)]);
    }
  });

  for (const width of [1024, 1100, 1280, 1440, 2560]) {
    test(`each year and period is 24 px wide and high, and lies on no other, at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto("/meetings");
      const boxes = await page.locator(".timeline-years a, .timeline-bands a, .dates-open").evaluateAll((links) =>
        links.map((link) => ({
          name: link.ariaLabel ?? link.textContent,
          box: link.getBoundingClientRect().toJSON(),
        })),
      );
      expect(boxes).toHaveLength(lastYear - 1987 + 6 + 1);
      const years = boxes.slice(6, -1);
      for (const { name, box } of boxes) expect(Math.min(box.width, box.height), `${name}`).toBeGreaterThanOrEqual(24);
      for (const [index, a] of years.entries()) {
        for (const b of years.slice(index + 1)) {
          const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
          const down = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
          expect(Math.min(across, down), `${a.name} and ${b.name}`).toBeLessThan(1);
        }
      }
      await page.locator(".timeline-years a", { hasText: "2013" }).click();
      await expect(page).toHaveURL(/on=2013$/);
    });
  }
});

test("the date that is not set has no line, and the excerpt in reading and the one linked to keep their marks", async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: "active" });
  await page.goto("/articles/tbilisi-2022");
  const handle = page.getByRole("slider", { name: "Date shown on the map" });
  expect(await handle.evaluate((line) => getComputedStyle(line).borderLeftWidth)).toBe("0px");
  const excerpt = page.locator(".excerpt").first();
  const edge = () => excerpt.evaluate((figure) => Number.parseFloat(getComputedStyle(figure).borderLeftWidth));
  const before = await edge();
  await excerpt.evaluate((figure) => figure.setAttribute("aria-current", "true"));
  expect(await edge()).toBeGreaterThan(before);
});
