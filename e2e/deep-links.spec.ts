import { expect } from "@playwright/test";
import { drawnLayers, mapAtRest, mapSays, renderedFeatures, selectedPlaces } from "./support.ts";
import { test } from "./warm.ts";

test("a reader opens the address of a place and sees its quotation and its marker", async ({ page }) => {
  await page.goto("/places/tbilisi");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Tbilisi");
  await expect(
    page.locator("blockquote").filter({ hasText: "took place in the Georgian capital Tbilisi" }),
  ).toBeVisible();
  expect(await selectedPlaces(page)).toEqual(["tbilisi"]);
  await expect(mapSays(page)).toHaveText("Map: Tbilisi");
});

test("the address of a meeting far away frames the venue with arcs from Yerevan and Baku", async ({ page }) => {
  await page.goto("/meetings/2013-01-28-paris");
  expect(await selectedPlaces(page)).toEqual(["paris"]);
  const arcs = await renderedFeatures(page, ["arcs"]);
  const labels = new Set(arcs.map(({ properties }) => properties.label));
  expect(labels).toEqual(new Set(["Yerevan 3,431 km", "Baku 3,813 km"]));
});

test("the address of the deployment shows zone, corridor and sites", async ({ page }) => {
  await page.goto("/deployments/russian-peacekeepers");
  const layers = await drawnLayers(page);
  expect(layers).toEqual(expect.arrayContaining(["peacekeepers-zone-2020-2023", "lachin-corridor-2020-2022"]));
  const sites = await renderedFeatures(page, ["entries"]);
  const places = sites
    .filter(({ properties }) => properties.kind === "deployment")
    .map(({ properties }) => properties.place);
  expect(places).toEqual(expect.arrayContaining(["farrukh-parukh", "qiyameddinli", "lisagor-turshsu"]));
});

test("the address of an excerpt marks the passage and its places", async ({ page }) => {
  await page.goto("/articles/tbilisi-2022#talks-in-tbilisi");
  await expect(page.locator("#talks-in-tbilisi")).toBeInViewport();
  expect(await selectedPlaces(page)).toEqual(["tbilisi"]);
});

test("Back and Forward bring back the page and what the map showed", async ({ page }) => {
  await page.goto("/places/tbilisi");
  await mapAtRest(page);
  await page.getByRole("navigation", { name: "Sections" }).getByRole("link", { name: "Meetings" }).click();
  await page.locator('main a[href="/meetings/2012-10-27-paris"]').click();
  await expect(page).toHaveURL(/2012-10-27-paris/);
  expect(await selectedPlaces(page)).toEqual(["paris"]);
  await page.goBack();
  await page.goBack();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Tbilisi");
  expect(await selectedPlaces(page)).toEqual(["tbilisi"]);
  await page.goForward();
  await page.goForward();
  expect(await selectedPlaces(page)).toEqual(["paris"]);
});

for (const [name, id] of [
  ["stepanakert", "khankendi-stepanakert"],
  ["Xankəndi", "khankendi-stepanakert"],
  ["shushi", "shusha-shushi"],
  ["martakert", "aghdara-martakert"],
]) {
  test(`the single name ${name} leads to the place with both names`, async ({ page, request }) => {
    const answer = await request.get(`/places/${encodeURIComponent(name ?? "")}`, { maxRedirects: 0 });
    expect(answer.status()).toBe(308);
    await page.goto(`/places/${name}`);
    await expect(page).toHaveURL(`/places/${id}`);
    await expect(page.getByRole("heading", { level: 1 })).toContainText(" / ");
  });
}
