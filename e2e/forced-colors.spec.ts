import { expect, type Page, test } from "@playwright/test";
import { kindsOfPage } from "./support.ts";

/**
 * The texts of the timeline that a reader sees, as boxes of their letters: where they are cut off, only what is left; where
 * an opaque label lies over them, they are not seen.
 */
function textsSeen() {
  const opaque = (element: Element) => !/^(transparent|rgba\(.*, 0\))$/.test(getComputedStyle(element).backgroundColor);
  const timeline = document.querySelector("#timeline") as Element;
  const walker = document.createTreeWalker(timeline, NodeFilter.SHOW_TEXT);
  const texts: { words: string; left: number; right: number; top: number; bottom: number; cover: boolean }[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement as Element;
    const style = getComputedStyle(parent);
    const words = node.textContent?.trim() ?? "";
    if (!words || !parent.checkVisibility({ visibilityProperty: true }) || Number.parseFloat(style.fontSize) === 0)
      continue;
    if (style.color === "transparent" || style.color === "rgba(0, 0, 0, 0)") continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const { left, right, top, bottom } = range.getBoundingClientRect();
    const clip = style.overflow === "hidden" ? parent.getBoundingClientRect() : { left, right, top, bottom };
    texts.push({
      words,
      left: Math.max(left, clip.left),
      right: Math.min(right, clip.right),
      top: Math.max(top, clip.top),
      bottom: Math.min(bottom, clip.bottom),
      cover: parent.closest(".date-line") !== null && opaque(parent),
    });
  }
  return texts;
}

async function expectNoOverlap(page: Page, of: string): Promise<void> {
  const texts = await page.evaluate(textsSeen);
  for (const [index, a] of texts.entries()) {
    for (const b of texts.slice(index + 1)) {
      if (a.cover || b.cover) continue;
      const apart =
        Math.min(a.right, b.right) - Math.max(a.left, b.left) < 1 ||
        Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) < 2;
      expect(apart, `${of}: “${a.words}” and “${b.words}”`).toBe(true);
    }
  }
  const years = texts.map(({ words }) => words).filter((words) => /^\d{4}$/.test(words));
  expect(years, of).toEqual(["1990", "1995", "2000", "2005", "2010", "2015", "2020", "2025"]);
}

const widths = [1024, 1440];

for (const path of [...kindsOfPage, "/meetings?on=2013-01-28&with=2022-07-16"]) {
  test(`no two texts of the timeline of ${path} lie on each other, in forced colours or the page's own`, async ({
    page,
  }) => {
    await page.goto(path);
    for (const forcedColors of ["active", "none"] as const) {
      await page.emulateMedia({ forcedColors });
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        await expectNoOverlap(page, `${forcedColors}, ${width} px`);
      }
    }
  });
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the year in hand is named, alone, in forced colours too", async ({ page }) => {
    await page.emulateMedia({ forcedColors: "active" });
    await page.goto("/meetings");
    for (const year of [1991, 2014, 2026]) {
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
      expect(boxes).toHaveLength(39 + 6 + 1);
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
