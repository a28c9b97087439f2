/** The atlas in its other languages: every kind of page says all that it says in the language of its address. */
import { test as cold, expect, type Page } from "@playwright/test";
import { addressIn, languages, otherLanguages, ownNameOf } from "../lib/words/languages.ts";
import { layOutAllRows, violations } from "./every-page/axe.ts";
import { englishFor, textsInEnglish } from "./every-page/english.ts";
import { misfits } from "./every-page/fit.ts";
import { kindsOfPage, pageAlive, watchForFaults } from "./support.ts";
import { test } from "./warm.ts";

const phone = { width: 360, height: 740 };
const desk = { width: 1440, height: 900 };

for (const language of otherLanguages) {
  test(`every kind of page is in ${language}, stays in it, and fits a phone and a desk`, async ({ page }) => {
    test.setTimeout(600_000);
    const english = englishFor(language);
    const faults = watchForFaults(page);
    for (const path of kindsOfPage) {
      await test.step(path, async () => {
        await page.setViewportSize(desk);
        await page.goto(addressIn(language, path));
        await expect(page.locator("html")).toHaveAttribute("lang", language);
        expect.soft(await textsInEnglish(page, english), path).toEqual([]);
        await layOutAllRows(page);
        expect.soft(await misfits(page), `${path}, desk`).toEqual([]);
        expect.soft(await violations(page, ["target-size"]), `${path}, desk`).toEqual([]);
        await page.setViewportSize(phone);
        expect.soft(await misfits(page), `${path}, phone`).toEqual([]);
        expect.soft(await violations(page), `${path}, phone`).toEqual([]);
        const files = "embed|embed-this|feeds|data|cite|picture|geo";
        const others = await page
          .locator('main a[href^="/"]:not([hreflang])')
          .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
        const out = others.filter((href) => !new RegExp(`^/(?:${language}(?:[/?#]|$)|(?:${files})/)`).test(href));
        expect.soft([...new Set(out)], path).toEqual([]);
      });
    }
    expect(faults).toEqual([]);
  });
}

test("on a tablet the header is one row in every language, and the sections are in it or in its menu", async ({
  page,
}) => {
  await page.setViewportSize({ width: 768, height: 1024 });
  for (const language of languages) {
    await page.goto(addressIn(language, "/about"));
    await page.evaluate(() => document.fonts.ready);
    expect((await page.locator(".site-header").boundingBox())?.height, language).toBeLessThan(60);
    const meetings = page.locator(".site-header nav a[href$='/meetings']:visible");
    if ((await meetings.count()) === 0) await page.locator(".narrow-menu").click();
    await expect(meetings, language).toHaveCount(1);
  }
});

test("a page says its other languages, to readers and to search engines, and which of them it is", async ({ page }) => {
  await page.goto("/hy/places/tbilisi");
  const alternates = page.locator("link[rel=alternate][hreflang]");
  await expect(alternates).toHaveCount(languages.length + 1);
  const addresses = await alternates.evaluateAll((links) =>
    links.map((link) => [link.getAttribute("hreflang"), new URL((link as HTMLLinkElement).href).pathname]),
  );
  expect(Object.fromEntries(addresses)).toEqual({
    "x-default": "/places/tbilisi",
    ...Object.fromEntries(languages.map((language) => [language, addressIn(language, "/places/tbilisi")])),
  });
  expect(new URL((await page.locator("link[rel=canonical]").getAttribute("href")) ?? "").pathname).toBe(
    "/hy/places/tbilisi",
  );
});

test("the choice of a language keeps page, date, filters and map, and Back returns to them", async ({ page }) => {
  const view = "?map=5.5/41/45&on=2013-01-28&level=leaders";
  await page.goto(`/meetings${view}`);
  await pageAlive(page);
  const rows = await page.locator("main [data-places]").count();
  await page.locator(".language-choice summary").click();
  await page.locator(".language-choice").getByRole("link", { name: ownNameOf.ka }).click();
  await page.waitForURL((url) => url.pathname === "/ka/meetings");
  expect(new URL(page.url()).search).toBe(view);
  await expect(page.locator("html")).toHaveAttribute("lang", "ka");
  expect(await page.locator("main [data-places]").count()).toBe(rows);
  await page.goBack();
  await page.waitForURL((url) => url.pathname === "/meetings");
  expect(new URL(page.url()).search).toBe(view);
});

test("names are in the language of the page until a reader asks for others", async ({ page }) => {
  await page.goto("/ru/places/tbilisi");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Тбилиси");
  await page.goto("/ru/places/tbilisi?names=en");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Tbilisi");
  await page.goto("/places/tbilisi?names=ru");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Тбилиси");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
});

test("a quotation stands as it was printed, with our translation below it in the language of the page", async ({
  page,
}) => {
  const letters = { hy: /\p{Script=Armenian}/u, ka: /\p{Script=Georgian}/u, ru: /\p{Script=Cyrillic}/u };
  for (const [language, letter] of Object.entries(letters)) {
    for (const path of ["/articles/tbilisi-2022", "/meetings/2022-07-16-tbilisi"]) {
      await page.goto(`/${language}${path}`);
      const excerpt = page.locator(".excerpt[data-excerpt=talks-in-tbilisi]");
      await expect(excerpt.locator("blockquote")).toContainText("took place in the Georgian capital Tbilisi");
      await expect(excerpt.locator("blockquote")).toHaveAttribute("lang", "en");
      await expect(excerpt.locator(".our-translation")).toHaveText(letter);
      await expect(excerpt.locator(".our-translation [lang], .our-translation[lang]")).toHaveCount(0);
    }
  }
  await page.goto("/articles/tbilisi-2022");
  await expect(page.locator(".excerpt").first()).toBeVisible();
  await expect(page.locator(".our-translation")).toHaveCount(0);
});

test("an address that does not exist is missed in its language, and one that moved leads on within it", async ({
  page,
  request,
}) => {
  const missing = await page.goto("/ka/places/nowhere-at-all");
  expect(missing?.status()).toBe(404);
  await expect(page.locator("html")).toHaveAttribute("lang", "ka");
  const moved = await request.get("/az/places/Tbilisi", { maxRedirects: 0 });
  expect([moved.status(), moved.headers().location]).toEqual([308, "/az/places/tbilisi"]);
});

test("what is made of a page is in its language too: embed, feed, preview, search, words of the map", async ({
  request,
}) => {
  const embed = await (await request.get("/embed/hy/places/tbilisi")).text();
  expect(embed).toContain('<html lang="hy"');
  const feed = await request.get("/feeds/ru/entries.atom");
  expect([feed.status(), (await feed.text()).includes('xml:lang="ru"')]).toEqual([200, true]);
  expect((await request.get("/social/ka/places/tbilisi")).headers()["content-type"]).toBe("image/png");
  const found = await (await request.get("/in/ru/search.json?q=Прага")).json();
  expect(JSON.stringify(found)).toContain("/places/prague");
  expect(await (await request.get("/in/az/map-data.json")).text()).toContain("Praqa");
});

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });

  test("another language is a link to the same page, with the view that its address asks for", async ({ page }) => {
    await page.goto("/places/tbilisi?on=2013");
    await page.locator(".language-choice summary").click();
    await page.locator(".language-choice").getByRole("link", { name: ownNameOf.az }).click();
    await expect(page).toHaveURL(/\/az\/places\/tbilisi\?on=2013$/);
    await expect(page.locator("html")).toHaveAttribute("lang", "az");
  });
});

cold.describe("in a browser that is in Armenian", () => {
  cold.use({ locale: "hy-AM" });

  /** A reader's first move, upon which the program of a page runs. */
  async function begin(page: Page): Promise<void> {
    await page.mouse.move(60, 300);
    await page.mouse.move(90, 330);
    await expect(page.locator(".map-host [aria-live]")).not.toBeEmpty();
  }

  cold(
    "a page in English offers itself in Armenian in one line, once, and does nothing by itself",
    async ({ page }) => {
      await page.goto("/places/tbilisi?on=2013", { waitUntil: "networkidle" });
      await begin(page);
      const offer = page.locator(".language-offer");
      await expect(offer).toHaveAttribute("lang", "hy");
      await expect(offer.getByRole("link")).toHaveAttribute("href", "/hy/places/tbilisi?on=2013");
      expect(new URL(page.url()).pathname).toBe("/places/tbilisi");
      await offer.getByRole("button").click();
      await expect(offer).toHaveCount(0);
      await page.goto("/meetings", { waitUntil: "networkidle" });
      await begin(page);
      await expect(offer).toHaveCount(0);
    },
  );

  cold("a page in Armenian offers nothing", async ({ page }) => {
    await page.goto("/hy/places/tbilisi", { waitUntil: "networkidle" });
    await begin(page);
    await expect(page.locator(".language-offer")).toHaveCount(0);
  });
});
