import { expect, test } from "@playwright/test";
import { kindsOfPage, mapAtRest, watchForFaults } from "./support.ts";

for (const path of kindsOfPage) {
  test(`${path} shows its map without an error and without asking another host`, async ({ page }) => {
    const faults = watchForFaults(page);
    await page.goto(path);
    await mapAtRest(page);
    expect(faults).toEqual([]);
  });
}
