import { expect, type Page } from "@playwright/test";
import { mapAtRest, openMenu, pageAlive, watchForFaults } from "./support.ts";
import { translated } from "./translator.ts";
import { test } from "./warm.ts";

// What translators do to texts broke React where it moved or removed one of them: header, text and map were gone.

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

const field = (page: Page) => page.getByRole("combobox", { name: /^Search/ });
const options = (page: Page) => page.getByRole("dialog").getByRole("option");
const slider = (page: Page) => page.getByRole("slider", { name: "Date shown on the map" });

async function expectWhole(page: Page, heading: string | RegExp, faults: string[]): Promise<void> {
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(heading);
  await expect(page.getByRole("banner")).toBeVisible();
  await expect(page.locator(".map-host")).toBeAttached();
  expect(faults).toEqual([]);
}

for (const detach of [false, true]) {
  test.describe(detach ? "texts are replaced" : "texts are put into other elements", () => {
    test("the search goes on, letter by letter, whatever it finds or does not", async ({ page }) => {
      const faults = watchForFaults(page);
      await page.goto("/about");
      await pageAlive(page);
      await translated(page, detach);
      await page.keyboard.press("/");
      await expect(field(page)).toBeFocused();
      await page.keyboard.type("tbilisi", { delay: 40 });
      await expect(options(page).first()).toHaveAttribute("href", "/places/tbilisi");
      for (const query of ["Stepanakert", "Rambolette", "Rambo", "Rambolett", "tblisi", "Blinken 2023", "zzzzqqqq"]) {
        await field(page).fill("");
        await page.keyboard.type(query, { delay: 40 });
      }
      await expect(page.getByRole("dialog")).toContainText("Nothing found for “zzzzqqqq”.");
      await field(page).fill("paris");
      await expect(options(page).last()).toHaveText(/^All \d+ results, on the map$/);
      await expect(options(page).first()).toHaveAttribute("href", "/places/paris");
      await expect(options(page).first().locator("mark")).toHaveText("Paris");
      await page.keyboard.press("Enter");
      await expect(page).toHaveURL("/places/paris");
      await expectWhole(page, "Paris", faults);
    });

    test("slider, play, theme, share, keys, navigation and Back work on", async ({ page }) => {
      const faults = watchForFaults(page);
      await page.goto("/meetings");
      await pageAlive(page);
      await translated(page, detach);
      await slider(page).focus();
      for (const key of ["ArrowRight", "ArrowRight", "PageUp", "ArrowLeft"]) {
        const before = await slider(page).getAttribute("aria-valuetext");
        await page.keyboard.press(key);
        await expect(slider(page)).not.toHaveAttribute("aria-valuetext", before ?? "");
        // Both at one moment: a key that waited for the data of the map may take the date on.
        const saysItsDate = () =>
          slider(page).evaluate((each) => each.textContent.includes(each.ariaValueText?.split(":")[0] ?? "?"));
        await expect.poll(saysItsDate).toBe(true);
      }
      await page.getByRole("button", { name: "Play through the entries" }).click();
      await page.getByRole("button", { name: "Pause" }).click();
      await openMenu(page);
      await page.getByRole("combobox", { name: "Theme" }).selectOption("dark");
      await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
      await page.keyboard.press("Escape");
      await page.keyboard.press("?");
      await page.getByRole("dialog", { name: "Keys" }).getByRole("button", { name: "Close" }).click();
      await page.getByRole("navigation", { name: "Sections" }).getByRole("link", { name: "Places" }).click();
      await expectWhole(page, "Places", faults);
      await page.getByRole("main").getByRole("link", { name: "Geneva" }).click();
      await expectWhole(page, "Geneva", faults);
      await page.locator(".share-link").click();
      await expect(page.locator(".share-link")).toHaveAttribute("data-said", "Link copied");
      await page.goBack();
      await expectWhole(page, "Places", faults);
    });

    test("filters and the language of names lead on", async ({ page }) => {
      const faults = watchForFaults(page);
      await page.goto("/meetings");
      await pageAlive(page);
      await translated(page, detach);
      await page.getByText("Filter", { exact: true }).click();
      await page.locator(".filter-form").evaluate((form: HTMLFormElement) => {
        (form.elements.namedItem("level") as HTMLSelectElement).value = "leaders";
        form.requestSubmit();
      });
      await expect(page).toHaveURL(/level=leaders/);
      await pageAlive(page);
      await translated(page, detach);
      await page.locator(".names-choice summary").click();
      await page.locator(".names-choice a[lang=ka]").click();
      await expect(page).toHaveURL(/names=ka/);
      await expectWhole(page, "Meetings", faults);
    });
  });
}

test("a page that was translated before its program runs is searched too", async ({ page }) => {
  await page.goto("/meetings");
  await translated(page, true);
  await page.keyboard.type("/tbilisi", { delay: 40 });
  await expect(options(page).first()).toHaveAttribute("href", "/places/tbilisi");
  await expect(field(page)).toHaveValue("tbilisi");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Meetings");
});

test("the live map keeps its legend, layers, lists and coordinates in step", async ({ page }) => {
  test.setTimeout(240_000);
  const faults = watchForFaults(page);
  await page.goto("/places/khankendi-stepanakert?on=2020-08-01");
  await mapAtRest(page);
  await translated(page, true);
  const legend = page.locator(".map-live .legend");
  await slider(page).focus();
  await page.keyboard.press("PageUp");
  await expect(page.locator(".map-live .date-chip")).toHaveText(/2021/);
  await expect(legend.locator("[data-layer=peacekeepers-zone-2020-2023] .legend-sentence")).toHaveText(/^: ./);
  await page.locator(".map-live .layer-menu summary").click();
  const zone = page.locator(".map-live .layer-menu [value=peacekeepers-zone-2020-2023]");
  await zone.click();
  await expect(legend.locator("[data-layer=peacekeepers-zone-2020-2023]")).toHaveCount(0);
  await zone.click();
  await expect(legend.locator("[data-layer=peacekeepers-zone-2020-2023]")).toHaveCount(1);
  await page.keyboard.press("Escape");
  await page.locator(".map-canvas canvas").focus();
  await page.keyboard.press("c");
  const card = page.getByRole("dialog", { name: "Coordinates of this spot" });
  await card.getByRole("button", { name: "Copy", exact: true }).click();
  await expect(card.getByRole("status")).toHaveText("Coordinates copied");
  await card.getByRole("button", { name: "Copy link to this spot" }).click();
  await expect(card.getByRole("status")).toHaveText("Link copied");
  await card.getByRole("button", { name: "Close" }).click();
  await expect(card).toHaveCount(0);
  await expectWhole(page, "Khankendi / Stepanakert", faults);
});
