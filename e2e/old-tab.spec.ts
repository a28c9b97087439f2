import { expect, type Page, test } from "@playwright/test";
import { mapAtRest, pageAlive } from "./support.ts";

const chunks = "**/_next/static/chunks/**";
const byHand = (page: Page) => page.getByLabel(/^The program that copies could not be fetched\. Press (Ctrl\+|⌘)C/);

/** A page that listens, in a tab that is older than the deployment: what it fetches from now on is gone. */
async function oldTab(page: Page, path: string): Promise<string[]> {
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  await page.goto(path, { waitUntil: "networkidle" });
  await pageAlive(page);
  await page.route(chunks, (route) => route.fulfill({ status: 404, body: "gone" }));
  return errors;
}

async function expectSelected(page: Page, text: RegExp): Promise<void> {
  const field = byHand(page);
  await expect(field).toBeFocused();
  await expect(field).toBeInViewport();
  const selected = await field.evaluate((element: HTMLTextAreaElement) =>
    element.value.slice(element.selectionStart, element.selectionEnd),
  );
  expect(selected).toMatch(text);
}

/** A control in the menu of an excerpt shows when that is open. */
const openMenuAround = (page: Page, control: string) =>
  page.locator(control).evaluate((element) => {
    const menu = element.closest("details");
    if (menu && !element.closest("summary")) menu.open = true;
  });

const ways: [what: string, path: string, control: string, text: RegExp][] = [
  ["Share", "/places/baku", ".share-link", /\/places\/baku$/],
  ["the link to an excerpt", "/articles/paris-2013", "#truce-1994 [data-share]", /\/articles\/paris-2013#truce-1994$/],
  ["the citation of a page", "/meetings/2022-05-22-brussels", ".entry > .cite summary", /^Where They Met, “Pashinyan/],
  ["the citation of an excerpt", "/articles/paris-2013", "#truce-1994 .cite summary", /as quoted in/i],
  ["the report", "/corrections?page=/places/baku", "[data-share=report]", /\/places\/baku/],
];

for (const [what, path, control, text] of ways) {
  test(`in an old tab ${what} is shown, selected, with the reason, and the next click fetches again`, async ({
    page,
    context,
  }) => {
    const errors = await oldTab(page, path);
    await openMenuAround(page, control);
    await page.locator(control).click();
    await expectSelected(page, text);
    expect(errors).toEqual([]);

    await page.unroute(chunks);
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    const cites = control.endsWith("summary");
    if (cites) await page.locator(control).click();
    await page.locator(control).click();
    if (cites) await expect(page.locator(".cite-copy").getByRole("button", { name: "Citation" })).toBeVisible();
    else {
      await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(text);
      await expect(byHand(page)).toHaveCount(0);
    }
  });
}

test("where the clipboard refuses too, the link to the view of the map is selected", async ({ page }) => {
  await page.addInitScript(() => {
    const writeText = () => Promise.reject(new DOMException("refused", "NotAllowedError"));
    Object.defineProperty(navigator, "clipboard", { value: { writeText } });
  });
  const errors = await oldTab(page, "/places/tbilisi");
  await page.locator("#map").getByRole("button", { name: "Copy link to this view" }).click();
  await expect(page.getByLabel(/Press (Ctrl\+|⌘)C to copy/).first()).toHaveValue(/\/places\/tbilisi\?map=/);
  expect(errors).toEqual([]);
});

for (const [what, control, address] of [
  ["search", ".site-search", /\/search$/],
  ["list of keys", ".key-help", /\/about#keys$/],
] as const) {
  test(`in an old tab the ${what} is a page of the server`, async ({ page }) => {
    const errors = await oldTab(page, "/meetings");
    if (control === ".key-help") await page.getByRole("button", { name: "Menu" }).click();
    await page.locator(control).hover();
    await page.locator(control).click();
    await expect(page).toHaveURL(address);
    expect(errors).toEqual([]);
  });
}

test("in an old tab an article can still be read, and nothing fails", async ({ page }) => {
  const errors = await oldTab(page, "/articles/paris-2013");
  const failed = page.waitForResponse((response) => response.status() === 404);
  await page.mouse.wheel(0, 400);
  await failed;
  await page.locator("#truce-1994").scrollIntoViewIfNeeded();
  await expect(page.getByRole("heading", { level: 1 })).toBeAttached();
  expect(errors).toEqual([]);
});

test("where the sheets do not arrive a phone lists the entries of a marker beside it", async ({ page }) => {
  await page.route(chunks, async (route) => {
    const answer = await route.fetch();
    const isSheet = (await answer.text()).includes("sheet-handle");
    return isSheet ? route.abort() : route.fulfill({ response: answer });
  });
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto("/places/brussels");
  await mapAtRest(page);
  await page.locator(".map-live .marker-link[data-place=brussels]").press("Enter");
  await expect(page.locator("dialog.marker-list")).toBeVisible();
});
