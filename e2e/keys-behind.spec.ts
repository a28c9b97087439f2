import { expect, type Page } from "@playwright/test";
import { anyLayer, narrow, phone } from "./over-page-support.ts";
import { pageAlive } from "./support.ts";
import { test } from "./warm.ts";

/** Where the focus may be while something lies over the tour. */
const inFront: Record<string, (page: Page) => Promise<void>> = {
  "the list of keys, clicked into": async (page) => {
    await page.keyboard.press("?");
    await page.getByRole("dialog", { name: "Keys" }).locator("dt").first().click();
  },
  "an example in the search": async (page) => {
    await page.keyboard.press("/");
    await page.getByRole("dialog", { name: "Search" }).getByRole("link").first().focus();
  },
  "a language in its menu": async (page) => {
    await page.locator(".names-choice summary").click();
    await page.locator(".names-choice a").nth(1).focus();
  },
  "the page, with the form of dates open": async (page) => {
    await page.locator(".dates-open").click();
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  },
  "a typed date": async (page) => {
    await page.locator(".dates-open").click();
    await page.getByLabel("Show the map of").focus();
  },
  "a link of the header": async (page) => {
    await page.locator(".site-nav a").first().focus();
  },
};

/** With something in front the right arrow turns no page; once that is closed the left one does. */
async function expectNoTurning(page: Page, go: () => Promise<void>): Promise<void> {
  const turned: string[] = [];
  await page.goto("/tour/3");
  await pageAlive(page);
  page.on("request", (request) => request.url().includes("/tour/4") && turned.push(request.url()));
  await go();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Escape");
  await expect(page.locator(anyLayer)).toHaveCount(0);
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await page.keyboard.press("ArrowLeft");
  await expect(page).toHaveURL(/\/tour\/2$/);
  expect(turned).toEqual([]);
}

for (const [place, go] of Object.entries(inFront)) {
  test(`the arrow keys do not turn the tour's pages while the focus is on ${place}`, async ({ page }) => {
    await expectNoTurning(page, () => go(page));
  });
}

for (const [name, open] of Object.entries(narrow).slice(0, 2)) {
  test(`the arrow keys do not turn the tour's pages behind ${name} of a phone`, async ({ page }) => {
    await page.setViewportSize(phone);
    await expectNoTurning(page, async () => {
      await expect(await open(page)).toBeVisible();
      await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    });
  });
}

test("“/”, “?” and j stay away from what is behind an open menu, and work again without it", async ({ page }) => {
  await page.goto("/articles/paris-2013");
  const [first, second] = await page.locator(".article .excerpt").evaluateAll((found) => found.map(({ id }) => id));
  await page.goto(`/articles/paris-2013#${first}`);
  await pageAlive(page);
  const excerpt = page.locator(`#${first}`);
  await expect(excerpt).toHaveAttribute("aria-current", "true");
  const focus = () => excerpt.evaluate((element: HTMLElement) => element.focus({ preventScroll: true }));
  await page.locator(".names-choice summary").press("Enter");
  await focus();
  for (const key of ["/", "?", "j"]) await page.keyboard.press(key);
  await page.keyboard.press("Escape");
  await expect(page.locator(".names-choice")).not.toHaveAttribute("open");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(page).toHaveURL(new RegExp(`#${first}$`));
  await focus();
  await page.keyboard.press("j");
  await expect(page).toHaveURL(new RegExp(`#${second}$`));
});
