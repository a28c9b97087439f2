/** The timeline of a large atlas counts where marks would touch: bounded in weight, and still a way to every month and day. */
import { expect, type Page, test } from "@playwright/test";
import { lastYear, pageAlive } from "../support.ts";

const slider = (page: Page) => page.getByRole("slider", { name: "Date shown on the map" });
const asked = (page: Page) => new URL(page.url()).searchParams.get("on");
/** "1,012 meetings, 3 events" */
const counts = /[\d,]+ (?:meeting|deployment|event)s?(?:, [\d,]+ (?:deployment|event)s?)*/;

/** Steps once, and says where to. */
async function step(page: Page, keys: string): Promise<string> {
  const before = asked(page);
  await slider(page).press(keys);
  await expect.poll(() => asked(page)).not.toBe(before);
  return asked(page) ?? "";
}

test("the timeline of every page is small: columns by month, and no element for an entry", async ({ page }) => {
  for (const path of ["/map", "/meetings", "/timeline", "/places", "/articles"]) {
    await page.goto(path);
    const timeline = page.locator("#timeline");
    expect(await timeline.locator("*").count(), path).toBeLessThan(260);
    expect(await timeline.evaluate((element) => element.outerHTML.length), path).toBeLessThan(18_000);
    await expect(timeline.locator(".counts").first(), path).toBeAttached();
    await expect(timeline.locator(".timeline-scale"), path).toHaveText(/^up to \d+ a\smonth$/);
  }
});

test("the years say how much they hold, and open it without a script", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("/meetings");
  const year = page.locator(".timeline-years a", { hasText: "2013" });
  await expect(year).toHaveAttribute("aria-label", new RegExp(`^2013: ${counts.source}$`));
  await year.click();
  await expect(page).toHaveURL(/on=2013$/);
  await expect(page.locator(".filter-status")).toContainText("up to the end of 2013");
  await context.close();
});

test("the slider steps by months and says their counts; with Shift it reaches the days within", async ({ page }) => {
  await page.goto("/articles?on=2013-05-20");
  await pageAlive(page);
  await slider(page).focus();
  expect(await step(page, "ArrowRight")).toMatch(/^2013-0\d$/);
  await expect(slider(page)).toHaveAttribute("aria-valuetext", new RegExp(`^[A-Z][a-z]+ 2013: ${counts.source}$`));
  const month = asked(page) ?? "";
  expect((await step(page, "ArrowRight")) > month).toBe(true);
  expect(await step(page, "ArrowLeft")).toBe(month);
  const day = await step(page, "Shift+ArrowRight");
  expect(day).toMatch(new RegExp(`^${month}-\\d\\d$`));
  expect((await step(page, "Shift+ArrowRight")) > day).toBe(true);
});

test("a month that the slider has written is worded on the page that is opened by it, and after Back", async ({
  page,
}) => {
  await page.goto("/articles?on=2013-05-20");
  await pageAlive(page);
  await slider(page).focus();
  const month = await step(page, "ArrowRight");
  await page.goto(`/articles?on=${month}`);
  await expect(slider(page)).toHaveAttribute("aria-valuetext", /^[A-Z][a-z]+ 2013$/);
  await page.goto("/about");
  await page.goBack();
  await expect(slider(page)).toHaveAttribute("aria-valuetext", /^[A-Z][a-z]+ 2013$/);
});

test("a step takes no longer than a frame of the page", async ({ page }) => {
  await page.goto("/articles?on=2001");
  await pageAlive(page);
  await slider(page).focus();
  await step(page, "ArrowRight");
  const usual = await slider(page).evaluate(async (handle) => {
    const times: number[] = [];
    for (let count = 0; count < 20; count++) {
      const begun = performance.now();
      handle.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowRight", bubbles: true, cancelable: true }));
      // What the key does waits for promises that are kept already.
      for (let turn = 0; turn < 10; turn++) await null;
      times.push(performance.now() - begun);
    }
    return times.toSorted((a, b) => a - b)[10] ?? 0;
  });
  expect(usual).toBeLessThan(16);
});

test("play goes from month to month", async ({ page }) => {
  test.setTimeout(120_000);
  await page.goto("/articles?on=2013-05-20");
  await pageAlive(page);
  await page.getByRole("button", { name: "Play through the entries" }).click();
  await expect.poll(() => asked(page), { timeout: 90_000 }).toMatch(/^2013-0\d$/);
  await page.getByRole("button", { name: "Pause" }).click();
});

test.describe("the front page", () => {
  test("has bars with numbers in place of dots, each year the length of its number", async ({ page }) => {
    await page.goto("/");
    const years = page.locator(".talk-years");
    await expect(years).toHaveAttribute("data-counts", /.*/);
    expect(await years.locator("i").count()).toBeLessThan(40 * 7);
    const bars = await years.locator("a").evaluateAll((links) =>
      links.map((link) => ({
        number: Number(link.getAttribute("data-total") ?? 0),
        said: Number(/: ([\d,]+) meeting/.exec(link.getAttribute("aria-label") ?? "")?.[1]?.replaceAll(",", "") ?? 0),
        high: [...link.querySelectorAll("i")].reduce((sum, bar) => sum + bar.getBoundingClientRect().height, 0),
      })),
    );
    const fullest = bars.toSorted((a, b) => b.number - a.number)[0];
    expect(fullest?.number).toBeGreaterThan(30);
    for (const { number, said, high } of bars) {
      expect(number).toBe(said);
      const due = ((fullest?.high ?? 0) * number) / (fullest?.number ?? 1);
      expect(Math.abs(high - due), `${number} meetings`).toBeLessThan(8);
    }
  });

  for (const width of [360, 768, 1024, 1440, 2560]) {
    test(`its years fit into a window of ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto("/");
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    });
  }
});

test("the list of the timeline says of each period how much there is", async ({ page }) => {
  await page.goto("/timeline");
  await expect(page.locator("main section > .soft").first()).toContainText(counts);
  expect(await page.locator("main .entry-list > li").count()).toBeLessThanOrEqual(300);
  await expect(page.locator(".timeline-years a").last()).toHaveText(String(lastYear));
});

test("the meetings are played by month with their counts, and no title is fetched for it", async ({ page }) => {
  const words: string[] = [];
  page.on("request", (request) => request.url().includes("/map-words.json") && words.push(request.url()));
  await page.goto("/timeline/borders");
  await pageAlive(page);
  await page.getByRole("button", { name: "Play the meetings", exact: true }).click();
  const show = page.getByRole("dialog");
  await expect(show.locator("h2")).toContainText(/[\d,]+ meetings?/, { timeout: 30_000 });
  const [, stops] = /of (\d+)/.exec(await show.locator(".show-count").innerText()) ?? [];
  // No more than the slider has, or one for each month and year.
  expect(Number(stops)).toBeLessThanOrEqual(Math.max(400, (lastYear - 1988 + 1) * 13));
  expect(words).toEqual([]);
});
