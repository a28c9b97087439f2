/** Lists of a large atlas stand in parts: each a page of real links and of bounded weight, together all that there is. */
import { type APIRequestContext, expect, type Page, test } from "@playwright/test";

const nav = (page: Page) => page.getByRole("navigation", { name: "Parts of this list" });
const rows = (page: Page) => page.locator(".meeting-table tbody tr");
const rowLinks = (page: Page) => rows(page).locator("th a");
const hrefs = (page: Page) => rowLinks(page).evaluateAll((all) => all.map((a) => a.getAttribute("href")));

const number = (text = "") => Number(text.replaceAll(",", ""));

/** "201–400 of 7,458 meetings" */
async function range(page: Page): Promise<{ from: number; to: number; total: number }> {
  const text = await nav(page).locator("b").innerText();
  const [, from, to, total] = /^([\d,]+)(?:–([\d,]+))? of ([\d,]+) /.exec(text) ?? [];
  return { from: number(from), to: number(to ?? from), total: number(total) };
}

const csvRows = async (request: APIRequestContext, address: string) =>
  (await (await request.get(address)).text()).trim().split(/\r?\n(?=[\w-]+,)/).length - 1;

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });

  test("every meeting is reached by “Next”, each once, and the numbers add up", async ({ page, request }) => {
    await page.goto("/meetings?level=other");
    const { total } = await range(page);
    const found: (string | null)[] = [];
    for (;;) {
      const { from, to } = await range(page);
      expect(from).toBe(found.length + 1);
      found.push(...(await hrefs(page)));
      expect(to).toBe(found.length);
      const next = nav(page).getByRole("link", { name: "Next" });
      if ((await next.count()) === 0) break;
      await next.click();
      await expect(nav(page).locator("b")).toContainText(`${(to + 1).toLocaleString("en")}`);
    }
    expect(found).toHaveLength(total);
    expect(new Set(found).size).toBe(total);
    expect(await csvRows(request, "/meetings.csv?level=other")).toBe(total);
  });

  test("a link to years leads to a part that has them", async ({ page }) => {
    await page.goto("/meetings");
    await nav(page).locator("summary").click();
    const links = nav(page).locator("li a");
    const middle = links.nth(Math.floor((await links.count()) / 2));
    const [year = ""] = /\d{4}/.exec(await middle.innerText()) ?? [];
    await middle.click();
    await expect(rows(page).first().locator("time")).toContainText(year);
    await expect(nav(page).locator("[aria-current]")).toContainText(year);
    await expect(page).toHaveTitle(/, part \d+ of \d+/);
  });

  test("a part keeps filters and order, and another order begins with the first", async ({ page }) => {
    await page.goto("/meetings?level=leaders&sort=-date");
    const newest = (await hrefs(page))[0];
    await nav(page).getByRole("link", { name: "Next" }).click();
    await expect(page).toHaveURL(/level=leaders&sort=-date&part=2$/);
    expect(await hrefs(page)).not.toContain(newest);
    await page.getByRole("columnheader", { name: "Place" }).getByRole("link").click();
    await expect(page).toHaveURL(/\/meetings\?level=leaders&sort=place$/);
  });

  test("a part that there is not is answered with the last one, in words", async ({ page }) => {
    await page.goto("/events?part=99999");
    await expect(page.locator(".part-missing")).toContainText("The address asks for part 99999 of this list");
    await expect(nav(page).getByRole("link", { name: "Next" })).toHaveCount(0);
    await page.locator(".part-missing").getByRole("link", { name: "Go to the first" }).click();
    await expect(page).toHaveURL("/events");
  });

  test("a place with hundreds of entries counts them by year and kind, and each year leads to its part", async ({
    page,
  }) => {
    await page.goto("/where-they-met");
    await page.locator(".venue-circles a").first().click();
    await expect(page).toHaveURL(/\/places\/[\w-]+$/);
    const { total } = await range(page);
    expect(total).toBeGreaterThan(100);
    const counts = await page.locator(".year-counts .count").allInnerTexts();
    expect(counts.reduce((sum, count) => sum + number(count), 0)).toBeLessThanOrEqual(total);
    const year = page.locator(".year-counts a").nth(Math.floor(counts.length / 2));
    const words = await year.innerText();
    await year.click();
    await expect(page.locator(".entry-list time", { hasText: words }).first()).toBeVisible();
    await page.locator(".place-counts").getByRole("link", { name: "Filter them" }).click();
    await expect(page).toHaveURL(/\/map\?place=[\w-]+#filters$/);
    await expect(page.locator(".filter-status")).toContainText(/ of /);
  });
});

test("a filter that is chosen leads from a later part to the first of what it leaves", async ({ page }) => {
  await page.goto("/meetings?level=leaders&part=2");
  await page.getByLabel("Convened by").selectOption("russia");
  await expect(page).toHaveURL(/\/meetings\?level=leaders&mediator=russia#/);
});

test("the head of a part names the page itself as the canonical one, and leads no crawler to other parts", async ({
  request,
}) => {
  for (const address of ["/meetings", "/meetings?part=2", "/meetings?part=2&sort=place"]) {
    const [head = ""] = (await (await request.get(address)).text()).split("</head>");
    const [, canonical = ""] = /<link rel="canonical" href="([^"]+)"/.exec(head) ?? [];
    expect(canonical.replace(/^https?:\/\/[^/]+/, ""), address).toBe("/meetings");
    expect(head, address).not.toMatch(/<link rel="(prev|next)"/);
  }
});

test("a day of the slider leads a list that follows it from a later part to its first", async ({ page }) => {
  await page.goto("/meetings?level=leaders&part=2");
  await page.getByRole("slider", { name: "Date shown on the map" }).press("End");
  await expect(page).toHaveURL(/\/meetings\?level=leaders&on=[\d-]+$/);
  await expect(page.locator("[data-dated-list][data-redrawn]")).toBeAttached();
  await expect(nav(page).locator("b")).toContainText(/^1–/);
});

test("no list has more rows than a page has room for, and menus have a bound", async ({ page }) => {
  for (const path of ["/meetings", "/events", "/places", "/timeline", "/map?level=leaders", "/disagreements"]) {
    await page.goto(path);
    expect(await page.locator("main :is(tbody tr, .entry-list li, .place-list li)").count(), path).toBeLessThanOrEqual(
      300,
    );
    for (const menu of await page.locator(".filters select").all())
      expect(await menu.locator("option").count(), path).toBeLessThanOrEqual(118);
  }
});
