/** What every test of /read does with its form. */
import { expect, type Page } from "@playwright/test";
import { inventedArticle } from "../lib/reading/testing/invented-article.ts";
import { pageAlive } from "./support.ts";

export const state = (page: Page) => page.locator(".read-state");
export const field = (page: Page) => page.getByRole("textbox", { name: "The text" });
export const answer = (page: Page) => page.getByRole("heading", { name: "The answer", exact: true });
export const read = (page: Page) => page.getByRole("button", { name: "Read it" }).click();
export const note = (page: Page, verdict: string) => page.locator(`.read-note[data-verdict="${verdict}"]`);

/** Opens the page, and waits until it says that it needs nobody any more. */
export async function openReady(page: Page): Promise<void> {
  await page.goto("/read");
  await pageAlive(page);
  await field(page).focus();
  await expect(state(page)).toContainText("the network is no longer needed", { timeout: 30_000 });
}

/** Puts a text into the field at once, as a paste does. */
export async function give(page: Page, text: string, published = ""): Promise<void> {
  // as the page's program takes a long paste: letter by letter, as a browser's own does, one of noise takes a minute
  await field(page).evaluate((area: HTMLTextAreaElement, given) => {
    const data = new DataTransfer();
    data.setData("text/plain", given);
    const paste = new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true });
    if (area.dispatchEvent(paste)) area.value = given;
  }, text);
  if (published) await page.getByLabel("Day of publication").fill(published);
}

/** Has the article that nobody printed read, and waits for the answer. */
export async function readInvented(page: Page): Promise<void> {
  await give(page, inventedArticle.text, inventedArticle.published);
  await read(page);
  await expect(answer(page)).toBeFocused({ timeout: 15_000 });
}
