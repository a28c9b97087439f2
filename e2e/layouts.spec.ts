import { test as cold, expect, type Page } from "@playwright/test";
import { addressIn, languages } from "../lib/words/languages.ts";
import { windows } from "./every-page/fit.ts";
import { lastYear, mapAtRest, pageAlive } from "./support.ts";
import { test } from "./warm.ts";

test("the header fits a window of 320 px while the reader's own fonts stand in", async ({ page }) => {
  await page.route(/woff2|faces/, (route) => route.abort());
  await page.setViewportSize({ width: 320, height: 256 });
  await page.goto("/");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

for (const [width, query, words] of [
  [1024, "", ".dates-open"],
  [1440, "", ".dates-open"],
  [1440, `?on=${lastYear}-12-31`, ".all-periods"],
] as const) {
  test(`at ${width} px the handle at the end of the timeline is clear of ${words} in every language`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const language of languages) {
      await page.goto(addressIn(language, `/meetings${query}`));
      await pageAlive(page);
      await page.evaluate(() => document.fonts.ready);
      const ends = await page.locator("[role=slider]").evaluate((slider) => {
        const { left, width } = getComputedStyle(slider, "::before");
        return slider.getBoundingClientRect().left + Number.parseFloat(left) + Number.parseFloat(width);
      });
      const begin = (await page.locator(words).boundingBox())?.x ?? 0;
      expect(begin - ends, language).toBeGreaterThan(3);
    }
  });
}

/** The words of the heads of tables that stand on two lines, as in "Sour-ce". */
const brokenHeads = (page: Page) =>
  page.locator("main thead th").evaluateAll((heads) =>
    heads.flatMap((head) => {
      const text = document.createTreeWalker(head, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      const found: string[] = [];
      while (text.nextNode()) {
        const { data } = text.currentNode as Text;
        for (const { 0: word, index } of data.matchAll(/[\p{L}\d]+/gu)) {
          range.setStart(text.currentNode, index);
          range.setEnd(text.currentNode, index + word.length);
          if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) found.push(word);
        }
      }
      return found;
    }),
  );

for (const width of [320, 360, 1024, 1440]) {
  test(`at ${width} px no table breaks a word of its head, such as the names table “Sour-ce”`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const path of ["/places/tbilisi", "/places/khankendi-stepanakert", "/meetings", "/where-they-met"]) {
      await page.goto(path);
      await expect(page.locator("main thead th").first()).toBeAttached();
      expect(await brokenHeads(page), path).toEqual([]);
    }
  });
}

for (const path of ["/", "/meetings/2022-05-22-brussels", "/places/khankendi-stepanakert"]) {
  test(`Share does not wrap the headline of ${path} anew when it says what it has done`, async ({ page, context }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    for (const width of [360, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(path);
      await pageAlive(page);
      await expect(page.locator('[data-fonts], link[href="/fonts/faces.css"]').first()).toBeAttached();
      await page.evaluate(() => document.fonts.ready);
      const heading = page.getByRole("heading", { level: 1 });
      const before = await heading.boundingBox();
      await page.locator(".share-link").click();
      await expect(page.locator(".share-link")).toHaveAttribute("data-said", /./);
      expect(await heading.boundingBox(), `${width} px`).toEqual(before);
    }
  });
}

for (const [width, height] of windows) {
  test(`at ${width} × ${height} px the map never covers the text that the reader has scrolled to`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.goto("/deployments/russian-peacekeepers");
    await pageAlive(page);
    for (const text of ["h1", ".facts", ".sources", ".site-footer"]) {
      // What arrives late moves the page, so the reader scrolls again.
      const covered = () =>
        page
          .locator(`main ${text}`)
          .first()
          .evaluate((element) => {
            element.scrollIntoView({ block: "end", behavior: "instant" });
            const { left, bottom } = element.getBoundingClientRect();
            const top = document.elementFromPoint(left + 4, Math.min(bottom, window.innerHeight) - 4);
            return !top?.closest("main");
          });
      await expect.poll(covered, text).toBe(false);
    }
  });
}

test("in a window of 400 % the text has all of it, once the reader is there", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await page.goto("/places/tbilisi");
  await pageAlive(page);
  await page
    .locator(".excerpt")
    .first()
    .evaluate((excerpt) => excerpt.scrollIntoView({ block: "start" }));
  const kept = () =>
    page
      .locator("#map, #timeline, .site-header")
      .evaluateAll((parts) =>
        Math.max(...parts.map((part) => Math.min(part.getBoundingClientRect().bottom, window.innerHeight))),
      );
  await expect.poll(kept).toBeLessThan(40);
});

test("a phone on its side shows text and map side by side", async ({ page }) => {
  await page.setViewportSize({ width: 740, height: 360 });
  await page.goto("/places/tbilisi");
  await expect(page.getByRole("heading", { level: 1 })).toBeInViewport();
  await expect(page.locator("#map .map-foot")).toBeInViewport();
  await expect(page.locator("#map .marker-link[aria-current]:visible")).toBeInViewport();
});

for (const [width, height] of [
  [844, 390],
  [560, 400],
]) {
  test(`in a window of ${width} × ${height} px the live map lies where the drawn one did, its scale above the credits`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: width ?? 0, height: height ?? 0 });
    await page.goto("/places/tbilisi");
    const drawn = await page.locator("#map").boundingBox();
    await mapAtRest(page);
    expect(await page.locator(".map-live").boundingBox()).toEqual(drawn);
    const scale = await page.locator(".map-live .maplibregl-ctrl-scale").boundingBox();
    const credits = await page.locator(".map-live .map-attribution").boundingBox();
    expect((scale?.y ?? 0) + (scale?.height ?? 0)).toBeLessThanOrEqual((credits?.y ?? 0) + 1);
  });
}

cold(
  "a page that cannot be fetched without a connection says so, stays, and opens when it is back",
  async ({ page, context }) => {
    await page.goto("/places/tbilisi");
    await pageAlive(page);
    await context.setOffline(true);
    await page.getByRole("navigation", { name: "Sections" }).getByRole("link", { name: "Meetings" }).click();
    await expect(page.getByText(/You are offline\..*\/meetings opens by itself/)).toBeVisible();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Tbilisi");
    await context.setOffline(false);
    await expect(page).toHaveURL(/\/meetings$/);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(/Meetings/);
  },
);

test("a part that breaks in the browser leaves a page that says what to do", async ({ page }) => {
  await page.goto("/places/tbilisi?on=2013-01-28");
  await pageAlive(page);
  await page.evaluate(() => {
    Date.prototype.getUTCMonth = () => {
      throw new Error("no dates here");
    };
  });
  await page.getByRole("slider", { name: "Date shown on the map" }).press("PageUp");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("This page could not be shown");
  await expect(page.getByText("no dates here")).toBeVisible();
  await expect(page.getByRole("button", { name: "Try again" })).toBeVisible();
});

/** The words of elements that stand on more than one line, as a reader would have to put them together. */
const brokenWords = (page: Page, within: string) =>
  page.locator(within).evaluateAll((elements) =>
    elements.flatMap((element) => {
      const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const broken: string[] = [];
      while (texts.nextNode()) {
        const text = texts.currentNode;
        for (const { index, 0: word } of text.textContent?.matchAll(/[^ ]+/g) ?? []) {
          const range = document.createRange();
          range.setStart(text, index);
          range.setEnd(text, index + word.length);
          if (new Set([...range.getClientRects()].map(({ top }) => top)).size > 1) broken.push(word);
        }
      }
      return broken;
    }),
  );

for (const language of languages)
  test(`in ${language} no word at the end of the timeline and no number of a table is broken`, async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(addressIn(language, "/map"));
    await page.evaluate(() => document.fonts.ready);
    expect(await brokenWords(page, ".timeline-unknown > span")).toEqual([]);
    await page.setViewportSize({ width: 360, height: 780 });
    await page.goto(addressIn(language, "/about/quality"));
    await expect(page.locator(".shares td").first()).toBeVisible();
    expect(await brokenWords(page, ".shares td")).toEqual([]);
  });
