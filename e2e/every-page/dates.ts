import { expect, type Page } from "@playwright/test";
import { lastYear, pageAlive } from "../support.ts";

/**
 * The texts of the timeline that a reader sees, as boxes of their letters: where they are cut off, only what is left; where
 * an opaque label lies over them, they are not seen.
 */
export function textsSeen() {
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
  const fives = Array.from({ length: Math.floor(lastYear / 5) - 397 }, (_, index) => String(1990 + 5 * index));
  expect(years, of).toEqual(fives);
}

/** No two texts of the timeline lie on each other, in forced colours or the page's own. */
export async function hasLegibleTimeline(page: Page): Promise<void> {
  for (const forcedColors of ["active", "none"] as const) {
    await page.emulateMedia({ forcedColors });
    for (const width of [1024, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      await expectNoOverlap(page, `${forcedColors}, ${width} px`);
    }
  }
}

/** Each form opens, and is filled in; the page stays. */
export async function opensItsForms(page: Page, path: string): Promise<void> {
  await pageAlive(page);
  await page.locator(".dates-open").click();
  await page.getByLabel("Compare it with").fill("nonsense");
  await page.getByLabel("Compare it with").press("Enter");
  await page.keyboard.press("Escape");
  await expect(page.locator("#dates")).toBeHidden();
  // A menu that opens over the page lies on the next one.
  const folds = page.locator("main details:not([data-over]) > summary:visible");
  for (const summary of (await folds.all()).slice(0, 3)) await summary.click();
  const patterns = await page
    .locator("input[pattern]")
    .evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).pattern));
  expect(patterns.length).toBeGreaterThan(1);
  for (const pattern of patterns) expect(() => new RegExp(pattern, "v")).not.toThrow();
  // On an article the fragment follows the reader.
  const { pathname, search } = new URL(page.url());
  expect(pathname + search).toBe(path);
}

/** A chosen period can be ended, on every small screen. */
export async function endsChosenPeriod(page: Page, path: string): Promise<void> {
  await page.goto(`${path}?on=2023-09-20/..`);
  const timeline = page.getByRole("navigation", { name: "Timeline" });
  const back = timeline.getByRole("link", { name: "All periods" });
  for (const [width, height] of [
    [360, 780],
    [768, 1024],
    [740, 360],
  ] as const) {
    await page.setViewportSize({ width, height });
    await expect(timeline.locator("strong")).toHaveText("since 20 September 2023");
    await expect(back).toBeVisible();
    await expect(timeline.getByRole("button", { name: "Dates" })).toBeVisible();
  }
  await back.click();
  await expect(page).toHaveURL(path);
}
