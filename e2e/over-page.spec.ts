import { expect, type Locator, type Page } from "@playwright/test";
import { anyLayer, keepDrawnMap, narrow, noFullScreen, openMarkerList, phone, wide } from "./over-page-support.ts";
import { mapAtRest, pageAlive } from "./support.ts";
import { test } from "./warm.ts";

/** Comes to a page from another one without a new load, as readers do. */
async function arrive(page: Page): Promise<void> {
  await page.goto("/places");
  await pageAlive(page);
  await page.locator("main a[href='/places/brussels']").first().press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Brussels");
}

for (const [width, layers] of [
  ["a wide screen", wide],
  ["a phone", narrow],
] as const) {
  for (const [name, open] of Object.entries(layers)) {
    test(`on ${width} ${name} does not survive Back, and leaves no focus behind`, async ({ page }) => {
      if (layers === narrow) await page.setViewportSize(phone);
      await noFullScreen(page);
      await arrive(page);
      await expect(await open(page)).toBeVisible();
      await page.goBack();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Places");
      await expect(page.locator(anyLayer)).toHaveCount(0);
      expect(await page.locator("[inert]:not(.timeline-years)").count()).toBe(0);
      const seen = await page.evaluate(() => document.activeElement?.getClientRects().length ?? 0);
      expect(seen).toBeGreaterThan(0);
    });
  }
}

for (const name of ["the list beside a marker", "the card of a spot", "the menu of languages"] as const) {
  test(`${name} does not survive a link of the header, and takes no focus back`, async ({ page }) => {
    await arrive(page);
    await expect(await (wide[name] as (page: Page) => Promise<Locator>)(page)).toBeVisible();
    await page.locator(".site-nav a[href='/sources']").press("Enter");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Sources");
    await expect(page.locator(anyLayer)).toHaveCount(0);
    expect(await page.evaluate(() => document.activeElement?.closest(".map-live, details") ?? null)).toBeNull();
  });
}

test("a search that was asked for on one page does not open on the next", async ({ page }) => {
  await arrive(page);
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/_next/static/chunks/**", async (route) => {
    await released;
    await route.continue();
  });
  const search = page.locator(".site-search");
  await search.press("Enter");
  await expect(search).toHaveAttribute("aria-busy", "true");
  await page.goBack();
  await expect(search).toHaveAttribute("aria-busy", "false");
  const fetched = page.waitForResponse("**/_next/static/chunks/**");
  release();
  await (await fetched).finished();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Places");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await search.press("Enter");
  await expect(page.getByRole("dialog", { name: "Search" })).toBeVisible();
});

for (const name of ["the list beside a marker", "the card of a spot", "the map over the window"] as const) {
  test(`Back on Android closes ${name} and nothing else`, async ({ page }) => {
    await noFullScreen(page);
    await page.addInitScript(() => {
      const open: EventTarget[] = [];
      class Watcher extends EventTarget {
        constructor() {
          super();
          open.push(this);
        }
        destroy() {
          if (open.includes(this)) open.splice(open.indexOf(this), 1);
        }
      }
      Object.assign(window, {
        CloseWatcher: Watcher,
        androidBack: () => open.at(-1)?.dispatchEvent(new Event("close")),
      });
    });
    await arrive(page);
    const layer = await (wide[name] as (page: Page) => Promise<Locator>)(page);
    await expect(layer).toBeVisible();
    await page.evaluate(() => (window as unknown as { androidBack: () => void }).androidBack());
    await expect(page.locator(anyLayer)).toHaveCount(0);
    await expect(page).toHaveURL(/\/places\/brussels/);
  });
}

const menus: [name: string, selector: string][] = [
  ["the menu of languages", ".names-choice"],
  ["the drawn menu of layers", "#map .layer-menu"],
  ["the menu of layers", ".map-live .layer-menu"],
];

for (const [name, selector] of menus) {
  test(`Escape and a click beside it close ${name}`, async ({ page }) => {
    if (name === "the drawn menu of layers") await keepDrawnMap(page);
    await page.goto("/meetings");
    await pageAlive(page);
    if (name === "the menu of layers") await mapAtRest(page);
    const menu = page.locator(selector);
    const summary = menu.locator("summary");
    await summary.click();
    await expect(menu).toHaveAttribute("open");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Escape");
    await expect(menu).not.toHaveAttribute("open");
    await expect(summary).toBeFocused();
    await summary.click();
    await expect(menu).toHaveAttribute("open");
    await page.locator("main h1").click();
    await expect(menu).not.toHaveAttribute("open");
  });
}

test("Escape and a click beside it close the form of dates", async ({ page }) => {
  await page.goto("/meetings");
  await pageAlive(page);
  const opener = page.locator(".dates-open");
  await opener.click();
  await page.getByLabel("Show the map of").focus();
  await page.keyboard.press("Escape");
  await expect(page.locator("#dates")).toBeHidden();
  await expect(opener).toBeFocused();
  await opener.click();
  await page.locator("main h1").click();
  await expect(page.locator("#dates")).toBeHidden();
});

test("Escape closes a menu as soon as the page is there, before its program is", async ({ page }) => {
  await page.goto("/meetings");
  await page.locator(".names-choice summary").click();
  await page.keyboard.press("Escape");
  await expect(page.locator(".names-choice")).not.toHaveAttribute("open");
});

test("Escape closes one thing at a time: the list over the map, the menu in it, then the map over the window", async ({
  page,
}) => {
  await noFullScreen(page);
  await page.goto("/places/brussels");
  await expect(await (wide["the map over the window"] as (page: Page) => Promise<Locator>)(page)).toBeVisible();
  const full = page.locator(".map-live");
  const menu = full.locator(".layer-menu");
  await menu.locator("summary").click();
  await page.keyboard.press("Escape");
  await expect(menu).not.toHaveAttribute("open");
  await expect(full).toHaveAttribute("data-full", "true");
  await openMarkerList(page);
  const list = page.locator("dialog.marker-list");
  await expect(list).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(list).toHaveCount(0);
  await expect(full).toHaveAttribute("data-full", "true");
  await page.keyboard.press("Escape");
  await expect(full).toHaveAttribute("data-full", "false");
});

test("Escape in the search leaves open what lies below it", async ({ page }) => {
  await page.goto("/places/brussels");
  await pageAlive(page);
  await page.locator(".names-choice summary").click();
  await page.keyboard.press("Control+k");
  await expect(page.getByRole("dialog", { name: "Search" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(page.locator(".names-choice")).toHaveAttribute("open");
});

test("in the menu of a phone the languages are part of it, and Escape closes the whole", async ({ page }) => {
  await page.setViewportSize(phone);
  await page.goto("/meetings");
  await pageAlive(page);
  const menu = page.getByRole("button", { name: "Menu" });
  await menu.click();
  await page.locator(".names-choice summary").click();
  await page.locator("#site-menu").click({ position: { x: 5, y: 5 } });
  await expect(page.locator(".names-choice")).toHaveAttribute("open");
  await page.locator(".names-choice summary").focus();
  await page.keyboard.press("Escape");
  await expect(page.locator("#site-menu")).toBeHidden();
  await expect(menu).toBeFocused();
});

test("filters and citations, which stand in the text, stay open at Escape and at a click beside them", async ({
  page,
}) => {
  for (const [path, selector] of [
    ["/meetings", ".filters"],
    ["/meetings/2022-05-22-brussels", ".entry > .cite"],
  ] as const) {
    await page.goto(path);
    await pageAlive(page);
    await page.locator(selector).locator("summary").click();
    await page.keyboard.press("Escape");
    await page.locator("main h1").click();
    await expect(page.locator(selector)).toHaveAttribute("open");
  }
});
