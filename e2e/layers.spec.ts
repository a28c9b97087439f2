import { expect } from "@playwright/test";
import { drawnLayers, mapAtRest } from "./support.ts";
import { test } from "./warm.ts";

test("a layer that is switched off leaves the map and the legend, and comes back", async ({ page }) => {
  await page.goto("/deployments/russian-peacekeepers");
  await mapAtRest(page);
  const zone = "peacekeepers-zone-2020-2023";
  expect(await drawnLayers(page)).toContain(zone);
  await expect(page.locator(`.map-live .legend [data-layer=${zone}]`)).toBeVisible();
  await page.locator(".map-live .layer-menu summary").click();
  const box = page.locator(`.map-live .layer-menu input[value=${zone}]`);
  await box.uncheck();
  await expect(page.locator(`.map-live .legend [data-layer=${zone}]`)).toBeHidden();
  expect(await drawnLayers(page)).not.toContain(zone);
  await box.check();
  await expect(page.locator(`.map-live .legend [data-layer=${zone}]`)).toBeVisible();
  expect(await drawnLayers(page)).toContain(zone);
});

test("the oblast, the held area and the peacekeepers' zone are three layers", async ({ page }) => {
  await page.goto("/places/khankendi-stepanakert");
  await mapAtRest(page);
  await page.locator(".map-live .layer-menu summary").click();
  for (const id of ["oblast-1923-1991", "held-1994-2020", "peacekeepers-zone-2020-2023"]) {
    await page.locator(`.map-live .layer-menu input[value=${id}]`).check();
  }
  await expect
    .poll(() => drawnLayers(page))
    .toEqual(expect.arrayContaining(["oblast-1923-1991", "held-1994-2020", "peacekeepers-zone-2020-2023"]));
});

test("the list of layers has each by its group, with picture, name, years and a line of explanation", async ({
  page,
}) => {
  await page.goto("/deployments/russian-peacekeepers");
  await mapAtRest(page);
  await page.locator(".map-live .layer-menu summary").click();
  const list = page.locator(".map-live .layer-list");
  await expect(list.locator("legend")).toHaveText([
    "Recognised",
    "Held by forces",
    "Guarded by peacekeepers",
    "History",
    "Ground",
  ]);
  const named = { name: /^Line of contact 1994–2020/ };
  await expect(list.getByRole("checkbox", named)).toBeVisible();
  const row = list.locator(".layer-row", { has: page.getByRole("checkbox", named) });
  await expect(row.locator(".swatch svg")).toBeVisible();
  await expect(row.locator("small")).toContainText("from the truce of May 1994");
  await expect(list.getByText("Always shown.")).toBeVisible();
  await expect(list.locator(".layer-row", { hasText: "Always shown." }).getByRole("checkbox")).toHaveCount(0);
});
