import { expect, type Page, test } from "@playwright/test";
import { pdfText } from "./pdf-text.ts";
import { pageAlive } from "./support.ts";

const path = "/timeline/borders";
const dates = [
  "February 1988",
  "27 November 1991",
  "12 May 1994",
  "10 November 2020",
  "1 December 2020",
  "31 August 2022",
  "October 2023",
  "12 June 2024",
];

/** Every picture of the ground that is in sight has been drawn. */
async function drawsItsMaps(page: Page, selector: string): Promise<void> {
  for (const picture of await page.locator(`${selector} img`).all()) {
    await picture.scrollIntoViewIfNeeded();
    await expect(picture).toHaveJSProperty("complete", true);
    expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
  }
}

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? "with a script" : "without a script", () => {
    test.use({ javaScriptEnabled });

    for (const width of [360, 1440])
      test(`at ${width} px the lines of eight dates stand side by side, each with its words`, async ({ page }) => {
        await page.setViewportSize({ width, height: 900 });
        await page.goto(path);
        const plates = page.locator(".plate");
        await expect(plates).toHaveCount(dates.length);
        for (const [index, date] of dates.entries()) {
          const plate = plates.nth(index);
          await expect(plate.getByRole("heading", { level: 2 })).toContainText(date);
          await expect(plate.getByRole("img")).toHaveAttribute("alt", new RegExp(`^Map of ${date}\\. .+\\.$`));
          await expect(plate.locator(".plate-sources a").first()).toBeVisible();
          await expect(plate.locator('.plate-sources a[href^="/events/"]').first()).toBeVisible();
        }
        await drawsItsMaps(page, ".plate");
        const lefts = await plates.evaluateAll((all) =>
          all.map((plate) => Math.round(plate.getBoundingClientRect().left)),
        );
        expect(new Set(lefts).size).toBe(width < 600 ? 1 : 4);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      });

    for (const width of [360, 1440])
      test(`at ${width} px two dates are two maps, never one hatching on another`, async ({ page }) => {
        await page.setViewportSize({ width, height: 900 });
        await page.goto(path);
        await page.getByRole("combobox", { name: /^Compare/ }).selectOption("2020-12-01");
        await page.getByRole("combobox", { name: /^with/ }).selectOption("1994-05-12");
        await page.getByRole("button", { name: "Compare" }).click();
        await expect(page).toHaveURL(`${path}?on=2020-12-01&with=1994-05-12`);
        const panes = page.locator(".compare-panes > li");
        await expect(panes).toHaveCount(2);
        await expect(panes.first().locator("h3")).toHaveText("12 May 1994");
        await expect(panes.last().locator("h3")).toHaveText("1 December 2020");
        await drawsItsMaps(page, ".compare-panes");
        const [one, other] = await panes.evaluateAll((all) => all.map((pane) => pane.getBoundingClientRect()));
        if (width < 600) expect(other?.top).toBeGreaterThanOrEqual(one?.bottom ?? 0);
        else expect(other?.left).toBeGreaterThanOrEqual(one?.right ?? 0);
        const words = page.locator(".change-words");
        await expect(words).toContainText("Between 12 May 1994 and 1 December 2020:");
        await expect(words).toContainText(/Ended: .*Line of contact, 1994–2020.*Begun: .*Ceasefire line, 2020–2023/);
        await expect(words).toContainText("Source of the lines: Natural Earth");
        await expect(words.getByRole("heading", { name: "10 November 2020: Armistice" })).toBeVisible();
      });
  });

test("a plate leads to its entries, its sources and the whole map of its date", async ({ page, request }) => {
  await page.goto(path);
  const entries = await page
    .locator('.plate-sources a[href^="/events/"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  for (const entry of new Set(entries)) expect((await request.get(entry)).status(), entry).toBe(200);
  const armistice = page.locator(".plate").nth(3);
  await expect(armistice.locator('.plate-sources a[rel~="external"]')).toHaveAttribute("href", /^https:/);
  await armistice.getByRole("link", { name: "The whole map of 10 November 2020" }).click();
  await expect(page).toHaveURL(/^[^?]+\/map\?.*on=2020-11-10/);
  await expect(page.locator("#map .legend")).toContainText("Seven districts");
});

test("the front page and the timeline lead to the plates, and a plate of the front page to its own", async ({
  page,
}) => {
  await page.goto("/timeline");
  await page.locator("main").getByRole("link", { name: "How the lines moved" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("How the lines moved");
  await page.goto("/");
  await pageAlive(page);
  await page.locator(".plates").getByRole("link", { name: "12 May 1994" }).click();
  await expect(page).toHaveURL(`${path}#at-1994-05-12`);
  await expect(page.locator("#at-1994-05-12")).toBeInViewport();
});

test("on paper the plates have their maps, words, sources and legend", async ({ page }) => {
  await page.goto(path);
  await drawsItsMaps(page, ".plate");
  const text = await pdfText(await page.pdf({ preferCSSPageSize: true }));
  for (const date of dates) expect(text).toContain(date);
  // Where a line ends, the PDF has no space.
  expect(text).toMatch(/Armenian-backed\s*forces\s*had\s*seized\s*the\s*enclave/);
  expect(text).toContain("Recognised borders");
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".compare-form")).toBeHidden();
  for (const picture of await page.locator(".plate img").all()) await expect(picture).toBeVisible();
});
