import { expect, type Page, test } from "@playwright/test";
import { pageAlive } from "./support.ts";

const field = (page: Page) => page.getByRole("combobox", { name: /^Search/ });
const dialogs = (page: Page) => page.locator("dialog[open]");

/** From now on each script waits until `release` is called; then it comes, or is refused. */
async function holdScripts(page: Page, end: "continue" | "abort" = "continue"): Promise<{ release: () => void }> {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/*.js", async (route) => {
    await held;
    await route[end]();
  });
  return { release };
}

test("what is typed while the search is fetched stands in its field", async ({ page }) => {
  await page.goto("/meetings");
  await pageAlive(page);
  const { release } = await holdScripts(page);
  await page.keyboard.type("/tehrna", { delay: 60 });
  await page.keyboard.press("Backspace");
  await page.keyboard.press("Backspace");
  release();
  await page.keyboard.type("an 2013", { delay: 60 });
  await expect(field(page)).toHaveValue("tehran 2013");
  await expect(field(page)).toBeFocused();
  await page.keyboard.type("!");
  await expect(field(page)).toHaveValue("tehran 2013!");
});

test("what is typed before the page’s own program runs stands in its field too", async ({ page }) => {
  await page.goto("/meetings");
  const { release } = await holdScripts(page);
  await page.keyboard.type("/abu dhabi", { delay: 60 });
  release();
  await expect(field(page)).toBeFocused();
  await expect(field(page)).toHaveValue("abu dhabi");
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
  await expect(page.getByRole("option").first()).toHaveAttribute("href", "/places/abu-dhabi");
});

test("at the first use nothing that is typed fast is lost", async ({ page }) => {
  await page.goto("/about");
  await page.keyboard.type("/tehran", { delay: 60 });
  await expect(field(page)).toHaveValue("tehran");
  await expect(page.getByRole("option").first()).toHaveAttribute("href", "/places/tehran");
});

test("Enter before there is a field asks the server, Escape gives the keys back", async ({ page }) => {
  await page.goto("/meetings");
  await pageAlive(page);
  const { release } = await holdScripts(page);
  await page.keyboard.type("/teh");
  await page.keyboard.press("Escape");
  await page.keyboard.type("x");
  await page.keyboard.type("/tehran");
  await page.keyboard.press("Enter");
  release();
  await expect(page).toHaveURL("/search?q=tehran");
});

test("where the program does not come, the server has what was typed", async ({ page }) => {
  await page.goto("/meetings");
  await pageAlive(page);
  const { release } = await holdScripts(page, "abort");
  await page.keyboard.type("/tehran");
  release();
  await expect(page).toHaveURL("/search?q=tehran");
});

test("“/” right after Escape opens the search again, empty", async ({ page }) => {
  await page.goto("/meetings");
  await pageAlive(page);
  await page.keyboard.press("/");
  await expect(field(page)).toBeFocused();
  for (const word of ["paris", "baku", "geneva"]) {
    await page.keyboard.type(word);
    await expect(field(page)).toHaveValue(word);
    // Both at once, as fast as a page can be asked: before the dialog says itself that it is closed.
    await Promise.all([page.keyboard.press("Escape"), page.keyboard.press("/")]);
    await expect(field(page)).toHaveValue("");
    await expect(field(page)).toBeFocused();
    await expect(dialogs(page)).toHaveCount(1);
  }
});

test("there is one dialog at a time: no search over the keys, no keys over the search", async ({ page }) => {
  await page.goto("/meetings");
  await pageAlive(page);
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "Keys" })).toBeVisible();
  await page.keyboard.press("/");
  await page.keyboard.press("Control+k");
  await expect(dialogs(page)).toHaveCount(1);
  await page.keyboard.press("Escape");
  await expect(dialogs(page)).toHaveCount(0);
  await page.keyboard.press("/");
  await expect(field(page)).toBeFocused();
  await page.getByRole("heading", { name: "What you can look for" }).click();
  await page.keyboard.press("?");
  await page.keyboard.press("/");
  await page.keyboard.press("Escape");
  await expect(dialogs(page)).toHaveCount(0);
});

test("keys and search asked for before either has come are not both there in the end", async ({ page }) => {
  await page.goto("/meetings");
  await pageAlive(page);
  const { release } = await holdScripts(page);
  await page.keyboard.press("?");
  await page.keyboard.press("/");
  release();
  await expect(field(page)).toBeFocused();
  await expect(dialogs(page)).toHaveCount(1);
});

test("a fault of the search closes it; the page stays, and the search can be opened again", async ({ page }) => {
  const broken = [{ group: "meeting", path: 5, title: "Tbilisi", about: "", places: [], weight: 0 }];
  await page.route("**/search-index.json", (route) => route.fulfill({ json: broken }));
  const errors: string[] = [];
  page.on("pageerror", ({ message }) => errors.push(message));
  await page.goto("/meetings");
  await pageAlive(page);
  await page.keyboard.press("/");
  await field(page).fill("tbilisi");
  await expect(dialogs(page)).toHaveCount(0);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Meetings");
  await expect(page.getByRole("banner")).toBeVisible();
  await page.keyboard.press("/");
  await expect(field(page)).toBeFocused();
  expect(errors).toEqual([]);
});
