import { expect } from "@playwright/test";
import { test } from "./warm.ts";

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
