import { expect } from "@playwright/test";
import { namedMoments } from "../lib/atlas/moments.ts";
import { loadAtlas } from "../lib/content/load.ts";
import { withoutLiveMap } from "./support.ts";
import { test } from "./warm.ts";

const moments = namedMoments(loadAtlas());

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with a script" : "without a script", () => {
    test.use({ javaScriptEnabled });

    test("a month, a year and a named moment are chosen, stand in the address as EDTF, and keep the view", async ({
      page,
    }) => {
      if (javaScriptEnabled) await withoutLiveMap(page);
      await page.goto("/places/tbilisi?layers=relief");
      const open = () => page.locator(".dates-open").click();
      await open();
      await page.getByRole("combobox", { name: "Month", exact: true }).selectOption("January");
      await page.getByRole("combobox", { name: "Year", exact: true }).selectOption("2013");
      await page.getByRole("button", { name: "Go to the month" }).click();
      await expect(page).toHaveURL("/places/tbilisi?layers=relief&on=2013-01");
      await expect(page.locator("#map .date-chip")).toHaveText("January 2013");
      await open();
      await page.getByRole("combobox", { name: "Month", exact: true }).selectOption("All months");
      await page.getByRole("combobox", { name: "Year", exact: true }).selectOption("2013");
      await page.getByRole("button", { name: "Go to the month" }).click();
      await expect(page).toHaveURL("/places/tbilisi?layers=relief&on=2013");
      await open();
      const last = moments.at(-1);
      await page.getByRole("combobox", { name: "Moment", exact: true }).selectOption(last?.title ?? "");
      await page.getByRole("button", { name: "Go to the moment" }).click();
      await expect(page).toHaveURL(`/places/tbilisi?layers=relief&on=${last?.on}`);
    });
  });
}

test("a choice of a date leads to no other site, and one that is none changes nothing", async ({ request }) => {
  for (const to of ["//elsewhere.example/x", "https://elsewhere.example/x", "/\\elsewhere.example"]) {
    const answer = await request.get(`/dates/chosen?year=2013&to=${encodeURIComponent(to)}`, { maxRedirects: 0 });
    expect(answer.status()).toBe(303);
    expect(answer.headers().location, to).toMatch(/^\/(?!\/)/);
  }
  const answer = await request.get("/dates/chosen?year=spring&to=/places", { maxRedirects: 0 });
  expect(answer.headers().location).toBe("/places");
});
