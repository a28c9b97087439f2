import { expect } from "@playwright/test";
import { hardTexts } from "../lib/reading/testing/hard-texts.ts";
import { inventedArticle } from "../lib/reading/testing/invented-article.ts";
import { violations } from "./every-page/axe.ts";
import { give, note, read, state } from "./read-support.ts";
import { test } from "./warm.ts";

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });

  test("the server reads the text, and answers with the same map, years and notes", async ({ page }) => {
    await page.goto("/read");
    await expect(state(page)).toContainText("keeps nothing");
    await give(page, inventedArticle.text, inventedArticle.published);
    const posted = page.waitForResponse((response) => response.request().method() === "POST");
    await read(page);
    const answered = await posted;
    expect([answered.status(), answered.headers()["cache-control"]]).toEqual([200, "no-store"]);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("The answer");
    await expect(page.locator(".read-place", { hasText: "Paris" })).toBeVisible();
    await expect(page.locator(".read-dates a[aria-label^='28 January 2013']")).toBeVisible();
    await expect(note(page, "same").locator("a[href='/meetings/2013-01-28-paris']")).toBeVisible();
    await expect(note(page, "question")).toContainText("Which rounds were these?");
  });

  test("nothing, and a file that is none, are told so", async ({ page }) => {
    await page.goto("/read");
    await read(page);
    await expect(page.getByRole("main")).toContainText("There is nothing to read yet");
    await page.getByRole("link", { name: "Back to the form" }).click();
    await page
      .locator("input[type=file]")
      .setInputFiles({ name: "a.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.7") });
    await read(page);
    await expect(page.getByRole("main")).toContainText("A PDF is not read here");
  });
});

test("the answer of the server is whole to axe", async ({ page }) => {
  await page.goto("/read");
  await give(page, inventedArticle.text, inventedArticle.published);
  // as a browser sends it where no program listens
  await page.locator(".read-form").evaluate((form: HTMLFormElement) => form.submit());
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("The answer");
  expect(await violations(page)).toEqual([]);
});

test("the server refuses what is too long or no form with a page that says why, and keeps to its own address", async ({
  request,
}) => {
  const post = (options: Parameters<typeof request.post>[1]) =>
    request.post("/read/answer", { ...options, maxRedirects: 0 });
  const long = await post({ multipart: { text: "They met. ".repeat(40_000) } });
  expect(long.status()).toBe(413);
  expect(await long.text()).toContain("300 kB");
  expect(long.headers()["cache-control"]).toBe("no-store");
  expect((await post({ data: "x" })).status()).toBe(400);
  expect((await post({ multipart: { text: "  " } })).status()).toBe(422);
  const asked = await request.get("/read/answer", { maxRedirects: 0 });
  expect([asked.status(), asked.headers().location]).toEqual([303, "/read"]);
  for (const address of ["/read", "/read/answer/x", "/gazetteer.json"])
    expect((await request.post(address, { multipart: { text: "x" } })).status(), address).toBe(405);
});

test("other pages go on while texts are sent to be read without end", async ({ baseURL }) => {
  const body = () => {
    const form = new FormData();
    form.set("text", hardTexts["ten thousand meetings"] ?? "");
    return form;
  };
  const statuses: number[] = [];
  const all = Array.from({ length: 30 }, async () => {
    statuses.push((await fetch(`${baseURL}/read/answer`, { method: "POST", body: body() })).status);
  });
  for (let index = 0; index < 10; index++) {
    const before = performance.now();
    expect((await fetch(`${baseURL}/about?x=${index}`)).status).toBe(200);
    expect(performance.now() - before).toBeLessThan(2_000);
  }
  await Promise.all(all);
  expect(new Set(statuses)).toEqual(new Set([200, 503]));
});
