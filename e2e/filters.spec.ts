import { expect, type Page } from "@playwright/test";
import { pageAlive } from "./support.ts";
import { test } from "./warm.ts";

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
    await expect(page).toHaveURL("/meetings?on=2013-01-28&place=paris#filters-place");
    await expect(status(page)).toContainText("Clear filters");
    await page.goto("/meetings");
    await pageAlive(page);
    await page.locator(".filters summary").click();
    await page.locator(".filters").getByLabel("Level").selectOption("foreign-ministers");
    await expect(page).toHaveURL("/meetings?level=foreign-ministers#filters-level");
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

test("the lists beside the whole map and of the events follow the filters", async ({ page }) => {
  await page.goto("/map?kind=event");
  await expect(page.getByRole("heading", { level: 2, name: "Events" })).toBeVisible();
  await expect(page.getByRole("heading", { level: 2, name: "Meetings" })).toHaveCount(0);
  await page.goto("/events?article=paris-2013");
  expect(await page.locator(".entry-list li").count()).toBe(await countInStatus(page));
});

/** Focuses a menu of the filters as a reader of the keyboard does, by Tab. */
async function tabTo(page: Page, name: string): Promise<void> {
  await page.locator(".filters summary").focus();
  if (!(await page.locator(".filters").evaluate((filters) => (filters as HTMLDetailsElement).open)))
    await page.keyboard.press("Enter");
  const menu = page.locator(`.filters select[name=${name}]`);
  for (let presses = 0; presses < 6; presses++) {
    if (await menu.evaluate((select) => select === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`no way by Tab to ${name}`);
}

const menusOf = { "/map": "kind", "/meetings": "level", "/events": "article" };

for (const [path, name] of Object.entries(menusOf)) {
  for (const alive of [true, false]) {
    test(`${path}: the arrow keys go through a closed menu ${alive ? "" : "of a page that has just come "}without loading; Enter asks, and the focus stays`, async ({
      page,
    }) => {
      await page.goto(path);
      if (alive) await pageAlive(page);
      await page.evaluate(() => Object.assign(window, { stayed: true }));
      const menu = page.locator(`.filters select[name=${name}]`);
      await tabTo(page, name);
      await page.keyboard.press("ArrowDown");
      const first = await menu.inputValue();
      expect(first).not.toBe("");
      await page.keyboard.press("ArrowDown");
      const chosen = await menu.inputValue();
      await pageAlive(page);
      expect(await page.evaluate(() => "stayed" in window)).toBe(true);
      expect(new URL(page.url()).search).toBe("");
      await expect(menu).toBeFocused();
      await expect(menu).toHaveValue(chosen);
      await page.keyboard.press("Enter");
      await expect(page).toHaveURL(new RegExp(`[?]${name}=${chosen}#`));
      await expect(menu).toBeFocused();
      await expect(menu).toBeInViewport();
      await expect(menu).toHaveValue(chosen);
    });
  }
}

test("what was chosen by keyboard is asked for by the button too", async ({ page }) => {
  await page.goto("/meetings");
  await pageAlive(page);
  await tabTo(page, "level");
  await page.keyboard.press("f");
  await expect(page.locator(".filters select[name=level]")).toHaveValue("foreign-ministers");
  await page.locator(".filters").getByRole("button", { name: "Show" }).click();
  await expect(page).toHaveURL(/[?]level=foreign-ministers#/);
  await expect(page.locator(".filters select[name=level]")).toBeFocused();
});

test("a choice by the mouse leads on at once, also after one by keyboard, and the focus is on its menu", async ({
  page,
}) => {
  await page.goto("/meetings");
  await pageAlive(page);
  await tabTo(page, "level");
  await page.keyboard.press("ArrowDown");
  const menu = page.locator(".filters select[name=mediator]");
  await menu.click();
  await page.keyboard.press("Escape");
  await menu.dispatchEvent("pointerdown");
  await menu.selectOption("russia");
  await expect(page).toHaveURL(/[?]level=[a-z-]+&mediator=russia#/);
  await expect(menu).toBeFocused();
  await menu.dispatchEvent("pointerdown");
  await menu.selectOption("");
  await expect(page).toHaveURL(/[?]level=[a-z-]+#/);
  await expect(menu).toBeFocused();
});

test("a list that has room on one page is not in parts, and an address that asks for a part of it is answered in words", async ({
  page,
}) => {
  for (const path of ["/meetings", "/events", "/places", "/map?on=2026", "/places/moscow", "/timeline", "/sources"]) {
    await page.goto(path);
    await expect(page.locator(".parts"), path).toHaveCount(0);
  }
  await page.goto("/meetings");
  const all = await rows(page).count();
  await page.goto("/meetings?part=2");
  await expect(page.locator(".part-missing")).toContainText(
    "The address asks for part 2 of this list, which has one. That one is shown.",
  );
  await expect(rows(page)).toHaveCount(all);
  await page.goto("/meetings?part=last");
  await expect(page.locator(".view-notice")).toContainText("The address asks for the part “last” of a list");
});
