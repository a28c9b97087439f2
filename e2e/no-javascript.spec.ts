import { expect, test } from "@playwright/test";
import { kindsOfPage } from "./support.ts";

test.use({ javaScriptEnabled: false });

for (const [path, passage] of [
  ["/places/tbilisi", "took place in the Georgian capital Tbilisi"],
  ["/places/paris", "Officials from Azerbaijan and Armenia met in Paris on Monday"],
  ["/places/brussels", "met in April and May in Brussels"],
  ["/deployments/russian-peacekeepers", "Russia deployed a peacekeeping force of about 2,000 soldiers"],
]) {
  test(`${path} shows its excerpts without JavaScript`, async ({ page }) => {
    await page.goto(path ?? "");
    await expect(page.locator("blockquote").filter({ hasText: passage }).first()).toBeVisible();
  });
}

for (const path of kindsOfPage) {
  test(`${path} has a title, a description, one heading and its text without JavaScript`, async ({ page }) => {
    await page.goto(path);
    expect(await page.title()).toContain("Where They Met");
    const description = await page.locator("meta[name=description]").getAttribute("content");
    expect(description?.length).toBeGreaterThan(30);
    await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
    expect((await page.getByRole("main").innerText()).length).toBeGreaterThan(300);
  });
}
