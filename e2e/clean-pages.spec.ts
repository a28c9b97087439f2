import { expect, test } from "@playwright/test";
import { kindsOfPage, mapAtRest, pageAlive, watchForFaults } from "./support.ts";

for (const path of kindsOfPage) {
  test(`${path} loads without an error and without asking another host`, async ({ page }) => {
    const faults = watchForFaults(page);
    await page.goto(path, { waitUntil: "networkidle" });
    await pageAlive(page);
    expect(faults).toEqual([]);
  });
}

for (const path of ["/", "/deployments/russian-peacekeepers?on=2021", "/tour/3"]) {
  test(`${path} shows its interactive map without an error and without asking another host`, async ({ page }) => {
    const faults = watchForFaults(page);
    await page.goto(path);
    await mapAtRest(page);
    expect(faults).toEqual([]);
  });
}
