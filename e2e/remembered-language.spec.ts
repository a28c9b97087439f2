import { expect, type Page } from "@playwright/test";
import { pageAlive } from "./support.ts";
import { test } from "./warm.ts";

const section = (page: Page, name: string) =>
  page.getByRole("navigation", { name: "Sections" }).getByRole("link", { name, exact: true });

async function chooseNames(page: Page, language: string): Promise<void> {
  await page.locator(".names-choice summary").click();
  await page.locator(`.names-choice a[lang=${language}]`).click();
  await expect(page).toHaveURL(new RegExp(`names=${language}`));
}

for (const by of ["keyboard", "mouse", "program"]) {
  test(`with a remembered language a link to a quotation keeps the quotation, by ${by}, and asks once`, async ({
    page,
  }) => {
    await page.goto("/places/tbilisi");
    await pageAlive(page);
    await chooseNames(page, "hy");
    await page.goto("/meetings/2013-01-28-paris?names=hy");
    await pageAlive(page);
    const redirects: string[] = [];
    page.on("response", (answer) => answer.status() === 307 && redirects.push(answer.url()));
    const link = page.locator("main a[href^='/articles/paris-2013'][href*='#paris-on-monday']").first();
    if (by === "keyboard") {
      await link.focus();
      await page.keyboard.press("Enter");
    } else if (by === "mouse") await link.click();
    else await link.evaluate((element: HTMLElement) => element.click());
    await expect(page).toHaveURL("/articles/paris-2013?names=hy#paris-on-monday");
    await expect(page.locator("#paris-on-monday")).toBeInViewport();
    expect(redirects).toEqual([]);
    await expect(page.locator(".names-choice summary")).toHaveText("Place names: Հայերեն");
  });
}

test("a friend's link shows its language and leaves one's own alone", async ({ page, context }) => {
  await page.goto("/places/tbilisi?names=hy");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Թբիլիսի");
  await page.goto("/places/tbilisi");
  await expect(page).toHaveURL("/places/tbilisi");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Tbilisi");
  expect(await context.cookies()).toEqual([]);
  await pageAlive(page);
  await chooseNames(page, "ru");
  await page.goto("/places/tbilisi?names=hy");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Թբիլիսի");
  await page.goto("/names/ka?to=/places/tbilisi");
  await expect(page).toHaveURL("/places/tbilisi?names=ka");
  await page.goto("/places/tbilisi?names=en");
  await page.goto("/places/tbilisi");
  await expect(page).toHaveURL("/places/tbilisi?names=ru");
});

test("after Back from a choice of language the page, its menu and its links are in that language", async ({ page }) => {
  await page.goto("/places/tbilisi?on=2013-01-28");
  await pageAlive(page);
  await chooseNames(page, "hy");
  await page.goBack();
  await expect(page.locator(".names-choice summary")).toHaveText("Place names: Հայերեն");
  await pageAlive(page);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Թբիլիսի");
  await expect(page).toHaveURL("/places/tbilisi?on=2013-01-28&names=hy");
  await section(page, "Places").click();
  await expect(page).toHaveURL("/places?names=hy");
});

test("a choice of language leads to no other site", async ({ request }) => {
  for (const to of [
    "//elsewhere.example/x",
    "https://elsewhere.example/x",
    "/\\elsewhere.example",
    "/.//elsewhere.example",
  ]) {
    const answer = await request.get(`/names/hy?to=${encodeURIComponent(to)}`, { maxRedirects: 0 });
    expect(answer.status()).toBe(303);
    expect(answer.headers().location, to).toMatch(/^\/(?!\/)/);
    expect(answer.headers().location, to).not.toMatch(/^[^?]*https?:/);
  }
});
