import { expect, type Page } from "@playwright/test";
import { lastYear, pageAlive, watchForFaults, withoutLiveMap } from "./support.ts";
import { test } from "./warm.ts";

test.beforeEach(({ page }) => withoutLiveMap(page));

const slider = (page: Page) => page.getByRole("slider", { name: "Date shown on the map" });
const line = (page: Page) => page.locator(".date-line.live:not([data-second])");

/** A date of every kind that an address can carry: how it is called, the year of its beginning, and how far a list goes. */
const dates: [date: string, words: string, year: number, list: string][] = [
  ["2013-01-28", "28 January 2013", 2013, "up to 28 January 2013"],
  ["2013-01", "January 2013", 2013, "up to the end of January 2013"],
  ["2013", "2013", 2013, "up to the end of 2013"],
  ["1994-05-12/2020-09-26", "12 May 1994 – 26 September 2020", 1994, "up to 26 September 2020"],
  ["1990/1999", "1990–1999", 1990, "up to the end of 1999"],
  ["../1993", "until 1993", 1988, "up to the end of 1993"],
  ["2023-09-20/..", "since 20 September 2023", 2023, ""],
  ["1999-04-26?", "26 April 1999 (uncertain)", 1999, "up to 26 April 1999 (uncertain)"],
  ["1992-05~", "about May 1992", 1992, "up to about May 1992"],
  ["1985", "1985", 1988, "up to the end of 1985"],
  ["2090", "2090: not known", lastYear, "up to the end of 2090"],
];

for (const [date, words, year, list] of dates) {
  test(`the slider, the map and the list of ?on=${date} say “${words}” and what the list holds`, async ({ page }) => {
    await page.goto(`/events?on=${encodeURIComponent(date)}`);
    await expect(page.locator("#map .date-chip")).toHaveText(words);
    const drawn = await line(page).evaluate((element) => element.getBoundingClientRect().left);
    await pageAlive(page);
    await expect(slider(page)).toHaveAttribute("aria-valuetext", words);
    await expect(slider(page)).toHaveAttribute("aria-valuenow", String(year));
    await expect(line(page)).toHaveText(words);
    expect(await line(page).evaluate((element) => element.getBoundingClientRect().left)).toBeCloseTo(drawn, 0);
    const said = await page.getByRole("main").getByRole("status").first().innerText();
    if (date === "1985") expect(said).toContain(`No event fits all of this: ${list}.`);
    else
      expect(said).toMatch(
        new RegExp(`^(\\d+ of )?\\d+ events${list && ` ${list.replace(/[()]/g, "\\$&")}`} · All dates$`),
      );
  });
}

test("the handle of a date beyond the timeline stands at its end", async ({ page }) => {
  for (const [date, share] of [
    ["1985", 0],
    ["../1993", 0],
    ["2090", 1],
  ] as const) {
    await page.goto(`/events?on=${date}`);
    await pageAlive(page);
    const track = await page.locator(".timeline-track").boundingBox();
    const handle = await line(page).evaluate((element) => element.getBoundingClientRect().left);
    expect(handle, date).toBeCloseTo((track?.x ?? 0) + (track?.width ?? 0) * share, -1);
  }
});

test("the date to compare with is named as it was asked, too", async ({ page }) => {
  await page.goto("/events?on=1994-05-12/2020-09-26&with=2013");
  await pageAlive(page);
  await expect(line(page)).toHaveText("12 May 1994 – 26 September 2020");
  await expect(page.locator(".date-line[data-second]:visible")).toHaveText("2013");
});

test("a date that no calendar has is none for the slider either", async ({ page }) => {
  for (const date of ["2013-02-30", "spring"]) {
    await page.goto(`/events?on=${date}`);
    await pageAlive(page);
    await expect(page.locator(".view-notice").first()).toContainText(date);
    await expect(slider(page)).toHaveAttribute("aria-valuetext", "All periods");
  }
});

test("an entry that the slider stopped at is not named any more once another date is in force", async ({ page }) => {
  await page.goto("/events?on=2013-01-01");
  await pageAlive(page);
  await slider(page).focus();
  await page.keyboard.press("ArrowRight");
  await expect(slider(page)).toHaveAttribute("aria-valuetext", /2013: ./);
  await page.evaluate(() => {
    window.history.replaceState(window.history.state, "", "/events?on=2013-01-01");
    window.dispatchEvent(new Event("popstate"));
  });
  await expect(slider(page)).toHaveAttribute("aria-valuetext", "1 January 2013");
});

test.describe("the form of dates", () => {
  const field = (page: Page) => page.getByLabel("Show the map of");

  for (const wrong of ["spring", "2013-02-30", "2013-13", "199X", "1994-05/", "../.."]) {
    test(`refuses “${wrong}” with words that say what is right`, async ({ page }) => {
      const faults = watchForFaults(page);
      await page.goto("/places/tbilisi");
      await page.locator(".dates-open").click();
      await field(page).fill(wrong);
      await page.locator("#dates").getByRole("button", { name: "Show" }).click();
      expect(await field(page).evaluate((input) => (input as HTMLInputElement).validity.patternMismatch)).toBe(true);
      await expect(field(page)).toHaveAttribute(
        "title",
        /^A date as 2013-01-28, .* or a span as 1994-05-12\/2020-09-26/,
      );
      await expect(field(page)).toBeFocused();
      await expect(page).toHaveURL("/places/tbilisi");
      expect(faults).toEqual([]);
    });
  }

  test("sends what is a date", async ({ page }) => {
    await page.goto("/places/tbilisi");
    await page.locator(".dates-open").click();
    await field(page).fill("1994-05-12/2020-09-26");
    await field(page).press("Enter");
    await expect(page).toHaveURL(/on=1994-05-12(\/|%2F)2020-09-26/);
    await expect(page.locator("#map .date-chip")).toHaveText("12 May 1994 – 26 September 2020");
  });
});
