import { test as cold, expect, type Page } from "@playwright/test";
import sharp from "sharp";
import { mapAtRest, openMap, openMenu, pageAlive, screenshot } from "./support.ts";
import { test } from "./warm.ts";

const choice = (page: Page) => page.locator(".theme-switch select");

/** Chooses a theme in the menu, as a reader does, and closes that again. */
async function chooseTheme(page: Page, theme: string): Promise<void> {
  await openMenu(page);
  await expect(page.getByRole("combobox", { name: "Theme" })).toBeVisible();
  await choice(page).selectOption(theme);
  await page.keyboard.press("Escape");
  await expect(choice(page)).toBeHidden();
}

/** How bright the map is on the screen, from 0 to 255. */
async function brightness(page: Page): Promise<number> {
  const pane = await page.locator("#map .map").boundingBox();
  if (!pane) throw new Error("the map is not in sight");
  const { channels } = await sharp(await screenshot(page, pane)).stats();
  return channels.slice(0, 3).reduce((sum, { mean }) => sum + mean / 3, 0);
}

const paper = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.body.parentElement as Element).backgroundColor);
const [lightPaper, darkPaper] = ["rgb(247, 244, 238)", "rgb(25, 24, 21)"];

/** The colour that the browser paints its own frame with: the first `theme-color` that applies. */
const frameColour = (page: Page) =>
  page.evaluate(
    () =>
      [...document.querySelectorAll<HTMLMetaElement>("meta[name=theme-color]")].find(
        ({ media }) => window.matchMedia(media).matches,
      )?.content,
  );

for (const system of ["light", "dark"] as const) {
  const other = system === "light" ? "dark" : "light";

  test.describe(`when the system is ${system}`, () => {
    test.use({ colorScheme: system });

    cold(
      `the reader can have it ${other}, map and frame of the browser too, with one picture fetched`,
      async ({ page }) => {
        const pictures: string[] = [];
        page.on("request", (request) => {
          if (request.url().includes("/map-image/")) pictures.push(request.url());
        });
        await page.goto("/places/tbilisi");
        await pageAlive(page);
        const before = await brightness(page);
        await chooseTheme(page, other);
        expect(await paper(page)).toBe(other === "dark" ? darkPaper : lightPaper);
        expect(await frameColour(page)).toBe(other === "dark" ? "#191815" : "#f7f4ee");
        await expect.poll(async () => Math.abs((await brightness(page)) - before)).toBeGreaterThan(90);
        expect(new Set(pictures).size).toBe(1);

        await page.reload();
        await expect(choice(page)).toHaveValue(other);
        expect(new Set(pictures).size).toBe(1);
        await chooseTheme(page, "system");
        expect(await paper(page)).toBe(system === "dark" ? darkPaper : lightPaper);
      },
    );

    test(`a remembered ${other} theme is there before the program of the page`, async ({ page }) => {
      await page.addInitScript((theme) => localStorage.setItem("theme", theme), other);
      await page.route("**/*.js", (route) => route.abort());
      await page.goto("/places/tbilisi");
      expect(await paper(page)).toBe(other === "dark" ? darkPaper : lightPaper);
      const bright = await brightness(page);
      if (other === "dark") expect(bright).toBeLessThan(100);
      else expect(bright).toBeGreaterThan(170);
    });

    // Safari takes the theme of a picture from its address.
    test(`a chosen theme answers the queries of the pictures, also on the next page`, async ({ page }) => {
      await page.goto("/places");
      await pageAlive(page);
      await chooseTheme(page, other);
      await page
        .getByRole("main")
        .getByRole("link", { name: /^Tbilisi/ })
        .first()
        .click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Tbilisi");
      const source = page.locator("#map picture source").first();
      await expect(source).toHaveAttribute("srcset", /#dark$/);
      const applies = await source.evaluate(
        (element) => window.matchMedia((element as HTMLSourceElement).media).matches,
      );
      expect(applies).toBe(other === "dark");
    });
  });
}

test("the live map follows the choice", async ({ page }) => {
  await page.goto("/places/tbilisi");
  await openMap(page);
  await mapAtRest(page);
  const before = await brightness(page);
  await chooseTheme(page, "dark");
  await expect.poll(() => brightness(page)).toBeLessThan(before - 90);
});

test("a theme chosen in one tab is that of every other tab, menu and frame of the browser included", async ({
  page,
  context,
}) => {
  await page.goto("/places/tbilisi");
  const other = await context.newPage();
  await other.goto("/meetings");
  await pageAlive(other);
  await pageAlive(page);
  await chooseTheme(page, "Dark");
  await expect.poll(() => paper(other)).toBe(darkPaper);
  await expect(choice(other)).toHaveValue("dark");
  expect(await frameColour(other)).toBe(await frameColour(page));
  await chooseTheme(other, "As the system");
  await expect.poll(() => paper(page)).toBe(lightPaper);
  await expect(choice(page)).toHaveValue("system");
});

test("Back to a page from before the choice shows it in the theme of today, and its menus are closed", async ({
  page,
}) => {
  await page.goto("/places/tbilisi");
  await pageAlive(page);
  await page.locator(".names-choice summary").click();
  await page.locator(".names-choice").getByRole("link", { name: "Հայերեն" }).click();
  await expect(page).toHaveURL(/names=hy/);
  await pageAlive(page);
  await chooseTheme(page, "Dark");
  await page.goBack();
  await expect(page).not.toHaveURL(/names=hy/);
  await expect.poll(() => paper(page)).toBe(darkPaper);
  await pageAlive(page);
  await expect(choice(page)).toHaveValue("dark");
  await expect(page.locator(".names-choice")).not.toHaveAttribute("open");
});

test("a page that the browser had kept takes the theme over and closes its menus once it is shown again", async ({
  page,
}) => {
  await page.goto("/places/tbilisi");
  await pageAlive(page);
  await page.locator(".names-choice summary").click();
  await expect(page.locator(".names-choice")).toHaveAttribute("open");
  await page.evaluate(() => {
    localStorage.setItem("theme", "dark");
    window.dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
  });
  expect(await paper(page)).toBe(darkPaper);
  await expect(choice(page)).toHaveValue("dark");
  await expect(page.locator(".names-choice")).not.toHaveAttribute("open");
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false, colorScheme: "dark" });

  test("the system's theme rules and no switch is offered; the help of keys is a link", async ({ page }) => {
    await page.goto("/places/tbilisi");
    expect(await paper(page)).toBe(darkPaper);
    expect(await brightness(page)).toBeLessThan(100);
    await expect(page.locator(".theme-switch")).toBeHidden();
    await openMenu(page);
    await expect(page.locator(".theme-switch")).toBeHidden();
    await page.getByRole("link", { name: "Keys" }).click();
    await expect(page).toHaveURL(/\/about#keys$/);
    await expect(page.getByText("To the entry before or after")).toBeVisible();
  });

  test("the menu of a phone opens and leads on", async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 780 });
    await page.goto("/places/tbilisi");
    const meetings = page.getByRole("navigation", { name: "Sections" }).getByRole("link", { name: "Meetings" });
    await expect(meetings).toBeHidden();
    await page.getByRole("button", { name: "Menu" }).click();
    await meetings.click();
    await expect(page).toHaveURL(/\/meetings$/);
  });
});
