import { expect, type Page } from "@playwright/test";
import { mapAtRest, openMap, pageAlive, selectedPlaces } from "./support.ts";
import { test } from "./warm.ts";

const article = "/articles/tbilisi-2022";

/** Scrolls by hand until the excerpt stands in the middle of the window, as far as the page lets it. */
async function readTo(page: Page, id: string): Promise<void> {
  await page.locator(`#${id} blockquote`).evaluate((element) => {
    const { top, height } = element.getBoundingClientRect();
    const reached = window.scrollY + top + height / 2 - window.innerHeight * 0.45;
    window.scrollTo({ top: reached, behavior: "instant" });
  });
}

async function openArticle(page: Page, path = article): Promise<void> {
  await page.goto(path);
  await pageAlive(page);
  await page.mouse.move(2, 2);
  // the program that follows has come once the excerpts can take the focus
  await expect(page.locator(".excerpt[tabindex]").first()).toBeAttached();
}

const current = (page: Page) => page.locator(".excerpt[aria-current]");
const litMarkers = (page: Page) => page.locator(".map-markers [data-lit]");

test("reading on marks the excerpt, lights its places on the drawn map and keeps the address in step", async ({
  page,
}) => {
  await openArticle(page);
  await expect(current(page)).toHaveCount(0);
  await readTo(page, "talks-in-tbilisi");
  await expect(current(page)).toHaveAttribute("id", "talks-in-tbilisi");
  await expect(litMarkers(page)).toHaveCount(1);
  await expect(litMarkers(page)).toHaveAttribute("data-place", "tbilisi");
  await expect(page).toHaveURL(/#talks-in-tbilisi$/);
  await readTo(page, "met-in-brussels");
  await expect(current(page)).toHaveAttribute("id", "met-in-brussels");
  await expect(page.locator(".map-markers [data-lit][data-place=brussels]").filter({ visible: true })).toHaveCount(1);
  await expect(page).toHaveURL(/#met-in-brussels$/);
});

test("back at the top nothing is marked, and the address is the article's again", async ({ page }) => {
  await openArticle(page);
  await readTo(page, "talks-in-tbilisi");
  await expect(page).toHaveURL(/#talks-in-tbilisi$/);
  await page.evaluate(() => window.scrollTo({ top: 0, behavior: "instant" }));
  await expect(current(page)).toHaveCount(0);
  await expect(litMarkers(page)).toHaveCount(0);
  await expect(page).toHaveURL(article);
});

test("the last excerpt is the one in reading, too, and none is after it", async ({ page }) => {
  await openArticle(page, "/articles/paris-2013");
  await readTo(page, "security-agreements");
  await expect(current(page)).toHaveAttribute("id", "security-agreements");
  await page.evaluate(() => window.scrollTo({ top: document.body.scrollHeight, behavior: "instant" }));
  await expect(current(page)).toHaveCount(0);
});

test("reading adds nothing to the history: Back leaves the article", async ({ page }) => {
  await page.goto("/places/tbilisi");
  await openArticle(page);
  for (const id of ["talks-in-tbilisi", "war-of-2020", "met-in-brussels"]) {
    await readTo(page, id);
    await expect(page).toHaveURL(new RegExp(`#${id}$`));
  }
  await page.goBack();
  await expect(page).toHaveURL("/places/tbilisi");
});

test("the live map follows the text, also after the reader has moved it", async ({ page }) => {
  await openArticle(page);
  await openMap(page);
  await mapAtRest(page);
  await readTo(page, "talks-in-tbilisi");
  await expect.poll(() => selectedPlaces(page), { timeout: 60_000 }).toEqual(["tbilisi"]);
  const centre = () =>
    page.locator(".map-canvas").evaluate((element) => {
      const { lng, lat } = (element as HTMLElement & { atlasMap: import("maplibre-gl").Map }).atlasMap.getCenter();
      return [Math.round(lng), Math.round(lat)];
    });
  expect(await centre()).toEqual([45, 42]);
  await page.locator(".map-canvas canvas").focus();
  for (const key of ["ArrowRight", "ArrowRight"]) await page.keyboard.press(key);
  await expect(page).toHaveURL(/\?map=.+#talks-in-tbilisi$/);
  await readTo(page, "met-in-brussels");
  await expect(page).toHaveURL(`${article}#met-in-brussels`);
  await expect.poll(() => selectedPlaces(page), { timeout: 60_000 }).toContain("brussels");
  expect((await centre())[0]).toBeLessThan(40);
});

test.describe("for a reader who asked for less motion", () => {
  test.use({ reducedMotion: "reduce" });

  test("the live map follows at once", async ({ page }) => {
    await openArticle(page);
    await mapAtRest(page);
    const moves = page.locator(".map-canvas").evaluate(
      (element) =>
        new Promise<number>((resolve) => {
          const { atlasMap } = element as HTMLElement & { atlasMap: import("maplibre-gl").Map };
          let count = 0;
          atlasMap.on("move", () => {
            count += 1;
          });
          atlasMap.once("moveend", () => resolve(count));
        }),
    );
    await readTo(page, "met-in-brussels");
    expect(await moves).toBe(1);
  });
});

test("a link to an excerpt marks that excerpt, not the one below it", async ({ page }) => {
  await openArticle(page, `${article}#war-of-2020`);
  await expect(current(page)).toHaveAttribute("id", "war-of-2020");
  await page.waitForTimeout(1500);
  await expect(current(page)).toHaveAttribute("id", "war-of-2020");
  await expect(page).toHaveURL(/#war-of-2020$/);
});

test("J and K step through the excerpts once one has the focus, and are letters elsewhere", async ({ page }) => {
  await openArticle(page);
  await page.keyboard.press("j");
  await expect(page).toHaveURL(article);
  const steps = page.locator(".excerpt").first().getByRole("link", { name: "Next excerpt" });
  await steps.focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/#first-since-the-war$/);
  await expect(page.locator("#first-since-the-war")).toBeFocused();
  await page.keyboard.press("j");
  await expect(page).toHaveURL(/#talks-in-tbilisi$/);
  await expect(current(page)).toHaveAttribute("id", "talks-in-tbilisi");
  await page.keyboard.press("k");
  await expect(page).toHaveURL(/#first-since-the-war$/);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("each excerpt leads to the next and the previous one", async ({ page }) => {
    await page.goto(article);
    const excerpts = await page.locator(".excerpt").evaluateAll((sections) => sections.map(({ id }) => id));
    const nexts = await page
      .locator("[rel=next][href^='#']")
      .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
    expect(nexts).toEqual(excerpts.slice(1).map((id) => `#${id}`));
    await page.locator(".excerpt").first().getByRole("link", { name: "Next excerpt" }).click();
    await expect(page.locator(`#${excerpts[1]}`)).toBeInViewport();
    await expect(page.getByText("The map follows as you read")).toBeHidden();
  });
});
