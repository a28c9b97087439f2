import { test as cold, expect, type Page } from "@playwright/test";
import { drawnLayers, lastYear, mapAtRest, mapSays, pageAlive, shareOf, withoutLiveMap } from "./support.ts";
import { test } from "./warm.ts";

const lines = { before: "line-of-contact-1994-2020", during: "ceasefire-line-2020-2023" };
const zone = "peacekeepers-zone-2020-2023";

async function stepUntil(page: Page, key: string, address: RegExp): Promise<void> {
  const slider = page.getByRole("slider", { name: "Date shown on the map" });
  await slider.focus();
  for (let presses = 0; presses < 12; presses++) {
    if (address.test(page.url())) return;
    const before = page.url();
    await page.keyboard.press(key);
    await expect.poll(() => page.url()).not.toBe(before);
  }
  throw new Error(`${page.url()} did not reach ${address}`);
}

test("stepping across 10 November 2020 changes the line and brings zone and corridor; across September 2023 takes them away", async ({
  page,
}) => {
  test.setTimeout(180_000);
  await page.goto("/places/khankendi-stepanakert?on=2020-08-01");
  await mapAtRest(page);
  expect(await drawnLayers(page)).toContain(lines.before);
  expect(await drawnLayers(page)).not.toContain(zone);
  await expect(page.locator(`.map-live .legend [data-layer=${lines.before}]`)).toContainText(
    "Line between Armenian and Azerbaijani forces",
  );

  await stepUntil(page, "ArrowRight", /on=2020-11-1\d/);
  await expect(page.locator(`.map-live .legend [data-layer=${lines.during}]`)).toBeVisible();
  const during = await drawnLayers(page);
  expect(during).toEqual(expect.arrayContaining([lines.during, zone, "lachin-corridor-2020-2022"]));
  expect(during).not.toContain(lines.before);

  await page.goto("/places/khankendi-stepanakert?on=2023-08-15");
  await mapAtRest(page);
  expect(await drawnLayers(page)).toContain(zone);
  await stepUntil(page, "ArrowRight", /on=2023-09-2\d/);
  await expect(page.locator(`.map-live .legend [data-layer=${zone}]`)).toHaveCount(0);
  expect(await drawnLayers(page)).not.toContain(zone);
  await page.keyboard.press("PageUp");
  await expect(page).toHaveURL(/on=2024-/);
});

test("keys that come before the slider is drawn again each go a step", async ({ page }) => {
  await page.goto("/meetings?on=2013-01-28");
  await pageAlive(page);
  const slider = page.getByRole("slider", { name: "Date shown on the map" });
  await slider.press("PageUp");
  await expect(page).toHaveURL(/on=2014-01-28/);
  await slider.evaluate((handle) => {
    for (let count = 0; count < 3; count++)
      handle.dispatchEvent(new KeyboardEvent("keydown", { key: "PageUp", bubbles: true }));
  });
  await expect(page).toHaveURL(/on=2017-01-28/);
});

test("the list beside the timeline follows the slider, with its count, its menus and its links", async ({ page }) => {
  await page.goto("/map");
  await pageAlive(page);
  await page.evaluate(() => Object.assign(window, { stayed: true }));
  const slider = page.getByRole("slider", { name: "Date shown on the map" });
  await slider.focus();
  await page.keyboard.press("Home");
  await page.keyboard.press("PageUp");
  await expect(page).toHaveURL(/on=1989-01-01/);
  await expect(page.locator(".filter-empty")).toContainText("No entry fits all of this: up to 1 January 1989");
  await page.keyboard.press("ArrowRight");
  await expect(page).toHaveURL(/on=1991/);
  await expect(page.locator(".filter-status")).toHaveText(/^\d+ of \d+ entries up to .* 1991 · All dates$/);
  const rows = page.locator("[data-dated-list] .entry-list li");
  await expect(rows.first()).toContainText("1991");
  expect(await rows.count()).toBeLessThan(5);
  await expect(page.locator(".filters select[name=kind] option")).toHaveText([/^All$/, /\(\d\)$/]);
  const link = rows.getByRole("link").first();
  const to = await link.getAttribute("href");
  await link.click();
  await expect(page).toHaveURL(new RegExp(`${to}$`));
  expect(await page.evaluate(() => "stayed" in window)).toBe(true);
  await page.goBack();
  await expect(page).toHaveURL(/on=1991/);
  await expect(page.locator(".filter-status")).toHaveText(/ up to .* 1991 · All dates$/);
});

test("a list that comes after its page was left changes nothing of the next one", async ({ page }) => {
  let come = () => {};
  const coming = new Promise<void>((resolve) => {
    come = resolve;
  });
  await page.goto("/map");
  await pageAlive(page);
  await page.route("**/map?on=*", async (route) => {
    await coming;
    await route.continue();
  });
  const asked = page.waitForRequest(/\/map\?on=/);
  await page.getByRole("slider", { name: "Date shown on the map" }).focus();
  await page.keyboard.press("Home");
  await asked;
  await page.getByRole("navigation", { name: "Sections" }).getByRole("link", { name: "Meetings" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Meetings");
  const levels = page.locator(".filters select[name=level] option");
  const before = await levels.allTextContents();
  const answered = page.waitForResponse(/\/map\?on=/);
  come();
  await (await answered).finished();
  await page.waitForTimeout(300);
  expect(await levels.allTextContents()).toEqual(before);
  expect(before.length).toBeGreaterThan(2);
});

test("a list that cannot follow the slider stays, says so, and can be asked for again", async ({ page }) => {
  await page.goto("/events");
  await pageAlive(page);
  await page.route("**/events?on=*", (route) => route.abort());
  await page.getByRole("slider", { name: "Date shown on the map" }).focus();
  await page.keyboard.press("Home");
  const line = page.getByRole("alert").filter({ hasText: "The list for this date could not be fetched" });
  await expect(line).toBeVisible();
  await expect(page.locator("[data-dated-list] .entry-list li").first()).toBeVisible();
  await page.unroute("**/events?on=*");
  await line.getByRole("button", { name: "Try again" }).click();
  await expect(page.locator(".filter-empty")).toContainText("up to 1 January 1988");
  await expect(line).toHaveCount(0);
});

test("a list whose program does not come says so too, and follows once it does", async ({ page }) => {
  await page.goto("/events");
  await pageAlive(page);
  const list = page.locator("[data-dated-list]");
  const line = () => list.evaluate((element) => getComputedStyle(element, "::before").content);
  const slider = page.getByRole("slider", { name: "Date shown on the map" });
  await slider.focus();
  await page.route("**/_next/static/chunks/**", (route) => route.abort());
  await page.keyboard.press("Home");
  await expect.poll(line).toContain("The list for this date could not be fetched");
  await expect(list.locator(".entry-list li").first()).toBeVisible();
  await page.unroute("**/_next/static/chunks/**");
  await page.keyboard.press("PageUp");
  await expect(page.locator(".filter-empty")).toContainText("up to 1 January 1989");
  expect(await line()).toBe("none");
});

test("the slider says its date and entry, and play steps on by itself", async ({ page }) => {
  await page.goto("/map?on=2013-01-01");
  const slider = page.getByRole("slider", { name: "Date shown on the map" });
  await slider.focus();
  await page.keyboard.press("ArrowRight");
  await expect(slider).toHaveAttribute("aria-valuetext", /2013: ./);
  await expect(page).toHaveURL(/on=2013-/);
  const before = page.url();
  await page.getByRole("button", { name: "Play through the entries" }).click();
  await expect.poll(() => page.url(), { timeout: 60_000 }).not.toBe(before);
  await page.getByRole("button", { name: "Pause" }).click();
});

test("with Shift the arrows go to the same entries, where each is a stop, and back", async ({ page }) => {
  await page.goto("/meetings?on=2013-01-01");
  await pageAlive(page);
  const slider = page.getByRole("slider", { name: "Date shown on the map" });
  await slider.press("ArrowRight");
  await expect(page).toHaveURL(/on=2013-\d\d-\d\d$/);
  const said = await slider.getAttribute("aria-valuetext");
  await slider.press("Home");
  await expect(page).toHaveURL(/on=1988-01-01/);
  await page.goto("/meetings?on=2013-01-01");
  await pageAlive(page);
  await slider.press("Shift+ArrowRight");
  await expect(slider).toHaveAttribute("aria-valuetext", said ?? "");
  await slider.press("Shift+ArrowLeft");
  await expect(page).toHaveURL(/on=2013-01-01$/);
});

test("a year is a mark for each of its entries, and no count, in an atlas of this size", async ({ page }) => {
  await page.goto("/meetings");
  await expect(page.locator(".timeline-marks .counts, .timeline-scale")).toHaveCount(0);
  await expect(page.locator(".timeline-marks path").first()).toBeAttached();
});

test("play never starts before the map that it moves is there", async ({ page }) => {
  test.setTimeout(120_000);
  let come = () => {};
  const coming = new Promise<void>((resolve) => {
    come = resolve;
  });
  await page.goto("/map?on=1999");
  await page.route("**/map-data.json", async (route) => {
    await coming;
    await route.continue();
  });
  await pageAlive(page);
  await page.getByRole("button", { name: "Play through the entries" }).click();
  await page.waitForTimeout(4000);
  await expect(page).toHaveURL(/\?on=1999$/);
  come();
  await expect(page).not.toHaveURL(/\?on=1999$/, { timeout: 60_000 });
  await expect(page.locator(".map-live[data-shown=true]")).toBeVisible();
});

test("at the end of the entries play begins again", async ({ page }) => {
  await withoutLiveMap(page);
  await page.goto(`/meetings?on=${lastYear}-12-31`);
  await pageAlive(page);
  await page.getByRole("button", { name: "Play through the entries" }).click();
  await expect(page).toHaveURL(/on=19\d\d-/, { timeout: 30_000 });
});

// It broke once: the years' own text made their columns wider than a year, and 2015 stood where 2021 is.
test("every year stands where the timeline puts it", async ({ page }) => {
  await page.goto("/map");
  const track = await page.locator(".timeline-track").boundingBox();
  if (!track) throw new Error("the timeline has no track");
  const years = page.locator(".timeline-years a");
  for (const index of [0, 12, 32, lastYear - 1988]) {
    const box = await years.nth(index).boundingBox();
    expect(box?.x, `year ${1988 + index}`).toBeCloseTo(track.x + (track.width * index) / (lastYear - 1987), -1);
  }
});

// A clock that is set stays in its browser.
cold("the timeline ends where the server drew it, whatever the reader's clock says", async ({ page }) => {
  await page.clock.setFixedTime(new Date("2040-06-01"));
  await page.goto("/meetings");
  await pageAlive(page);
  const slider = page.getByRole("slider", { name: "Date shown on the map" });
  await expect(slider).toHaveAttribute("aria-valuemax", String(lastYear));
  await expect(page.locator(".timeline-years a").last()).toHaveText(String(lastYear));
  await slider.focus();
  await page.keyboard.press("End");
  await expect(page).toHaveURL(new RegExp(`on=${lastYear}-12-31`));
  await expect(slider).toHaveAttribute("aria-valuenow", String(lastYear));
});

test("a click on the timeline asks for that day", async ({ page }) => {
  await page.goto("/meetings");
  await expect(mapSays(page)).not.toBeEmpty();
  const track = await page.locator(".timeline-hit").boundingBox();
  if (!track) throw new Error("the timeline has no track");
  await page.mouse.click(track.x + track.width * shareOf(2013), track.y + 30);
  await expect(page).toHaveURL(/on=2013-\d\d-\d\d/);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("bands and years are links that the server draws, and one leads back to all periods", async ({ page }) => {
    await page.goto("/places/khankendi-stepanakert");
    await page.getByRole("link", { name: /^Russian peacekeepers, / }).click();
    await expect(page.locator("#map .date-chip")).toContainText("2020");
    await expect(page.locator(`#map .legend [data-layer=${zone}]`)).toBeVisible();
    await page.getByRole("link", { name: /^2013: \d+ meetings/ }).click();
    await expect(page).toHaveURL(/on=2013$/);
    await expect(page.locator(`#map .legend [data-layer=${lines.before}]`)).toBeVisible();
    await expect(page.locator(`#map .legend [data-layer=${zone}]`)).toHaveCount(0);
    await page.getByRole("link", { name: "All periods" }).click();
    await expect(page).not.toHaveURL(/on=/);
    await expect(page.locator("#map .date-chip")).toHaveText("Lines of 19 September 2023");
  });

  test("nothing stands beside the track that only a script could play", async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto("/map");
    await expect(page.locator(".timeline-track")).toBeVisible();
    await expect(page.locator(".timeline .play")).toBeHidden();
  });

  test("a typed date and a second one to compare are a plain form", async ({ page }) => {
    await page.goto("/places/khankendi-stepanakert");
    await page.locator(".dates-open").click();
    await page.getByLabel("Show the map of").fill("2013-01-28");
    await page.getByLabel("Compare it with").fill("2022-07-16");
    await page.getByRole("button", { name: "Show", exact: true }).click();
    await expect(page.locator("#map figcaption strong")).toHaveText(["28 January 2013", "16 July 2022"]);
  });

  test("on a phone the periods are stepped through by links", async ({ browser }) => {
    const context = await browser.newContext({ viewport: { width: 360, height: 780 }, javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto("/places/khankendi-stepanakert?on=2013-01-28");
    await page
      .locator(".period-stepper")
      .getByRole("link", { name: /War of 2020/ })
      .click();
    await page
      .locator(".period-stepper")
      .getByRole("link", { name: /Russian peacekeepers/ })
      .click();
    await expect(page.locator(".period-stepper strong")).toContainText("10 November 2020");
    await context.close();
  });

  test("on a phone the date stands beside the map, covers no marker, and is printed with the map", async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 780 });
    await page.goto("/map?on=2013-01-28");
    await expect(page.locator(".period-stepper strong")).toHaveText("28 January 2013");
    await expect(page.locator("#map .date-chip")).toBeHidden();
    await page.emulateMedia({ media: "print" });
    await expect(page.locator("#map .date-chip")).toBeVisible();
    await page.emulateMedia({ media: "screen" });
    await page.goto("/map?on=2013-01-28&with=2022-07-16");
    await expect(page.locator(".period-stepper strong")).toHaveText("28 January 2013 and 16 July 2022");
  });
});
