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
  await excerpt.locator("summary", { hasText: /^¶\s8/ }).click();
  await excerpt.getByRole("link", { name: /¶\s8 in the article/ }).click();
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
  expect(await page.locator("figure.excerpt").count()).toBeGreaterThan(3);
  for (const excerpt of await page.locator("figure.excerpt").all()) {
    await expect(excerpt).toContainText(/“.+”/);
    const article = page.locator(".quoted-article").filter({ has: excerpt });
    await expect(article).toContainText("publisher not known, 16 July 2022");
    await expect(article).toContainText("original’s address is not known");
    await excerpt.locator("summary").click();
    await expect(excerpt.getByRole("link", { name: /in the article$/ })).toHaveAttribute(
      "href",
      /^\/articles\/tbilisi-2022#/,
    );
  }
});

test("an article is named once above all that a page quotes of it", async ({ page }) => {
  await page.goto("/meetings/2022-07-16-tbilisi");
  const titles = await page.locator(".excerpt-title").allInnerTexts();
  expect(titles.length).toBeGreaterThan(0);
  expect(new Set(titles).size).toBe(titles.length);
  expect(await page.locator("figure.excerpt").count()).toBeGreaterThan(titles.length);
});

test("the menu of an excerpt opens by keyboard, with cite, the way to the article and the report in it", async ({
  page,
}) => {
  await page.goto("/places/tbilisi");
  const excerpt = page.locator("figure.excerpt").first();
  await excerpt.locator("summary").focus();
  await expect(excerpt.getByRole("link")).toHaveCount(0);
  await page.keyboard.press("Enter");
  for (const name of ["BibTeX", /in the article$/, "Report a correction"]) {
    await expect(excerpt.getByRole("link", { name })).toBeVisible();
  }
  await excerpt.getByRole("link", { name: "Annotation" }).focus();
  await page.keyboard.press("Tab");
  await expect(excerpt.getByRole("link", { name: /in the article$/ })).toBeFocused();
});

test("on paper an excerpt keeps its paragraph, and nothing of what only a screen can do", async ({ page }) => {
  await page.goto("/places/tbilisi");
  const summary = page.locator("figure.excerpt summary").first();
  await summary.click();
  await page.emulateMedia({ media: "print" });
  await expect(summary).toBeVisible();
  expect(await summary.innerText()).toMatch(/^(¶\s\d+|headline|standfirst)$/);
  await expect(page.locator("figure.excerpt").getByRole("link")).toHaveCount(0);
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
