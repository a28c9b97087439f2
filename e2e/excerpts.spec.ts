import { expect } from "@playwright/test";
import { mapAtRest, selectedPlaces } from "./support.ts";
import { test } from "./warm.ts";

const sentence =
  "Russia deployed a peacekeeping force of about 2,000 soldiers tasked with monitoring compliance with the fragile truce";

test("a reader follows an excerpt to its article and back to the map", async ({ page }) => {
  await page.goto("/deployments/russian-peacekeepers");
  const excerpt = page.locator("[data-excerpt=peacekeepers-deployed]");
  await expect(excerpt.locator(".quote-exact")).toHaveText(sentence);
  await mapAtRest(page);
  await excerpt.getByRole("link", { name: /¶\s8/ }).click();
  await expect(page).toHaveURL("/articles/tbilisi-2022#peacekeepers-deployed");
  const passage = page.locator("#peacekeepers-deployed");
  await expect(passage).toBeInViewport();
  await expect(passage.locator(".quote-exact")).toHaveText(sentence);
  expect(await selectedPlaces(page)).toContain("nagorno-karabakh");
  await passage.getByRole("link", { name: "Nagorno-Karabakh", exact: true }).click();
  await expect(page).toHaveURL("/places/nagorno-karabakh");
  expect(await selectedPlaces(page)).toEqual(["nagorno-karabakh"]);
});

test("every excerpt says who printed it, when, and where the original is or that it is not known", async ({ page }) => {
  await page.goto("/places/tbilisi");
  for (const excerpt of await page.locator("figure.excerpt").all()) {
    await expect(excerpt).toContainText(/“.+”/);
    await expect(excerpt.locator("figcaption")).toContainText("publisher not known, 16 July 2022");
    await expect(excerpt.locator("figcaption")).toContainText("original’s address is not known");
    await expect(excerpt.getByRole("link").first()).toHaveAttribute("href", /^\/articles\/tbilisi-2022#/);
  }
});

test("what an article garbles stays as printed, with the correction beside it", async ({ page }) => {
  await page.goto("/meetings/2022-07-16-tbilisi");
  await expect(page.locator(".sic").filter({ hasText: "Jehon Permov" })).toBeVisible();
  await expect(page.locator(".excerpt-sic").filter({ hasText: "Jeyhun Bayramov" })).toBeVisible();
});

test("an article page gives its excerpts in the order of the article", async ({ page }) => {
  await page.goto("/articles/paris-2013");
  const loci = await page.locator(".paragraph").evaluateAll((sections) => sections.map((section) => section.id));
  const numbers = loci.filter((id) => /^p\d+$/.test(id)).map((id) => Number(id.slice(1)));
  expect(numbers.length).toBeGreaterThan(8);
  expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
});
