import { type Browser, expect, type Page, test } from "@playwright/test";
import { pageAlive, watchForFaults } from "./support.ts";

const path = "/meetings/2013-01-28-paris";

/** Opens the page on another part of the earth, or in another time. */
async function openIn(browser: Browser, timezoneId: string, now?: Date): Promise<{ page: Page; faults: string[] }> {
  const page = await (await browser.newContext({ timezoneId })).newPage();
  if (now) await page.clock.setFixedTime(now);
  const faults = watchForFaults(page);
  await page.goto(path);
  await pageAlive(page);
  return { page, faults };
}

/** What the page says of dates once its program runs, and what the slider says of a day that the reader comes to. */
async function datesSaid(page: Page): Promise<string[]> {
  const texts = [await page.locator("main").innerText(), await page.locator("#timeline").innerText()];
  const slider = page.getByRole("slider", { name: "Date shown on the map" });
  for (const key of ["ArrowRight", "PageUp", "End"]) {
    const before = page.url();
    await slider.press(key);
    await expect(page).not.toHaveURL(before);
    texts.push(new URL(page.url()).search, (await slider.getAttribute("aria-valuetext")) ?? "");
  }
  return texts;
}

test("no date moves west of UTC, at UTC+14, in 1970 or in 2100", async ({ browser }) => {
  const usual = await openIn(browser, "UTC");
  const expected = await datesSaid(usual.page);
  expect(expected.join()).toContain("28 January 2013");
  for (const [zone, now] of [
    ["Pacific/Pago_Pago", undefined],
    ["America/Los_Angeles", undefined],
    ["Pacific/Kiritimati", undefined],
    ["UTC", new Date(0)],
    ["Pacific/Kiritimati", new Date("2100-01-01T10:30:00Z")],
  ] as const) {
    const { page, faults } = await openIn(browser, zone, now);
    expect(await datesSaid(page), `${zone} ${now?.toISOString() ?? ""}`).toEqual(expected);
    expect(faults).toEqual([]);
    await page.context().close();
  }
  await usual.page.context().close();
});

test("a clock that is put back keeps no change of the address waiting", async ({ page }) => {
  await page.clock.setFixedTime(new Date("2100-01-01"));
  await page.goto(path);
  await pageAlive(page);
  const slider = page.getByRole("slider", { name: "Date shown on the map" });
  await slider.press("Home");
  await expect(page).toHaveURL(/on=1988/);
  await page.clock.setFixedTime(new Date(0));
  await slider.press("End");
  await expect(page).not.toHaveURL(/on=1988/);
});
