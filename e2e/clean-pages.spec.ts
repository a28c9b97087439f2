import { expect } from "@playwright/test";
import { mapAtRest, watchForFaults } from "./support.ts";
import { test } from "./warm.ts";

for (const path of ["/map", "/deployments/russian-peacekeepers?on=2021", "/tour/3"]) {
  test(`${path} shows its live map without an error and without asking another host`, async ({ page }) => {
    const faults = watchForFaults(page);
    await page.goto(path);
    await mapAtRest(page);
    expect(faults).toEqual([]);
  });
}
