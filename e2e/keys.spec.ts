import { test as cold, expect, type Response } from "@playwright/test";
import { lastYear, pageAlive } from "./support.ts";
import { test } from "./warm.ts";

test("the question mark opens the list of keys, and closing it gives the focus back", async ({ page }) => {
  await page.goto("/meetings");
  await pageAlive(page);
  const link = page.getByRole("main").getByRole("link").first();
  await link.focus();
  await page.keyboard.press("?");
  const dialog = page.getByRole("dialog", { name: "Keys" });
  await expect(dialog).toBeVisible();
  await expect(dialog).toContainText("A year on, a year back");
  await expect(dialog).toContainText(`To 1988, to ${lastYear}`);
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  await expect(link).toBeFocused();
});

test("its link in the menu opens it too, and the focus goes back to the menu's button", async ({ page }) => {
  await page.goto("/meetings");
  await pageAlive(page);
  const sign = page.getByRole("link", { name: "Keys" });
  const wideMenu = page.getByRole("button", { name: "Menu" });
  await wideMenu.click();
  await sign.click();
  await page.getByRole("dialog", { name: "Keys" }).getByRole("button", { name: "Close" }).click();
  await expect(wideMenu).toBeFocused();

  await page.setViewportSize({ width: 360, height: 780 });
  const menu = page.getByRole("button", { name: "Menu" });
  await menu.click();
  await sign.click();
  await expect(page.getByRole("dialog", { name: "Keys" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(menu).toBeFocused();
});

test("keys that work alone can be turned off, and stay off; Ctrl-K still searches", async ({ page }) => {
  await page.goto("/meetings");
  await pageAlive(page);
  await page.keyboard.press("?");
  const box = page.getByRole("checkbox", { name: "/ and ? work without another key" });
  await expect(box).toBeChecked();
  await box.uncheck();
  await page.getByRole("dialog", { name: "Keys" }).getByRole("button", { name: "Close" }).click();
  await page.reload();
  await pageAlive(page);
  await page.keyboard.press("?");
  await page.keyboard.press("/");
  await page.waitForTimeout(500);
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await page.keyboard.press("Control+k");
  await expect(page.getByRole("dialog").getByRole("combobox")).toBeFocused();
});

test("a question mark that is typed into a field is only typed", async ({ page }) => {
  await page.goto("/meetings");
  await pageAlive(page);
  await page.locator(".dates-open").click();
  await page.getByLabel("Show the map of").pressSequentially("2013?");
  await expect(page.getByLabel("Show the map of")).toHaveValue("2013?");
  await expect(page.getByRole("dialog")).toHaveCount(0);
});

cold("the list is not fetched before it is wanted", async ({ page }) => {
  const scripts: Response[] = [];
  page.on("response", (response) => {
    if (response.url().endsWith(".js")) scripts.push(response);
  });
  await page.goto("/meetings");
  await pageAlive(page);
  const bodies = await Promise.all(scripts.map((script) => script.text()));
  expect(bodies.length).toBeGreaterThan(3);
  expect(bodies.some((body) => body.includes("A year on, a year back"))).toBe(false);
});
