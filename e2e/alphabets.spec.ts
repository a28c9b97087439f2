import { expect, type Page } from "@playwright/test";
import { mapAtRest, pageAlive, watchForFaults } from "./support.ts";
import { test } from "./warm.ts";

/** What the keys K, A, C and J type on keyboards of other alphabets, and with Caps Lock. */
const keyboards = {
  Russian: { k: "л", a: "ф", c: "с", j: "о" },
  Armenian: { k: "կ", a: "ա", c: "ց", j: "յ" },
  Georgian: { k: "კ", a: "ა", c: "ც", j: "ჯ" },
  Persian: { k: "ن", a: "ش", c: "ز", j: "ت" },
  "Latin, Caps Lock": { k: "K", a: "A", c: "C", j: "J" },
};

const field = (page: Page) => page.getByRole("combobox", { name: /^Search/ });
const control = 2;

/** Presses a key as a keyboard of another alphabet does: by what it types and where it lies. */
async function press(page: Page, key: string, code: string, modifiers = 0): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const [windowsVirtualKeyCode] = [code.replace(/^Key/, "").charCodeAt(0)];
  await session.send("Input.dispatchKeyEvent", { type: "rawKeyDown", key, code, modifiers, windowsVirtualKeyCode });
  await session.send("Input.dispatchKeyEvent", { type: "keyUp", key, code, modifiers, windowsVirtualKeyCode });
  await session.detach();
}

for (const [name, typed] of Object.entries(keyboards)) {
  test.describe(`${name}`, () => {
    test("Ctrl and the key of K open the search, also before the program listens", async ({ page }) => {
      await page.goto("/about");
      await press(page, typed.k, "KeyK", control);
      await expect(field(page)).toBeFocused();
      await page.keyboard.press("Escape");
      await expect(page.getByRole("dialog")).toHaveCount(0);
      await press(page, typed.k, "KeyK", control);
      await expect(field(page)).toBeFocused();
      await expect(field(page)).toHaveValue("");
    });

    test("the keys of J and K step through the excerpts of an article", async ({ page }) => {
      await page.goto("/articles/tbilisi-2022#first-since-the-war");
      await pageAlive(page);
      const excerpt = page.locator("#first-since-the-war");
      await expect(excerpt).toHaveAttribute("tabindex", "-1");
      await excerpt.focus();
      await press(page, typed.j, "KeyJ");
      await expect(page).toHaveURL(/#talks-in-tbilisi$/);
      await expect(page.locator("#talks-in-tbilisi")).toBeFocused();
      await press(page, typed.k, "KeyK");
      await expect(page).toHaveURL(/#first-since-the-war$/);
    });
  });
}

// The map takes its time to draw: two keyboards say what all of them would.
for (const name of ["Georgian", "Latin, Caps Lock"] as const) {
  test(`${name}: the keys of C and A tell the middle of the map and show all markers`, async ({ page }) => {
    const typed = keyboards[name];
    await page.goto("/places/baku");
    await mapAtRest(page);
    await page.locator(".map-canvas canvas").focus();
    await press(page, typed.c, "KeyC");
    const card = page.getByRole("dialog", { name: "Coordinates of this spot" });
    await expect(card).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(card).toHaveCount(0);
    await page.locator(".map-canvas canvas").focus();
    await press(page, typed.a, "KeyA");
    await expect(page).toHaveURL(/map=/);
  });
}

test("a Latin letter is that letter, wherever the keyboard has it", async ({ page }) => {
  await page.goto("/about");
  await pageAlive(page);
  await press(page, "t", "KeyK", control);
  await press(page, "k", "KeyV", control);
  await expect(field(page)).toBeFocused();
});

test("the key of “/” opens the search where it types a point, and a point elsewhere does not", async ({ page }) => {
  await page.goto("/about");
  await pageAlive(page);
  await press(page, ".", "Period");
  await press(page, "-", "Slash");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await press(page, ".", "Slash");
  await expect(field(page)).toBeFocused();
});

test("keys of others stay theirs: Ctrl-Shift-K, AltGr-K, a letter that is still composed", async ({ page }) => {
  await page.goto("/about");
  await pageAlive(page);
  const prevented = await page.evaluate(() =>
    [
      { key: "K", code: "KeyK", ctrlKey: true, shiftKey: true },
      { key: "k", code: "KeyK", ctrlKey: true, altKey: true },
      { key: "/", code: "Slash", isComposing: true },
      { key: "/", code: "Slash", altKey: true },
    ].map(
      (press) =>
        !document.body.dispatchEvent(new KeyboardEvent("keydown", { ...press, bubbles: true, cancelable: true })),
    ),
  );
  expect(prevented).toEqual([false, false, false, false]);
  await expect(page.getByRole("dialog")).toHaveCount(0);
});

for (const alive of [false, true]) {
  test(`the key event of autofill, which has no key, breaks nothing ${alive ? "" : "before the program listens"}`, async ({
    page,
  }) => {
    const faults = watchForFaults(page);
    const autofill = () => document.activeElement?.dispatchEvent(new Event("keydown", { bubbles: true }));
    for (const path of ["/articles/tbilisi-2022", "/tour/1", "/search"]) {
      await page.goto(path);
      if (alive) await pageAlive(page);
      await page.locator("main a").first().focus();
      await page.evaluate(autofill);
      if (path === "/search") await page.getByRole("searchbox").evaluate((box) => box.focus());
      await page.evaluate(autofill);
      await pageAlive(page);
    }
    await page.keyboard.press("Control+k");
    await expect(field(page)).toBeFocused();
    await page.evaluate(autofill);
    await page.keyboard.type("tehran");
    await expect(page.getByRole("option").first()).toHaveAttribute("href", "/places/tehran");
    expect(faults).toEqual([]);
  });
}
