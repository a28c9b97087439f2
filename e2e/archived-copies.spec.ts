import { expect } from "@playwright/test";
import { test } from "./warm.ts";

test.use({ javaScriptEnabled: false });

const meeting = "/meetings/2022-05-22-brussels";

test("every reference of an entry offers a copy near the day of the meeting, and says that we did not check it", async ({
  page,
}) => {
  await page.goto(meeting);
  const rows = page.locator(".sources li").filter({ has: page.locator(".reference-rank") });
  expect(await rows.count()).toBeGreaterThan(1);
  for (const row of await rows.all()) {
    const original = await row.locator("a").first().getAttribute("href");
    const copy = row.locator(".archived-copy");
    await expect(copy).toHaveText(/archived copy near 22 May 2022, not checked by us$/);
    await expect(copy.locator("a")).toHaveAttribute("href", `https://web.archive.org/web/20220522/${original}`);
  }
});

test("the way to a copy carries the attributes of Robust Links", async ({ page }) => {
  await page.goto(meeting);
  const row = page
    .locator(".sources li")
    .filter({ has: page.locator(".archived-copy") })
    .first();
  const original = (await row.locator("a").first().getAttribute("href")) ?? "";
  const link = row.locator(".archived-copy a");
  await expect(link).toHaveAttribute("data-originalurl", original);
  await expect(link).toHaveAttribute("data-versionurl", `https://web.archive.org/web/20220522/${original}`);
  await expect(link).toHaveAttribute("data-versiondate", "2022-05-22");
});

test("what happened before the archive has its first copy, and an account its own", async ({ page }) => {
  await page.goto("/events/1994-05-12-truce");
  const copies = page.locator(".archived-copy");
  expect(await copies.count()).toBeGreaterThan(0);
  for (const copy of await copies.all()) await expect(copy).toHaveText(/first archived copy, not checked by us$/);
  await page.goto("/meetings/2022-04-06-brussels");
  await expect(page.locator(".disagreement .archived-copy").first()).toHaveText(/copy near 6 April 2022/);
});

test("a page that lists the references of all entries leaves the copies to their pages", async ({ page }) => {
  await page.goto("/disagreements/from-2020");
  await expect(page.locator(".account-source .reference-rank").first()).toBeVisible();
  await expect(page.locator(".archived-copy a:not([data-versionurl])")).toHaveCount(0);
  await expect(page.locator(".archived-copy", { hasText: "not checked" })).toHaveCount(0);
});

test("an entry of very many references says in one line how a copy is had", async ({ page }) => {
  await page.goto("/deployments/russian-peacekeepers");
  await expect(page.locator(".sources")).toContainText("put https://web.archive.org/web/ before its address");
  await expect(page.locator(".archived-copy", { hasText: "not checked" })).toHaveCount(0);
});
