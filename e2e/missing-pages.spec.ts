import { expect, test } from "@playwright/test";
import { renderedFeatures } from "./support.ts";

for (const [path, nearest] of [
  ["/places/tiblisi", "/places/tbilisi"],
  ["/meetings/2022-07-16-tblisi", "/meetings/2022-07-16-tbilisi"],
  ["/articles/paris-2012", "/articles/paris-2013"],
  ["/places/Ստեփանա", "/places/khankendi-stepanakert"],
  ["/deployments/russian-peacekeeper", "/deployments/russian-peacekeepers"],
]) {
  test(`${path} answers 404, names the address and suggests ${nearest}`, async ({ page }) => {
    const answer = await page.goto(path ?? "");
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole("main")).toContainText(path ?? "");
    await expect(page.locator(".nearest a").first()).toHaveAttribute("href", nearest ?? "");
  });
}

test("/places/nowhere answers 404 without JavaScript too", async ({ request }) => {
  const answer = await request.get("/places/nowhere");
  expect(answer.status()).toBe(404);
  expect(await answer.text()).toContain("This page does not exist");
});

test("an unknown place still shows the map of all places, and the way on works", async ({ page }) => {
  await page.goto("/places/nowhere");
  expect((await renderedFeatures(page, ["entries"])).length).toBeGreaterThan(3);
  await page.getByRole("main").getByRole("link", { name: "places", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Places");
});
