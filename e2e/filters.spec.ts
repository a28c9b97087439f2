import { expect, type Page, test } from "@playwright/test";
import { pageAlive } from "./support.ts";

const rows = (page: Page) => page.locator(".meeting-table tbody tr");
const status = (page: Page) => page.getByRole("main").getByRole("status");

async function countInStatus(page: Page): Promise<number> {
  return Number(/^\d+/.exec(await status(page).innerText())?.[0]);
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("a link with filters shows the rows that fit, says how many, and has its menus set", async ({ page }) => {
      await page.goto("/meetings?level=leaders&mediator=eu");
      await expect(status(page)).toContainText(/^\d+ of \d+ meetings · Clear filters$/);
      expect(await rows(page).count()).toBe(await countInStatus(page));
      for (const row of await rows(page).all()) await expect(row).toContainText("European Union");
      await expect(page.getByLabel("Convened by")).toHaveValue("eu");
      await expect(page.locator(".filters").getByLabel("Level")).toHaveValue("leaders");
    });

    test("the number beside a value is the number of rows that it leaves", async ({ page }) => {
      await page.goto("/meetings?level=leaders");
      const option = page.getByLabel("Convened by").locator("option[value=russia]");
      const promised = Number(/\((\d+)\)$/.exec((await option.innerText()).trim())?.[1]);
      await page.goto("/meetings?level=leaders&mediator=russia");
      await expect(rows(page)).toHaveCount(promised);
    });

    test("“Clear filters” drops the filters and keeps the date and the order", async ({ page }) => {
      await page.goto("/meetings?on=2013-01-28&mediator=russia&sort=place");
      await page.getByRole("link", { name: "Clear filters" }).click();
      await expect(page).toHaveURL("/meetings?on=2013-01-28&sort=place");
      await expect(status(page)).toContainText("up to 28 January 2013");
    });

    test("when nothing fits, the page says what was asked and each link drops one of it", async ({ page }) => {
      await page.goto("/meetings?level=foreign-ministers&mediator=iran");
      await expect(status(page)).toContainText(
        "No meeting fits all of this: level: Foreign ministers; convened by: Iran",
      );
      await page.getByRole("link", { name: "Without “level: Foreign ministers”" }).click();
      await expect(page).toHaveURL("/meetings?mediator=iran");
      await expect(rows(page)).not.toHaveCount(0);
    });

    test("a heading sorts the table and says so", async ({ page }) => {
      await page.goto("/meetings");
      const dates = () =>
        page
          .locator(".meeting-table time")
          .evaluateAll((all) => all.map((time) => time.getAttribute("datetime") ?? ""));
      const first = (await dates())[0];
      await page.getByRole("columnheader", { name: "Date" }).getByRole("link").click();
      await expect(page).toHaveURL("/meetings?sort=-date");
      await expect(page.getByRole("columnheader", { name: "Date" })).toHaveAttribute("aria-sort", "descending");
      expect((await dates()).at(-1)).toBe(first);
      await page.getByRole("columnheader", { name: "Place" }).getByRole("link").click();
      await expect(page).toHaveURL("/meetings?sort=place");
      await expect(page.getByRole("columnheader", { name: "Place" })).toHaveAttribute("aria-sort", "ascending");
    });
  });
}

test.describe("the form", () => {
  test("leads to its result at once with JavaScript, from the page without parameters too", async ({ page }) => {
    await page.goto("/meetings?on=2013-01-28");
    await pageAlive(page);
    await page.locator(".filters summary").click();
    await page.locator(".filters").getByLabel("Place").selectOption("paris");
    await expect(page).toHaveURL("/meetings?on=2013-01-28&place=paris#filters");
    await expect(status(page)).toContainText("Clear filters");
    await page.goto("/meetings");
    await pageAlive(page);
    await page.locator(".filters summary").click();
    await page.locator(".filters").getByLabel("Level").selectOption("foreign-ministers");
    await expect(page).toHaveURL("/meetings?level=foreign-ministers#filters");
    for (const row of await rows(page).all()) await expect(row).toContainText("Foreign ministers");
  });

  test.describe("without JavaScript", () => {
    test.use({ javaScriptEnabled: false });

    test("has a button, and keeps the date", async ({ page }) => {
      await page.goto("/meetings?on=2013-01-28");
      await page.locator(".filters summary").click();
      await page.locator(".filters").getByLabel("Place").selectOption("paris");
      await page.getByRole("button", { name: "Show" }).click();
      await expect(page).toHaveURL(/on=2013-01-28/);
      await expect(page).toHaveURL(/place=paris/);
      for (const row of await rows(page).all()) await expect(row).toHaveAttribute("data-places", /paris/);
    });
  });
});

test("the lists of the home page and of the events follow the filters", async ({ page }) => {
  await page.goto("/?kind=event");
  await expect(page.getByRole("heading", { level: 2, name: "Events" })).toBeVisible();
  await expect(page.getByRole("heading", { level: 2, name: "Meetings" })).toHaveCount(0);
  await page.goto("/events?article=paris-2013");
  expect(await page.locator(".entry-list li").count()).toBe(await countInStatus(page));
});
