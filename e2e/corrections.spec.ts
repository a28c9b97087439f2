import { expect } from "@playwright/test";
import { mapSays, pageAlive } from "./support.ts";
import { test } from "./warm.ts";

const quoted = "“The Armenian Prime Minister and the Azerbaijani President met in April and May in Brussels…”";

test("the link at an excerpt leads to a report with the page, its view, the excerpt and the quoted words", async ({
  page,
}) => {
  await page.goto("/meetings/2022-05-22-brussels?on=2022-05-22");
  await pageAlive(page);
  await page.locator("[data-excerpt=met-in-brussels] summary").click();
  await page.locator("[data-excerpt=met-in-brussels]").getByRole("link", { name: "Report a correction" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Report a correction");
  const report = page.locator(".report pre");
  await expect(report).toContainText("Page: Pashinyan and Aliyev meet in Brussels, 22 May 2022");
  await expect(report).toContainText(/Address: http\S+\/meetings\/2022-05-22-brussels\?on=2022-05-22\n/);
  await expect(report).toContainText("Excerpt: met-in-brussels, ¶");
  await expect(report).toContainText(quoted);
  await expect(mapSays(page)).toHaveText("Map: Pashinyan and Aliyev meet in Brussels");
});

test("the report is copied, or opened in the reader's own mail program", async ({ browser }) => {
  const context = await browser.newContext({ permissions: ["clipboard-read", "clipboard-write"] });
  const page = await context.newPage();
  await page.goto("/corrections?excerpt=met-in-brussels");
  await pageAlive(page);
  const mail = new URL((await page.getByRole("link", { name: /mail program/ }).getAttribute("href")) ?? "");
  expect(mail.protocol).toBe("mailto:");
  expect(mail.searchParams.get("subject")).toBe("Correction: excerpt met-in-brussels");
  expect(mail.searchParams.get("body")).toContain(quoted);
  expect(mail.searchParams.get("body")).toMatch(/\/articles\/tbilisi-2022\r\n/);
  const copy = page.getByRole("button", { name: "Copy the report" });
  await copy.click();
  await expect(copy).toHaveAttribute("data-said", "Copied");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(quoted);
  await context.close();
});

for (const query of ["page=/no/such", "page=/places/tbilisi&excerpt=no-such", "page=https://example.org/%3Cb%3E"]) {
  test(`/corrections?${query} says that the link cannot be used, and repeats nothing of it`, async ({ page }) => {
    await page.goto(`/corrections?${query}`);
    await expect(page.locator(".warning")).toContainText("does not have");
    await expect(page.getByRole("main")).not.toContainText(/no-such|no\/such|example\.org/);
  });
}

test("a report about the front page, whose map stands in its text, still has a map beside it", async ({ page }) => {
  await page.goto("/corrections?page=/");
  await expect(page.locator("#map .map-image")).toBeVisible();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("an excerpt is reported with its article and its words", async ({ page }) => {
    await page.goto("/places/brussels");
    await page.locator("[data-excerpt=met-in-brussels] summary").click();
    await page.locator("[data-excerpt=met-in-brussels]").getByRole("link", { name: "Report a correction" }).click();
    await expect(page.locator(".report pre")).toContainText(quoted);
    await expect(page.locator(".report pre")).toContainText("/articles/tbilisi-2022");
    await expect(page.getByRole("link", { name: /mail program/ })).toBeVisible();
    await expect(page.getByRole("button", { name: "Copy the report" })).toHaveCount(0);
  });
});
