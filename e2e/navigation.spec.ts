import { expect, type Page } from "@playwright/test";
import { loadAtlas } from "../lib/content/load.ts";
import { menuPages, siteSections } from "../lib/site/sections.ts";
import { english } from "../lib/words/catalogue.ts";
import { openMenu, pageAlive, textAlone } from "./support.ts";
import { test } from "./warm.ts";

const sections = siteSections(loadAtlas());
const titles = sections.map(({ title }) => title);
const links = (page: Page) => page.getByRole("navigation", { name: "Sections" }).getByRole("link");
const phone = { width: 360, height: 780 };

for (const width of [1024, 1440, 2560]) {
  test(`at ${width} px one row has the name, five sections, search, names and menu, in the order of the keys`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto("/meetings?names=az");
    await expect(links(page)).toHaveText(titles);
    const tools = page.locator(".site-header :is(.site-title, .site-nav a, .site-search, summary, button):visible");
    const boxes = await tools.evaluateAll((all) => all.map((tool) => tool.getBoundingClientRect().toJSON()));
    expect(boxes).toHaveLength(9);
    expect(boxes.map(({ left }) => left)).toEqual(boxes.map(({ left }) => left).toSorted((a, b) => a - b));
    expect((await page.locator(".site-header").boundingBox())?.height).toBeLessThan(60);
  });
}

test("a phone has name, search and menu, and in the menu five rows that say what they lead to", async ({ page }) => {
  await page.setViewportSize(phone);
  await page.goto("/articles");
  await expect(page.locator(".site-header :is(a, button, summary):visible:not(.skip-link)")).toHaveCount(3);
  await openMenu(page);
  await expect(links(page)).toHaveText(titles);
  await expect(page.locator(".site-rows li > span")).toHaveText(sections.map(({ about }) => about));
  await expect(links(page).and(page.locator("[aria-current]"))).toHaveText("Sources");
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with a script" : "without a script", () => {
    test.use({ javaScriptEnabled });

    for (const { title, pages } of sections) {
      test(`${title} leads to each of its pages, and each says where the reader is`, async ({ page }) => {
        await page.goto("/data");
        await links(page).filter({ hasText: title }).click();
        for (const step of pages) {
          const row = page.getByRole("navigation", { name: "Pages of this section" }).getByRole("link");
          if (pages.length > 1) {
            await row.filter({ hasText: step.title }).click();
            await expect(page).toHaveURL(step.path);
            await expect(row).toHaveText(pages.map((each) => each.title));
            await expect(row.and(page.locator("[aria-current=page]"))).toHaveText(step.title);
          }
          const here = links(page).and(page.locator("[aria-current]"));
          await expect(here).toHaveText(title);
        }
      });
    }

    test("the menu leads to what the atlas says of itself", async ({ page }) => {
      for (const { title, path } of menuPages(english)) {
        await page.goto("/meetings");
        await openMenu(page);
        await page.locator("#site-more").getByRole("link", { name: title }).click();
        await expect(page).toHaveURL(path);
      }
    });
  });
}

test("by keyboard the menu opens, is walked through and closes to where it was", async ({ page }) => {
  await page.goto("/meetings");
  await pageAlive(page);
  const menu = page.getByRole("button", { name: "Menu" });
  await menu.focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("combobox", { name: "Theme" })).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Keys" })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page.locator("#site-more")).toBeHidden();
  await expect(menu).toBeFocused();
});

test("About, corrections and missing pages have no map, no timeline and nothing that skips to them", async ({
  page,
}) => {
  for (const path of [...textAlone, "/places/nowhere", "/about?map=6/41/45&on=2013"]) {
    await page.goto(path);
    await expect(page.locator("#map, #timeline")).toHaveCount(0);
    await pageAlive(page);
    await expect(page.locator(".map-live")).toHaveCount(0);
    await expect(page.locator(".skip-link").filter({ visible: true })).toHaveText("Skip to the text");
  }
});
